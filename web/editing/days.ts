import type { Field, Values } from './form.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/;

const isoOf = (year: number, month: number, day: number): string | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
};

const daysBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

/**
 * The day that a person typed, as YYYY-MM-DD; undefined when it is none. Read are 2026-03-09, 3/9/2026, 3/9 of this year,
 * `today` and `yesterday`.
 */
export function dayTyped(text: string, today: string): string | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === 'today') return today;
  if (typed === 'yesterday') return daysBefore(today, 1);
  const iso = ISO.exec(typed);
  if (iso) return isoOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = AMERICAN.exec(typed);
  if (!american) return undefined;
  const [, month, day, year = today.slice(0, 4)] = american;
  return isoOf(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
}

/** The values with every day that can be read as YYYY-MM-DD; what cannot stays as it was typed. */
export function withDays(fields: readonly Field[], values: Values, today: string): Values {
  const days = fields
    .filter(({ type }) => type === 'date')
    .map(({ name }) => [name, dayTyped(values[name] ?? '', today) ?? values[name] ?? '']);
  return { ...values, ...Object.fromEntries(days) };
}
