import { addDays, dayFault } from '../../core/days.ts';
import { type ColumnNotes, holdsDays } from '../../core/facts/columns.ts';
import { columnOf, FACTS, type FactKind, type FactRow, isScreened } from '../../core/facts/index.ts';
import type { Model } from '../../core/model/model.ts';
import type { FieldError } from '../http/errors.ts';
import { screenField } from '../screening/screen.ts';

/** What a row is checked against, beyond its shape. */
export interface RowLimits {
  readonly districtId: string;
  readonly model: Model;
  /** The UTC day. */
  readonly today: string;
  /** The counties of the district. */
  readonly counties: readonly string[];
}

const LONGEST = 500;

/**
 * What a row of a good shape still gets wrong, by field.
 * @param base the row as it was, if it was: what stood in it already is not screened again.
 */
export function checkRow(
  fact: FactKind,
  row: FactRow<FactKind>,
  base: FactRow<FactKind> | null,
  limits: RowLimits,
  path: string,
): FieldError[] {
  const previous = new Map<string, unknown>(Object.entries(base ?? {}));
  const columns = Object.entries(row).flatMap(([column, value]) =>
    [value].flat().flatMap((text): FieldError[] => {
      const field = `${path}.${column}`;
      const found = columnOf(fact, column);
      const isNew = ![previous.get(column)].flat().includes(text);
      const isNewDay = isNew && found !== undefined && holdsDays(found.shape);
      const message =
        messageFor(found?.notes ?? {}, text, limits) ??
        (isNewDay && typeof text === 'string' ? faultOfDay(text, found.notes, limits) : undefined);
      if (message) return [{ field, message }];
      return isNew && typeof text === 'string' && isScreened(fact, column) ? screenField(field, text) : [];
    }),
  );
  const whole = FACTS[fact].faults?.({ ...row }, limits.districtId) ?? [];
  return [...columns, ...whole.map(({ field, message }) => ({ field: `${path}.${field}`, message }))];
}

function messageFor(notes: ColumnNotes, value: unknown, limits: RowLimits): string | null {
  const { model, districtId, counties } = limits;
  if (typeof value !== 'string') return null;
  if (value.length > LONGEST) return `is longer than ${LONGEST} characters`;
  if (notes.filled && value.trim() === '') return 'is empty';
  if (notes.web && !isWebAddress(value)) return 'is no web address; it begins with https://';
  if (notes.place === 'role' && !model.roles.some(({ id }) => id === value)) return `names no role: ${value}`;
  if (notes.place === 'county' && !counties.includes(value)) return 'is no county of this district';
  if (notes.place === 'district' && value !== districtId) return 'is another district; edit the fact there';
  return null;
}

/** The server does not know the day where somebody is: a day that has begun anywhere on earth may be entered. */
const faultOfDay = (day: string, { past, begins }: ColumnNotes, { today }: RowLimits): string | undefined =>
  dayFault(day, { today: addDays(today, 1), past, begins });

/** Never `javascript:`: pages make links of it. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}
