import type { FactRow } from '../../changes/mutation.ts';
import { hasEnded, newest } from '../../gap-model/days.ts';
import { byCodePoint, inTurn, sorted } from '../../gap-model/order.ts';
import { groupBy } from '../../network/group-by.ts';

type Employment = FactRow<'employment'>;

/** A person who has left an organization, or whose last day there is on record. */
export interface Leaving {
  readonly personId: string;
  readonly organizationId: string;
  /** The first day on which the person no longer works there. */
  readonly on: string;
  readonly hasLeft: boolean;
}

const keyOf = (personId: string, organizationId: string): string => `${personId} ${organizationId}`;

/** Who leaves which organization, the newest first: whose every time there has an end (MODEL.md, Evidence: a person has left). */
export function leavingsOn(employment: readonly Employment[], day: string): Leaving[] {
  const timesOf = groupBy(employment, ({ personId, organizationId }) => keyOf(personId, organizationId));
  const firsts = employment.filter((row) => timesOf(keyOf(row.personId, row.organizationId))[0] === row);
  const leavings = firsts.flatMap(({ personId, organizationId }): Leaving[] => {
    const times = timesOf(keyOf(personId, organizationId));
    if (times.some(({ until }) => until === null)) return [];
    const on = newest(times.map(({ until }) => until));
    return on === null
      ? []
      : [{ personId, organizationId, on, hasLeft: times.every((time) => hasEnded(time, day)) }];
  });
  return sorted(
    leavings,
    inTurn(
      (x, y) => byCodePoint(y.on, x.on),
      (x, y) => byCodePoint(keyOf(x.personId, x.organizationId), keyOf(y.personId, y.organizationId)),
    ),
  );
}

/** Does a person stay with an organization, as far as is on record? */
export function stayersAmong(leavings: readonly Leaving[]) {
  const leaves = new Set(leavings.map(({ personId, organizationId }) => keyOf(personId, organizationId)));
  return (personId: string, organizationId: string): boolean => !leaves.has(keyOf(personId, organizationId));
}
