import { hasEnded, newest } from '../../../core/days.ts';
import type { FactRow } from '../../../core/facts/index.ts';
import { groupBy } from '../../../core/group-by.ts';
import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';

type Employment = FactRow<'employment'>;

/** A person who has left an organization, or whose last day there is on record. */
export interface StaffDeparture {
  readonly personId: string;
  readonly organizationId: string;
  /** The first day on which the person no longer works there. */
  readonly on: string;
  readonly hasLeft: boolean;
}

const keyOf = (personId: string, organizationId: string): string => `${personId} ${organizationId}`;

/**
 * Finds people who left or are leaving an organization: every period of their employment there has an end (MODEL.md,
 * Evidence: a person has left). Newest first.
 */
export function departuresOn(employment: readonly Employment[], day: string): StaffDeparture[] {
  const timesOf = groupBy(employment, ({ personId, organizationId }) => keyOf(personId, organizationId));
  const firsts = employment.filter((row) => timesOf(keyOf(row.personId, row.organizationId))[0] === row);
  const leavings = firsts.flatMap(({ personId, organizationId }): StaffDeparture[] => {
    const times = timesOf(keyOf(personId, organizationId));
    if (times.some(({ until }) => until === null)) return [];
    const on = newest(times.map(({ until }) => until));
    return on === null
      ? []
      : [{ personId, organizationId, on, hasLeft: times.every((time) => hasEnded(time, day)) }];
  });
  return sorted(
    leavings,
    thenBy(
      (x, y) => byCodePoint(y.on, x.on),
      (x, y) => byCodePoint(keyOf(x.personId, x.organizationId), keyOf(y.personId, y.organizationId)),
    ),
  );
}

/** Returns a function that tells whether, as far as is on record, a person stays with an organization. */
export function makeStays(leavings: readonly StaffDeparture[]) {
  const leaves = new Set(leavings.map(({ personId, organizationId }) => keyOf(personId, organizationId)));
  return (personId: string, organizationId: string): boolean => !leaves.has(keyOf(personId, organizationId));
}
