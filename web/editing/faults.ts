import { dayFault, dayTyped } from '../../core/days.ts';
import type { FieldError } from '../shared/api.ts';
import type { DistrictRecords } from './district-records.ts';
import type { EditForm, Field, FormParams, Values } from './form.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The error in one value, as words that continue the label and say how to fix it. */
function faultOf({ name, type, required }: Field, value: string, today: string): string | undefined {
  if (value === '') return required;
  if (type === 'date') return faultOfDay(name, dayTyped(value, today), today);
  if (type === 'email' && !EMAIL.test(value)) return 'must be an email address, such as office@example.gov';
  if (type === 'url' && !/^https?:\/\/\S+$/.test(value))
    return 'must be a web address that begins with https://';
  if (type === 'number' && !/^[1-9]\d{0,3}$/.test(value)) return 'must be a whole number, 1 or more';
  return undefined;
}

const faultOfDay = (name: string, day: string | undefined, today: string): string | undefined =>
  day
    ? dayFault(day, { today, begins: name.endsWith('since') })
    : 'must be a date, such as 3/9/2026 or 2026-03-09, with all four digits of the year';

/** All errors, in the order of the fields; empty if the form can be saved. */
export function validate(
  form: EditForm,
  records: DistrictRecords,
  values: Values,
  params: FormParams,
): FieldError[] {
  const formFaults = form.faults?.(records, values, params) ?? {};
  return form.fields(records, values, params).flatMap((field) => {
    const { name } = field;
    const typed = (values[name] ?? '').trim();
    const message = faultOf(field, typed, records.today) ?? endsBefore(name, values) ?? formFaults[name];
    return message ? [{ field: name, message }] : [];
  });
}

/** The error if an end date is before its start date. */
function endsBefore(name: string, values: Values): string | undefined {
  if (!name.endsWith('until')) return undefined;
  const until = values[name] ?? '';
  const since = values[name.replace(/until$/, 'since')] ?? '';
  return until && since && until < since ? 'must be on or after the start date' : undefined;
}
