export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** ISO 8601 in UTC, always of one length, so that moments compare as text. */
export const moment = (at: Date): string => at.toISOString();

/** The moment so many milliseconds later, or earlier when negative. */
export const later = (at: Date, milliseconds: number): string =>
  moment(new Date(at.getTime() + milliseconds));
