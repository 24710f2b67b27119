import type { Field } from './fields.ts';
import { ofColumns } from './of-columns.ts';
import { cityIn } from './place-of-row.ts';
import { share } from './share.ts';
import { stateCode } from './states.ts';
import { looksLikeOrganization, saysOrganization } from './words.ts';

/** Names that the reader gives to columns without one. */
const NAMELESS = /^Column (?:\d+|[A-Z]{1,2})$/;

type Form = readonly [Field, most: number, is: (value: string) => boolean];

/** Forms of values, and the share of a column's values that must have it. */
const FORMS: readonly Form[] = [
  ['email', 0.5, (value) => /^[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(value)],
  [
    'website',
    0.5,
    (value) => /^(?:https?:\/\/|www\.)/i.test(value) && !/\.(?:png|jpe?g|gif|svg|webp)\b/i.test(value),
  ],
  ['zip', 0.6, (value) => /^\d{5}(?:-\d{4})?$/.test(value)],
  ['phone', 0.6, (value) => (value.match(/\d/g)?.length ?? 0) >= 7 && !/\p{L}{9}/u.test(value)],
  ['state', 0.8, (value) => stateCode(value) !== null],
  ['county', 0.6, (value) => / (?:county|parish)$/i.test(value)],
  ['address', 0.6, (value) => /^\d+[A-Z]? .*\p{L}{2}|^P\.? ?O\.? Box \d/iu.test(value)],
];
/** Some of a column of places name the state. */
const PLACES: Form = ['address', 0.2, (value) => value.length < 120 && cityIn(value) !== null];

/** Fields that several columns can have. */
const SEVERAL: ReadonlySet<Field> = new Set(['phone', 'email', 'address']);

type ValuesOf = (column: string) => readonly string[];

/** A single word, such as “national”, says nothing, unless it is in capitals. */
const isName = (value: string): boolean =>
  value.length < 120 &&
  looksLikeOrganization(value) &&
  (value.includes(' ') || value === value.toUpperCase());

/** Returns the column with most different names of organizations, if they are a good part of its values. */
export function columnOfNames(columns: readonly string[], valuesOf: ValuesOf): string | undefined {
  const [best] = columns
    // A word in capitals may be the name of an agency, or a status.
    .filter((column) => valuesOf(column).some(saysOrganization))
    .map((column) => ({
      ...{ column, part: share(valuesOf(column), isName) },
      names: new Set(valuesOf(column).filter(isName)).size,
      filled: valuesOf(column).length,
    }))
    .filter(({ column, part, names }) => part >= 0.4 && names >= 0.2 * valuesOf(column).length)
    .sort((x, y) => y.names - x.names || y.filled - x.filled || y.part - x.part);
  return best?.column;
}

/** Returns the first column of different texts. */
const columnOfTexts = (columns: readonly string[], valuesOf: ValuesOf): string | undefined =>
  columns.find((column) => {
    const values = valuesOf(column);
    const isText = (value: string): boolean => value.length < 120 && /\p{L}{3}/u.test(value);
    return share(values, isText) > 0.9 && new Set(values).size > 0.6 * values.length;
  });

/** Guesses the fields of a table without a header from its values; null for a table with one. */
export function guessByValues(columns: readonly string[], valuesOf: ValuesOf): Record<string, Field> | null {
  if (!columns.every((column) => NAMELESS.test(column))) return null;
  const mapping = ofColumns<Field>();
  const open = (): string[] => columns.filter((column) => !mapping[column]);
  const guess = (forms: readonly Form[]): void => {
    for (const column of open()) {
      const [field] = forms.find(([, most, is]) => share(valuesOf(column), is) >= most) ?? [];
      if (field && (SEVERAL.has(field) || !Object.values(mapping).includes(field))) mapping[column] = field;
    }
  };
  guess(FORMS);
  const isReached = Object.keys(mapping).length > 0;
  const names = columnOfNames(open(), valuesOf) ?? (isReached ? columnOfTexts(open(), valuesOf) : undefined);
  if (names) mapping[names] = 'organization';
  const city = columns[columns.findIndex((column) => mapping[column] === 'state') - 1];
  const isCity = (value: string): boolean => /^[\p{L} .'’-]+$/u.test(value);
  if (city && !mapping[city] && share(valuesOf(city), isCity) > 0.8) mapping[city] = 'city';
  guess([PLACES]);
  return mapping;
}
