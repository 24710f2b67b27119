export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Returns a timestamp as ISO 8601 in UTC, always with the same length, so that timestamps compare as text. */
export const isoTimestamp = (at: Date): string => at.toISOString();

/** Formats a timestamp for people in a time zone: `November 28, 2026 at 10:26 AM EST`. */
export const momentIn = (timeZone: string, at: string): string =>
  new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  }).format(new Date(at));

/** Returns the timestamp this many milliseconds later, or earlier if negative. */
export const addMilliseconds = (at: Date, milliseconds: number): string =>
  isoTimestamp(new Date(at.getTime() + milliseconds));
