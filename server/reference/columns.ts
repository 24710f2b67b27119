import { z } from 'zod';
import { isDay } from '../../core/days.ts';
import { Grade, PartialDay } from '../../core/shapes.ts';

/** Types of cells in reference files. Cells are read as text; an empty one means "not established" and becomes null. */
export const text = z.string().min(1, 'is empty');
export const textOrNull = z.string().transform((cell) => cell || null);
export const dayOrNull = z
  .string()
  .refine((cell) => cell === '' || isDay(cell), 'is not a calendar day written YYYY-MM-DD')
  .transform((cell) => cell || null);
export const day = z.string().refine(isDay, 'is not a calendar day written YYYY-MM-DD');
export const partialDayOrNull = z
  .union([PartialDay, z.literal('')], { error: 'is not a day, a month or a year written YYYY-MM-DD' })
  .transform((cell) => cell || null);
export const grade = z.enum(Grade.options);
export const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'is not a number')
  .transform(Number);
export const numberOrNull = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, 'is not a number')
  .transform((cell) => (cell === '' ? null : Number(cell)));
export const yesOrEmpty = z.enum(['yes', '']).transform((cell) => cell === 'yes');
export const yesNoOrNull = z
  .enum(['yes', 'no', ''])
  .transform((cell) => (cell === '' ? null : cell === 'yes'));
export const fips = z.string().regex(/^\d{5}$/, 'is not five digits');
export const sourceKind = z.enum(['published-source', 'general-knowledge']);

/** The ids in another file. */
export interface Ids {
  readonly file: string;
  has(id: string): boolean;
}

const parts = (cell: string): string[] => cell.split(';').filter((id) => id !== '');
const notIn = ({ file }: Ids, id: unknown): string => `"${id}" is not in ${file}`;

/** The id of a row in another file. */
export const idOf = (ids: Ids) =>
  z.string().refine((id) => ids.has(id), { error: ({ input }) => notIn(ids, input) });

/** The id of a row in another file, or empty. */
export const idOfOrNull = (ids: Ids) =>
  z
    .string()
    .refine((id) => id === '' || ids.has(id), { error: ({ input }) => notIn(ids, input) })
    .transform((id) => id || null);

/** Texts, separated by `;`. */
export const texts = z.string().transform(parts);

/** Ids of rows of another file, separated by `;`. */
export const idsOf = (ids: Ids) =>
  z
    .string()
    .refine((cell) => parts(cell).every((id) => ids.has(id)), {
      error: ({ input }) =>
        notIn(
          ids,
          parts(String(input)).find((id) => !ids.has(id)),
        ),
    })
    .transform(parts);

/** Rejects a key that an earlier row of the same file has. Create it anew for each reading of a file. */
export function trackDuplicates(): (key: string) => boolean {
  const seen = new Set<string>();
  return (key) => !seen.has(key) && seen.add(key).has(key);
}
export const DUPLICATE_VALUE = 'appears twice';

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;
type InCamelCase<Row> = { [Name in keyof Row as CamelCase<Name & string>]: Row[Name] };

const camelCase = (name: string): string =>
  name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** Converts the names of a row's columns: `district_id` becomes `districtId`. */
export const inCamelCase = <Row extends object>(row: Row): InCamelCase<Row> =>
  // TypeScript cannot follow the names through Object.fromEntries; InCamelCase is what `camelCase` does.
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [camelCase(name), cell])) as InCamelCase<Row>;
