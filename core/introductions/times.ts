import { hasBegun, hasEnded, lastDayInEffect, overlap, type Period } from '../days.ts';

/** Bounds nothing: whatever is together with it is as long as it was. */
export const ALWAYS: Period = { since: '', until: null };

/** A time as far as it is known: without a beginning on record, from the last day in effect on, or from the day asked for. */
export const knownTime = ({ since, until }: Period, asOf: string): Period => ({
  since: since ?? (until !== null && until <= asOf ? lastDayInEffect(until) : asOf),
  until,
});

/** When two times, both as far as they are known, were together by the day; null where they were not. */
export function together(x: Period, y: Period, asOf: string): Period | null {
  const both = overlap(x, y);
  return both && hasBegun(both, asOf) ? both : null;
}

/** The last day of a time, and the day asked for where it has not ended. */
export const lastDayOfTime = (time: Period, asOf: string): string =>
  time.until !== null && hasEnded(time, asOf) ? lastDayInEffect(time.until) : asOf;
