/**
 * Days are calendar days without a time zone, written `YYYY-MM-DD`, so that text order is date order (MODEL.md,
 * Days).
 */
const DAY_IN_MS = 86_400_000;

/** "Recent" means at most this many days old (MODEL.md, Days). */
export const RECENT_DAYS = 365;

/** Returns true for a valid calendar date: `2028-02-29`, but not `2027-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Earlier dates are refused as typing errors, or as a year not yet typed in full. */
const FIRST_DAY = '1900-01-01';
const YEARS_AHEAD = 5;
/** Later dates are refused: date arithmetic past the year 9999 gives invalid dates. */
const LAST_ASKED_DAY = '2299-12-31';

/** Returns the UTC day of a moment, used when the client doesn't send its own day. */
export const utcDay = (at: Date): string => at.toISOString().slice(0, 10);

/** Returns the day of a moment in the local time zone; a browser sends it as its own. */
export function localDay(at: Date): string {
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${String(at.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** Anywhere on earth, the date differs from the UTC date by at most one day. */
export const isTodaySomewhere = (day: string, utcToday: string): boolean => Math.abs(age(day, utcToday)) <= 1;

interface DayLimits {
  readonly today: string;
  /** Set for something reported or done on this day, which can't be in the future. */
  readonly past?: boolean | undefined;
  /** Set for the day on which something begins. */
  readonly begins?: boolean | undefined;
}

/**
 * Returns what is wrong with a day that someone entered, as a phrase that follows the field's name.
 * @returns undefined when nothing is wrong
 */
export function dayFault(day: string, { today, past, begins }: DayLimits): string | undefined {
  if (day < FIRST_DAY) return 'is before 1900: enter a four-digit year';
  if (past && day > today) return 'is in the future: enter today or an earlier date';
  if (begins && day > addMonths(today, 12 * YEARS_AHEAD))
    return `is more than ${YEARS_AHEAD} years ahead: check the year`;
  return undefined;
}

/**
 * Returns what is wrong with a day that someone asked for, as a phrase; undefined when nothing is.
 */
export const askedDayFault = (day: string): string | undefined =>
  isDay(day) && day > LAST_ASKED_DAY ? 'is after 2299: check the year' : dayFault(day, { today: day });

const numberOf = (day: string): number => Date.parse(day) / DAY_IN_MS;

/** Returns the number of days from `day` to `onDay`; negative when `day` is later. */
export const age = (day: string, onDay: string): number => numberOf(onDay) - numberOf(day);

/** Returns the day `count` days after `day`, or before it when `count` is negative. */
export const addDays = (day: string, count: number): string =>
  new Date((numberOf(day) + count) * DAY_IN_MS).toISOString().slice(0, 10);

/**
 * Returns the same day of another month, or the last day of a shorter month: one month before March 31 is
 * February 28.
 */
export function addMonths(day: string, months: number): string {
  const date = new Date(day);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return target.toISOString().slice(0, 10);
}

/**
 * Returns the whole months from a day to another that is not earlier: from January 31 to February 28 is
 * one.
 */
export function monthsSince(day: string, onDay: string): number {
  const monthOf = (of: string): number => 12 * Number(of.slice(0, 4)) + Number(of.slice(5, 7));
  const months = monthOf(onDay) - monthOf(day);
  return addMonths(day, months) > onDay ? months - 1 : months;
}

/**
 * Returns the last day in effect, as screens, forms and reports show it, for the stored `until`, the first day
 * not in effect.
 */
export const lastDayInEffect = (until: string): string => addDays(until, -1);
/** Returns the first day not in effect, as stored, for the last day that a person entered. */
export const firstDayNotInEffect = (lastDay: string): string => addDays(lastDay, 1);

/** Returns the last day of a day, a month or a year: `2016-02` ends on February 29, 2016. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? addDays(addMonths(`${date}-01`, 1), -1) : date;
}

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const AMERICAN = /^(?<month>\d{1,2})\/(?<day>\d{1,2})(?:\/(?<year>\d{4}))?$/;

/**
 * Parses a date typed by a person into YYYY-MM-DD. Accepts 2026-03-09, 3/9/2026, 3/9 (this year), `today` and
 * `yesterday`; a year needs four digits.
 * @returns undefined when the text is not a date
 */
export function dayTyped(text: string, today: string): string | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === 'today') return today;
  if (typed === 'yesterday') return addDays(today, -1);
  const {
    year = today.slice(0, 4),
    month = '',
    day = '',
  } = (ISO.exec(typed) ?? AMERICAN.exec(typed))?.groups ?? {};
  const read = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(read) ? read : undefined;
}

/** Returns a day as people here type it: 3/9/2026. What is not a day stays as it is. */
export function dayAsTyped(day: string): string {
  if (!isDay(day)) return day;
  const [year, month, date] = day.split('-').map(Number);
  return `${month}/${date}/${year}`;
}

/** Returns the newest of the days, skipping nulls; null when there is none. */
export const newest = (days: Iterable<string | null>): string | null => {
  let found: string | null = null;
  for (const day of days) if (day !== null && (found === null || day > found)) found = day;
  return found;
};

/** Returns the earliest of the days, skipping nulls; null when there is none. */
export const earliest = (days: Iterable<string | null>): string | null => {
  let found: string | null = null;
  for (const day of days) if (day !== null && (found === null || day < found)) found = day;
  return found;
};

/** From `since` (null: unknown) up to but not including `until` (null: no known end). */
export interface Period {
  since: string | null;
  until: string | null;
}

export const hasBegun = (period: Period, day: string): boolean =>
  period.since === null || period.since <= day;
export const hasEnded = (period: Period, day: string): boolean =>
  period.until !== null && period.until <= day;
/** Returns true if a fact is in effect on a day (MODEL.md, Days). */
export const holds = (period: Period, day: string): boolean =>
  hasBegun(period, day) && !hasEnded(period, day);

/** Returns the days on which both periods are in effect; null when there are none. */
export function overlap(x: Period, y: Period): Period | null {
  const both = { since: newest([x.since, y.since]), until: earliest([x.until, y.until]) };
  return both.since !== null && both.until !== null && both.since >= both.until ? null : both;
}

/**
 * Returns the period from the earliest known start to the latest end; open-ended if any of them is.
 */
export const spanOf = (periods: readonly Period[]): Period => ({
  since: earliest(periods.map(({ since }) => since)),
  until: periods.some(({ until }) => until === null) ? null : newest(periods.map(({ until }) => until)),
});
