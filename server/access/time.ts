export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** ISO 8601 in UTC, always of one length, so that moments compare as text. */
export const isoTimestamp = (at: Date): string => at.toISOString();

/** A moment for people to read, by the clocks of a time zone: `November 28, 2026 at 10:26 AM EST`. */
export const momentIn = (timeZone: string, at: string): string =>
  new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, year: 'numeric', month: 'long', day: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  }).format(new Date(at));

/** The moment so many milliseconds later, or earlier when negative. */
export const addMilliseconds = (at: Date, milliseconds: number): string =>
  isoTimestamp(new Date(at.getTime() + milliseconds));
