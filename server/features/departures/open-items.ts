import { hasEnded, type Period } from '../../../core/days.ts';
import type { FactRow, Facts } from '../../../core/facts/index.ts';
import { distinct } from '../../../core/order.ts';
import { departuresOn, makeStays, type StaffDeparture } from './departures.ts';

type PartyPerson = FactRow<'maintainers'>;

/** Something that depends on the departing person: no one who stays at the organization holds, maintains, signed or knows it. */
export type OpenItem =
  | { readonly id: string; readonly kind: 'role'; readonly holder: FactRow<'holders'> }
  | {
      readonly id: string;
      readonly kind: 'evidence' | 'signature';
      readonly row: PartyPerson;
      readonly piece: FactRow<'evidence'>;
      readonly party: FactRow<'parties'>;
    }
  | {
      readonly id: string;
      readonly kind: 'acquaintance';
      readonly knownId: string;
      readonly knownAt: string;
    };

export interface Departure extends StaffDeparture {
  readonly items: readonly OpenItem[];
}

/**
 * Returns people who have left or are leaving as of a day, with what still depends on them. An item stays until facts
 * say otherwise: the role or the evidence ended, or someone who stays took over. Departures without open items are left
 * out.
 * @param facts of one district, as readings see them.
 */
export function openItemsOn(facts: Facts, day: string): Departure[] {
  const leavings = departuresOn(facts.employment, day);
  const stays = makeStays(leavings);
  return leavings
    .map((leaving) => {
      const lasts = (period: Period): boolean =>
        !hasEnded(period, day) && (period.until === null || period.until > leaving.on);
      const reading = { facts, leaving, stays, lasts };
      return { ...leaving, items: [...roles(reading), ...evidence(reading), ...acquaintances(reading)] };
    })
    .filter(({ items }) => items.length > 0);
}

interface Reading {
  readonly facts: Facts;
  readonly leaving: StaffDeparture;
  readonly stays: (personId: string, organizationId: string) => boolean;
  /** True if a fact holds now and would still hold after the person has left. */
  readonly lasts: (period: Period) => boolean;
}

const isOf = ({ leaving }: Reading, row: { personId: string; organizationId: string }): boolean =>
  row.personId === leaving.personId && row.organizationId === leaving.organizationId;

const roles = (reading: Reading): OpenItem[] =>
  reading.facts.holders
    .filter((row) => isOf(reading, row) && reading.lasts(row))
    .map((holder) => ({ id: `role:${holder.id}`, kind: 'role', holder }));

function evidence(reading: Reading): OpenItem[] {
  const { maintainers, signers } = reading.facts;
  return [...partsOf(reading, 'evidence', maintainers), ...partsOf(reading, 'signature', signers)];
}

function partsOf(reading: Reading, kind: 'evidence' | 'signature', rows: readonly PartyPerson[]): OpenItem[] {
  return rows
    .filter((row) => isOf(reading, row))
    .flatMap((row): OpenItem[] => {
      const piece = reading.facts.evidence.find(({ id }) => id === row.evidenceId);
      const party = reading.facts.parties.find(({ id }) => id === row.partyId);
      if (!piece || !party || !reading.lasts(piece) || !reading.lasts(party)) return [];
      const isTakenOver = rows.some(
        (other) => other.partyId === row.partyId && reading.stays(other.personId, other.organizationId),
      );
      return isTakenOver ? [] : [{ id: `${kind}:${row.id}`, kind, row, piece, party }];
    });
}

/**
 * Returns people at other organizations whom only the departing person knows or works with, on evidence that will still
 * hold.
 */
function acquaintances(reading: Reading): OpenItem[] {
  const { facts, leaving, stays, lasts } = reading;
  const lasting = new Set(facts.evidence.filter(lasts).map(({ id }) => id));
  const lastingPeople = [...facts.maintainers, ...facts.signers].filter(({ evidenceId }) =>
    lasting.has(evidenceId),
  );
  const piecesOf = (matches: (row: PartyPerson) => boolean): Set<string> =>
    new Set(lastingPeople.filter(matches).map(({ evidenceId }) => evidenceId));
  const own = piecesOf((row) => isOf(reading, row));
  const colleagues = piecesOf(
    (row) => row.organizationId === leaving.organizationId && stays(row.personId, row.organizationId),
  );
  const isKnown = ({ personId, organizationId }: PartyPerson): boolean =>
    organizationId !== leaving.organizationId && stays(personId, organizationId);
  const others = (pieces: ReadonlySet<string>): Map<string, string> =>
    new Map(
      lastingPeople
        .filter((row) => pieces.has(row.evidenceId) && isKnown(row))
        .map(({ personId, organizationId }) => [personId, organizationId]),
    );
  const known = new Map([...others(own), ...knownTo(reading, (id) => id === leaving.personId)]);
  const isColleague = (id: string): boolean =>
    facts.employment.some((job) => job.personId === id && job.organizationId === leaving.organizationId) &&
    stays(id, leaving.organizationId);
  const knownByOthers = new Map([...others(colleagues), ...knownTo(reading, isColleague)]);
  return distinct(known.keys())
    .filter((id) => !knownByOthers.has(id))
    .map((knownId) => ({
      id: `acquaintance:${leaving.personId}:${leaving.organizationId}:${knownId}`,
      kind: 'acquaintance',
      knownId,
      knownAt: known.get(knownId) ?? '',
    }));
}

/** Returns people of other organizations whom the given people know, each with one organization that they stay with. */
function knownTo(
  { facts, leaving, stays }: Reading,
  matches: (personId: string) => boolean,
): [string, string][] {
  const isElsewhere = ({ personId, organizationId }: FactRow<'employment'>): boolean =>
    organizationId !== leaving.organizationId && stays(personId, organizationId);
  return facts.acquaintances
    .filter(({ personId }) => matches(personId))
    .flatMap(({ knownId }) =>
      facts.employment.filter((job) => job.personId === knownId && isElsewhere(job)).slice(0, 1),
    )
    .map(({ personId, organizationId }) => [personId, organizationId]);
}
