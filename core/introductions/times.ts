import { hasBegun, hasEnded, lastDayInEffect, overlap, type Period } from '../days.ts';

/** An unbounded period: overlapping another with it leaves the other unchanged. */
export const ALWAYS: Period = { since: '', until: null };

/**
 * Returns a period as far as it is known. Without a start on record, it begins on its last day in effect, or on
 * the as-of day.
 */
export const knownTime = ({ since, until }: Period, asOf: string): Period => ({
  since: since ?? (until !== null && until <= asOf ? lastDayInEffect(until) : asOf),
  until,
});

/** Returns the overlap of two known periods if it had begun by the day; null otherwise. */
export function together(x: Period, y: Period, asOf: string): Period | null {
  const both = overlap(x, y);
  return both && hasBegun(both, asOf) ? both : null;
}

/** Returns the last day of a period, or the as-of day if it has not ended. */
export const lastDayOfTime = (time: Period, asOf: string): string =>
  time.until !== null && hasEnded(time, asOf) ? lastDayInEffect(time.until) : asOf;
