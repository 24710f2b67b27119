import { earliest, lastDayInEffect, newest, type Period } from '../days.ts';
import { COORDINATOR } from '../model/positions.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../order.ts';

/** A party to a training; one that acts in several roles is a party once for each. */
export interface TrainingParty {
  readonly organizationId: string;
  readonly role: string | null;
  readonly host: boolean;
  readonly trainer: boolean;
  readonly people: number | null;
}

/** Evidence of kind training as on record, with the dates on which it was held again. */
export interface TrainingRow extends Period {
  readonly id: string;
  readonly activityDates: readonly string[];
  readonly parties: readonly TrainingParty[];
}

/** Returns the most recent date by `day` on which it was held; null if none is known. */
export function heldOn({ since, until, activityDates }: TrainingRow, asOf: string): string | null {
  const last = until && lastDayInEffect(until);
  const goesOn = since !== null && since <= asOf && last !== null && last > asOf;
  const days = [...activityDates, since, goesOn ? asOf : last];
  return newest(days.filter((day) => day !== null && day <= asOf));
}

/** Returns the first date on which it was held; null if none is known. */
export const begunOn = ({ since, activityDates }: TrainingRow): string | null =>
  since ?? earliest(activityDates);

/** Returns those that have begun by a day, newest first; those without a known date are last. */
export function trainingsBy<Row extends TrainingRow>(rows: readonly Row[], asOf: string): Row[] {
  const begun = rows.filter((row) => (begunOn(row) ?? asOf) <= asOf);
  const newestFirst = thenBy<Row>(
    (x, y) => byCodePoint(heldOn(y, asOf) ?? '', heldOn(x, asOf) ?? ''),
    (x, y) => byCodePoint(x.id, y.id),
  );
  return sorted(begun, newestFirst);
}

/**
 * Hosts and teachers don't count as trained, unless some of their people are counted as having
 * attended.
 */
export const attended = ({ host, trainer, people }: TrainingParty): boolean =>
  people !== null || !(host || trainer);

/** Returns the distinct organizations with a party that passes a test, sorted by id. */
export const organizationsOf = (
  { parties }: TrainingRow,
  isMeant: (party: TrainingParty) => boolean,
): string[] => distinct(parties.filter(isMeant).map(({ organizationId }) => organizationId));

/** Returns how many people are counted; null if no one counted any. */
export function peopleIn(parties: readonly Pick<TrainingParty, 'people'>[]): number | null {
  const counted = parties.flatMap(({ people }) => people ?? []);
  return counted.length > 0 ? counted.reduce((sum, people) => sum + people, 0) : null;
}

/**
 * As for evidence (MODEL.md, Evidence): a party without a role acts in all of its roles, and the office as
 * coordinator.
 */
const actsIn = ({ role, organizationId }: TrainingParty, asked: string, officeId: string): boolean =>
  role === null ? organizationId !== officeId || asked === COORDINATOR : role === asked;

/**
 * Returns the most recent date, by a day, of a training that an organization attended, in a role or in any.
 */
export const lastTrained = (
  trainings: readonly TrainingRow[],
  organizationId: string,
  asOf: string,
  { role, officeId }: { readonly role?: string; readonly officeId: string },
): string | null =>
  newest(
    trainings
      .filter(({ parties }) =>
        parties.some(
          (party) =>
            party.organizationId === organizationId &&
            attended(party) &&
            (role === undefined || actsIn(party, role, officeId)),
        ),
      )
      .map((training) => heldOn(training, asOf)),
  );
