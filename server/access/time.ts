export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** ISO 8601 in UTC, always of one length, so that moments compare as text. */
export const isoTimestamp = (at: Date): string => at.toISOString();

/** The moment so many milliseconds later, or earlier when negative. */
export const addMilliseconds = (at: Date, milliseconds: number): string =>
  isoTimestamp(new Date(at.getTime() + milliseconds));
