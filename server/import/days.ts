import { askedDayFault, firstDayNotInEffect, isDay } from '../../core/days.ts';

const two = (text: string): string => text.padStart(2, '0');

/**
 * A whole day as files write it, month first where it is not ISO; null for a year alone, and for what is no day, such as the end
 * of the year 9999 by which databases say that there is no end.
 */
export function dayIn(text: string | undefined): string | null {
  if (!text) return null;
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text) ?? [];
  const [, month, day, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: .*)?$/.exec(text) ?? [];
  const written = iso ?? (month && day && year ? `${year}-${two(month)}-${two(day)}` : null);
  return written && isDay(written) && askedDayFault(written) === undefined ? written : null;
}

/** Of what files call the last day; none where that lies before the beginning. */
export const firstDayAfter = (since: string | null, last: string | null): string | null =>
  last && last >= (since ?? '') ? firstDayNotInEffect(last) : null;
