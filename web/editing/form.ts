import { dayTyped, firstDayNotInEffect, isDay, lastDayInEffect } from '../../core/days.ts';
import type { DistrictRecords } from './district-records.ts';
import type { NewId } from './named.ts';
import type { Change } from './rows.ts';

/** Field values as text, by field name; a checked box has `yes`. */
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
  /** The choices. For `suggest`, these are suggestions; any text may be typed. */
  options?: readonly Option[];
  /** The error if left empty, as words that continue the label. */
  required?: string;
  /** Search organizations in all districts for the typed text. */
  searches?: boolean;
  /** Consecutive fields of one group appear in a fieldset with this legend. */
  group?: string;
  /** Shown in a collapsed section with the group as its summary. */
  folded?: boolean;
}

/** The query parameters of a form's address: `role`, `tie`, `organization`, `evidence`, `id` … */
export type FormParams = Readonly<Record<string, string>>;

/** A form: its title, start values, fields and the change it makes. All functions are pure. */
export interface EditForm {
  readonly title: (records: DistrictRecords, params: FormParams) => string;
  /** A link to a page worth reading before filling in the form. */
  readonly before?: (records: DistrictRecords, params: FormParams) => { words: string; href: string } | null;
  /** The initial values, from the record and the address. */
  readonly start: (records: DistrictRecords, params: FormParams) => Values;
  readonly fields: (records: DistrictRecords, values: Values, params: FormParams) => readonly Field[];
  /** Errors that no single field can detect, by field name: words that continue the label. */
  readonly faults?: (
    records: DistrictRecords,
    values: Values,
    params: FormParams,
  ) => Readonly<Record<string, string>>;
  readonly change: (records: DistrictRecords, values: Values, newId: NewId, params: FormParams) => Change;
}

export const textOf = (values: Values, name: string): string => (values[name] ?? '').trim();
/** The typed text, or null if empty. */
export const orNull = (values: Values, name: string): string | null => textOf(values, name) || null;
export const isChecked = (values: Values, name: string): boolean => values[name] === 'yes';
export const checkedIf = (yes: boolean): string => (yes ? 'yes' : '');

/** The values with dates converted to YYYY-MM-DD. Dates that cannot be read stay as typed. */
export function withDays(fields: readonly Field[], values: Values, today: string): Values {
  const days = fields
    .filter(({ type }) => type === 'date')
    .map(({ name }) => [name, dayTyped(values[name] ?? '', today) ?? values[name] ?? '']);
  return { ...values, ...Object.fromEntries(days) };
}

export const sinceField = (hint = 'Leave blank if the day is not known'): Field => ({
  name: 'since',
  label: 'Since',
  type: 'date',
  hint,
});
export const untilField: Field = {
  name: 'until',
  label: 'Last day',
  type: 'date',
  hint: 'The last day in effect. Leave blank if it is ongoing',
};
/** Forms use the last day in effect; facts store `until`, the first day no longer in effect. */
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
