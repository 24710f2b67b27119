import { addDays, lastDayInEffect } from '../../../core/days.ts';
import { type ActingPosition, actingPositions, deadlinesIn } from '../../../core/deadlines.ts';
import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';
import { districtPageHref, pageHref } from '../../../core/page-addresses.ts';
import { outcomesToAsk } from '../../../core/practices/outcomes.ts';
import { KIND_NAMES } from '../../../core/words/evidence-kinds.ts';
import { listInWords } from '../../../core/words/format.ts';
import { namesOf } from '../../../core/words/names.ts';
import { roleName } from '../../../core/words/phrases.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import type { Practices } from '../../practices/read-practices.ts';
import type { CalendarEntry } from './contract.ts';

type Undated = Omit<CalendarEntry, 'day' | 'what'>;

/** How many parties are named; the rest are counted. */
const PARTIES = 3;

/** The practices of all districts, with the names of the districts. */
export interface KnownPractices extends Practices {
  readonly districtName: (id: string) => string;
}

/**
 * Returns what ends, ages or needs an answer in a district within a number of days, by date, and acting positions
 * without an end on record. No person is named.
 */
export function entriesOf(
  assessed: AssessedDistrict,
  practices: KnownPractices,
  within: number,
): { entries: CalendarEntry[]; undated: Undated[] } {
  const { asOf } = assessed.reading;
  const describe = describing(assessed);
  const { ends, ages } = deadlinesIn(assessed, within);
  const acting = actingPositions(assessed.reading);
  const last = addDays(asOf, within);
  const entries: CalendarEntry[] = [
    ...ends.map(({ on, id }) => ({
      ...{ day: lastDayInEffect(on), what: 'ends' as const },
      ...describe.evidence(id, 'ends'),
    })),
    ...ages.map(({ on, kind, id }) => ({
      ...{ day: on, what: 'ages' as const },
      ...(kind === 'role' ? describe.role(id) : describe.evidence(id, 'ages')),
    })),
    ...acting.flatMap((position) =>
      position.until !== null && position.until <= last
        ? [
            {
              ...{ day: lastDayInEffect(position.until), what: 'ends' as const },
              ...describe.acting(position, 'Acting position ends'),
            },
          ]
        : [],
    ),
    ...asksOf(assessed, practices, within),
  ];
  const next = thenBy<CalendarEntry>(
    (x, y) => byCodePoint(x.day, y.day),
    (x, y) => byCodePoint(x.what, y.what),
    (x, y) => byCodePoint(x.id, y.id),
  );
  return {
    entries: sorted(entries, next),
    undated: acting
      .filter(({ until }) => until === null)
      .map((position) => describe.acting(position, 'Acting, without an end on record')),
  };
}

/** Asks for the outcome of practices, from its due date until someone answers. */
const asksOf = (
  { reading: { districtId, asOf } }: AssessedDistrict,
  practices: KnownPractices,
  within: number,
): CalendarEntry[] =>
  outcomesToAsk(districtId, practices, asOf, within).map(({ on, practice, adoption: { id } }) => ({
    ...{ day: on, what: 'asks' as const, kind: 'adoption' as const, id, name: practice.name },
    text: 'Say what became of a practice',
    subject: `from the ${practices.districtName(practice.districtId)}`,
    link: pageHref('practices', { open: practice.id }),
  }));

/** Returns functions that describe entries of a district in words, with a link to the page of each. */
function describing({ reading, model }: AssessedDistrict) {
  const { districtId, snapshot } = reading;
  const names = namesOf(model, reading);
  const pieces = new Map(snapshot.evidence.map((piece) => [piece.id, piece]));
  return {
    evidence: (id: string, verb: 'ends' | 'ages'): Undated => {
      const piece = pieces.get(id);
      if (!piece) throw new Error(`The snapshot has no evidence ${id}`);
      const { kind, parties } = piece;
      const organizations = [...new Set(parties.map(({ org }) => names.organization(org)))];
      return {
        ...{ kind, id, name: names.evidence(id) },
        text: `${kind === 'task-force' ? 'Task force award' : KIND_NAMES[kind]} ${verb}`,
        subject: listInWords(organizations, PARTIES),
        link: districtPageHref('district', districtId, { tab: 'evidence' }),
      };
    },
    role: (id: string): Undated => ({
      ...{ kind: 'role', id, text: 'Confirmation of a role ages', subject: roleName(names, id), name: null },
      link: districtPageHref('district', districtId, { select: id }),
    }),
    acting: ({ role, organizationId }: ActingPosition, text: string): Undated => ({
      ...{ kind: 'acting', id: `${organizationId}:${role}`, text, name: null },
      subject: `${roleName(names, role)}, ${names.organization(organizationId)}`,
      link: districtPageHref('district', districtId, { select: role }),
    }),
  };
}
