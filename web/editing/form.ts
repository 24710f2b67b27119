import { dayTyped, firstDayNotInEffect, isDay, lastDayInEffect } from '../../core/days.ts';
import type { DistrictRecords } from './district-records.ts';
import type { NewId } from './named.ts';
import type { Change } from './rows.ts';

/** What stands in the fields, by their names, as text; a box that is ticked says `yes`. */
export type Values = Readonly<Record<string, string>>;

export interface Option {
  value: string;
  label: string;
}

/** One field of a form. */
export interface Field {
  name: string;
  label: string;
  type:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'date'
    | 'number'
    | 'select'
    | 'radios'
    | 'check'
    | 'suggest'
    | 'note';
  hint?: string;
  /** What a person may choose; for `suggest`, what is offered while any text may be typed. */
  options?: readonly Option[];
  /** Words that go on from the label when it is left empty. */
  required?: string;
  /** Organizations elsewhere in the nation are looked for by what is typed. */
  searches?: boolean;
  /** Fields of one group, one after another, stand in a fieldset with this legend. */
  group?: string;
  /** Stands in a part that opens, with the group as its line. */
  folded?: boolean;
}

/** What the address of a form says: `role`, `tie`, `organization`, `evidence`, `id` … */
export type FormParams = Readonly<Record<string, string>>;

/** A form: what it is called, what it begins with, which fields it has, and what it writes. All of it is pure. */
export interface EditForm {
  readonly title: (records: DistrictRecords, params: FormParams) => string;
  /** A page to look at before one fills it in. */
  readonly before?: (records: DistrictRecords, params: FormParams) => { words: string; href: string } | null;
  /** What is known already. */
  readonly start: (records: DistrictRecords, params: FormParams) => Values;
  readonly fields: (records: DistrictRecords, values: Values, params: FormParams) => readonly Field[];
  /** What is wrong beyond what each field says by itself: words that go on from the label, by the name of the field. */
  readonly faults?: (
    records: DistrictRecords,
    values: Values,
    params: FormParams,
  ) => Readonly<Record<string, string>>;
  readonly change: (records: DistrictRecords, values: Values, newId: NewId, params: FormParams) => Change;
}

export const textOf = (values: Values, name: string): string => (values[name] ?? '').trim();
/** What was typed, or null for nothing. */
export const orNull = (values: Values, name: string): string | null => textOf(values, name) || null;
export const isTicked = (values: Values, name: string): boolean => values[name] === 'yes';
export const ticked = (yes: boolean): string => (yes ? 'yes' : '');

/** The values with every day that can be read as YYYY-MM-DD; what cannot stays as it was typed. */
export function withDays(fields: readonly Field[], values: Values, today: string): Values {
  const days = fields
    .filter(({ type }) => type === 'date')
    .map(({ name }) => [name, dayTyped(values[name] ?? '', today) ?? values[name] ?? '']);
  return { ...values, ...Object.fromEntries(days) };
}

export const sinceField = (hint = 'Leave it empty when the day is not known'): Field => ({
  name: 'since',
  label: 'Since',
  type: 'date',
  hint,
});
export const untilField: Field = {
  name: 'until',
  label: 'Last day',
  type: 'date',
  hint: 'The last day on which it holds. Leave it empty while it goes on',
};
/** A form shows and takes the last day in effect; facts keep `until`, the first day not in effect. */
export const lastDayShown = (until: string | null | undefined): string =>
  until ? lastDayInEffect(until) : '';
export function untilIn(values: Values, name = 'until'): string | null {
  const day = orNull(values, name);
  return day && isDay(day) ? firstDayNotInEffect(day) : day;
}
export const sourceField: Field = {
  name: 'source',
  label: 'How this is known',
  type: 'text',
  hint: 'If left blank, the source is “Entered here”',
};
