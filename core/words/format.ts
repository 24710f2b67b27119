import { lastDayInEffect, type Period } from '../days.ts';

const DAY = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11-25` → `November 25, 2026`. */
export const formatDay = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

/** Returns `, since 2019`: only the year for the first day of a year, as people say it; empty if unknown. */
export const sinceInWords = (day: string | null): string =>
  day === null ? '' : `, since ${day.endsWith('-01-01') ? day.slice(0, 4) : formatDay(day)}`;

const SHORT_DAY = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `2026-11-25` → `Nov 25, 2026`, for tables and where space is short. */
export const formatShortDay = (day: string): string => SHORT_DAY.format(new Date(`${day}T00:00:00Z`));

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2026-11-25` → `November 2026`. */
export const formatMonth = (day: string): string => MONTH.format(new Date(`${day}T00:00:00Z`));

/** `2026-11-25T14:05:07.000Z` → `Nov 25, 2026, 9:05 a.m. EST`, in the reader's time zone, which it names. */
export function formatMoment(moment: string, timeZone?: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    ...{ day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit' },
    ...{ timeZoneName: 'short', timeZone },
  });
  const parts = format.formatToParts(new Date(moment));
  return parts
    .map(({ type, value }) => (type === 'dayPeriod' ? DAY_PERIODS[value] : value))
    .join('')
    .replace(/\u202f/g, ' ');
}

/**
 * Formats the date of a moment in the reader's time zone: `2026-11-26T02:05:00.000Z` → `November 25, 2026` in
 * Ohio.
 */
export const formatMomentDay = (moment: string, timeZone?: string): string =>
  new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
    new Date(moment),
  );

const DAY_PERIODS: Readonly<Record<string, string>> = { AM: 'a.m.', PM: 'p.m.' };

/** Formats the last day in effect for an `until`: `2026-10-01` → `September 30, 2026`. */
export const formatLastDay = (until: string): string => formatDay(lastDayInEffect(until));

/**
 * Returns "since March 3, 2025, until September 30, 2027", one of them, or an empty text; the second is the
 * last day in effect.
 */
export const sinceUntil = ({ since, until }: Period): string =>
  [since && `since ${formatDay(since)}`, until && `until ${formatLastDay(until)}`].filter(Boolean).join(', ');

/** Returns `Akron, OH`, one of them, or an empty text. */
export const placeInWords = ({ city, state }: { city: string | null; state: string | null }): string =>
  [city, state].filter(Boolean).join(', ');

/** `1352` → `1,352`. */
export const formatNumber = (n: number): string => n.toLocaleString('en-US');

/** Returns a sentence without its final period, to stand inside another. */
export const withoutPeriod = (text: string): string => text.replace(/\.$/, '');

/** `1 question`, `12 questions`; pass the plural if it doesn't just add an s. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${formatNumber(n)} ${n === 1 ? one : many}`;

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `2` → `two`; digits from ten on. */
export const numberWord = (n: number): string => NUMBERS[n] ?? String(n);

/**
 * `12.5` → `12.5`, `12` → `12.0`. Points always have one decimal, so that columns align and sums can be
 * checked.
 */
export const formatPoints = (points: number): string => points.toFixed(1);

/** `3.2` → `+3.2`, `-1` → `−1.0`, with a real minus sign; zero is `0.0`. */
export const formatMove = (points: number): string => {
  const text = formatPoints(Math.abs(points));
  if (Number(text) === 0) return formatPoints(0);
  return points > 0 ? `+${text}` : `−${text}`;
};

/** `6` → `6th Circuit`, `DC` → `D.C. Circuit`. */
export const circuitName = (circuit: string): string => {
  if (circuit === 'DC') return 'D.C. Circuit';
  const ending =
    new Map([
      ['1', 'st'],
      ['2', 'nd'],
      ['3', 'rd'],
    ]).get(circuit) ?? 'th';
  return `${circuit}${ending} Circuit`;
};

/** `['a', 'b', 'c']` → `a, b and c`; beyond `most`, the rest are counted: `a, b and 3 more`. */
export const listInWords = (words: readonly string[], most = words.length): string => {
  const all = words.length > most ? [...words.slice(0, most - 1), `${words.length - most + 1} more`] : words;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
};

/**
 * Returns how much of a district an organization covers, as entered: `all 40 counties`, `11 of 48 counties`.
 */
export const countiesInWords = (covered: number, all: number): string => {
  if (covered === 0) return 'none on record';
  return covered === all
    ? `all ${count(all, 'county', 'counties')}`
    : `${covered} of ${count(all, 'county', 'counties')}`;
};
