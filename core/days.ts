/** Days are calendar days without a time zone, written `YYYY-MM-DD`, so that the order of text is the order of time (MODEL.md, Days). */
const DAY_IN_MS = 86_400_000;

/** "Recent" means at most this many days old (MODEL.md, Days). */
export const RECENT_DAYS = 365;

/** True for a day of the calendar: `2028-02-29`, not `2027-02-29`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Years are counted from here: an earlier one is a slip, as are the first digits of a year. */
const FIRST_DAY = '1900-01-01';
const YEARS_AHEAD = 5;
/** No one asks for a later day, and days counted on from the year 9999 would be no days. */
const LAST_ASKED_DAY = '2299-12-31';

/** The UTC day of a moment: the day of who does not say theirs. */
export const utcDay = (at: Date): string => at.toISOString().slice(0, 10);

/** The day of a moment by the clock on the wall here, which a browser sends as its own. */
export function localDay(at: Date): string {
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${String(at.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}

/** Anywhere on earth it is at most a day later, or earlier, than in UTC. */
export const isTodaySomewhere = (day: string, utcToday: string): boolean => Math.abs(age(day, utcToday)) <= 1;

interface DayLimits {
  readonly today: string;
  /** It was said or happened on this day. */
  readonly past?: boolean | undefined;
  /** Something begins on it. */
  readonly begins?: boolean | undefined;
}

/** What is wrong with a day that someone enters, in words that go on from its name; undefined for nothing. */
export function dayFault(day: string, { today, past, begins }: DayLimits): string | undefined {
  if (day < FIRST_DAY) return 'is before 1900: enter a four-digit year';
  if (past && day > today) return 'is in the future: enter today or an earlier date';
  if (begins && day > addMonths(today, 12 * YEARS_AHEAD))
    return `is more than ${YEARS_AHEAD} years ahead: check the year`;
  return undefined;
}

/** What is wrong with a day that someone asks for, in such words; undefined for nothing. */
export const askedDayFault = (day: string): string | undefined =>
  isDay(day) && day > LAST_ASKED_DAY ? 'is after 2299: check the year' : dayFault(day, { today: day });

const numberOf = (day: string): number => Date.parse(day) / DAY_IN_MS;

/** Days from `day` to `onDay`; negative when `day` lies after it. */
export const age = (day: string, onDay: string): number => numberOf(onDay) - numberOf(day);

/** The day `count` days after `day`, or before it when `count` is negative. */
export const addDays = (day: string, count: number): string =>
  new Date((numberOf(day) + count) * DAY_IN_MS).toISOString().slice(0, 10);

/** The same day of another month, or the last one where that month is shorter: a month before March 31 is February 28. */
export function addMonths(day: string, months: number): string {
  const date = new Date(day);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date.getUTCDate(), last));
  return target.toISOString().slice(0, 10);
}

/** Whole months from a day to another, which is not earlier: from January 31 to February 28 it is one. */
export function monthsSince(day: string, onDay: string): number {
  const monthOf = (of: string): number => 12 * Number(of.slice(0, 4)) + Number(of.slice(5, 7));
  const months = monthOf(onDay) - monthOf(day);
  return addMonths(day, months) > onDay ? months - 1 : months;
}

/** The last day on which what ended on `until`, the first day not in effect, was in effect: as screens, forms and reports say it. */
export const lastDayInEffect = (until: string): string => addDays(until, -1);
/** The first day not in effect, as it is stored, of what a person calls the last day. */
export const firstDayNotInEffect = (lastDay: string): string => addDays(lastDay, 1);

/** The last day of a day, a month or a year: `2016-02` is over on February 29, 2016. */
export function lastDayOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? addDays(addMonths(`${date}-01`, 1), -1) : date;
}

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const AMERICAN = /^(?<month>\d{1,2})\/(?<day>\d{1,2})(?:\/(?<year>\d{4}))?$/;

/**
 * The day that a person typed, as YYYY-MM-DD; undefined when it is none. Read are 2026-03-09, 3/9/2026, 3/9 of this year,
 * `today` and `yesterday`; a year has four digits.
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

/** The newest of the days given, null where there is none; a null among them is passed over. */
export const newest = (days: Iterable<string | null>): string | null => {
  let found: string | null = null;
  for (const day of days) if (day !== null && (found === null || day > found)) found = day;
  return found;
};

/** The earliest of the days given, null where there is none; a null among them is passed over. */
export const earliest = (days: Iterable<string | null>): string | null => {
  let found: string | null = null;
  for (const day of days) if (day !== null && (found === null || day < found)) found = day;
  return found;
};

/** A time from `since` (null: not known) to the day before `until` (null: not known to end). */
export interface Period {
  since: string | null;
  until: string | null;
}

export const hasBegun = (period: Period, day: string): boolean =>
  period.since === null || period.since <= day;
export const hasEnded = (period: Period, day: string): boolean =>
  period.until !== null && period.until <= day;
/** Whether a fact holds on a day (MODEL.md, Days). */
export const holds = (period: Period, day: string): boolean =>
  hasBegun(period, day) && !hasEnded(period, day);

/** The days on which both periods hold, null when there is none. */
export function overlap(x: Period, y: Period): Period | null {
  const both = { since: newest([x.since, y.since]), until: earliest([x.until, y.until]) };
  return both.since !== null && both.until !== null && both.since >= both.until ? null : both;
}

/** From the first known beginning to the last end; without an end while one of them has none. */
export const spanOf = (periods: readonly Period[]): Period => ({
  since: earliest(periods.map(({ since }) => since)),
  until: periods.some(({ until }) => until === null) ? null : newest(periods.map(({ until }) => until)),
});
