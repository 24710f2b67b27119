import { askedDayFault, firstDayNotInEffect, isDay } from '../../core/days.ts';

const two = (text: string): string => text.padStart(2, '0');

/**
 * Parses a date from a file: ISO, or month first. Null for a year alone and for an invalid date, such as one in the year 9999,
 * which databases use for “no end”.
 */
export function dayIn(text: string | undefined): string | null {
  if (!text) return null;
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  const [, month, day, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .*)?$/.exec(text) ?? [];
  const written = iso ?? (month && day && year ? `${year}-${two(month)}-${two(day)}` : null);
  return written && isDay(written) && askedDayFault(written) === undefined ? written : null;
}

/** Returns the day after the last day that a file gives; null if that is before the beginning. */
export const firstDayAfter = (since: string | null, last: string | null): string | null =>
  last && last >= (since ?? '') ? firstDayNotInEffect(last) : null;
