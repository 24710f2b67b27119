import { columnOf, type FactKind } from '../facts/index.ts';
import { SAID_WORDS, type Said } from '../facts/said.ts';
import type { FactNames } from './fact-names.ts';
import { formatDay, formatLastDay } from './format.ts';
import { levelWord, sentence } from './phrases.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** A mutation as the history shows it; rows may lack what the reader must not see. */
export interface ShownMutation {
  readonly fact: FactKind;
  readonly id: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
  readonly said?: readonly Said[] | undefined;
}

/** One field of a fact, before and after, in words. */
export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export const isHidden = (fact: FactKind, column: string): boolean =>
  columnOf(fact, column)?.notes.hidden === true;

/** Returns the label of a column: `sourceKind` → `source kind`, `personId` → `person`. */
export const columnWords = (fact: FactKind, column: string): string =>
  columnOf(fact, column)?.notes.words ??
  column.replace(/Id$/, '').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Returns the kind of name an id in a column refers to. */
const NAMED: Readonly<Record<string, keyof FactNames>> = {
  organizations: 'organization',
  people: 'person',
  evidence: 'evidence',
  practices: 'practice',
  district: 'district',
  districts: 'district',
  county: 'county',
  role: 'role',
  topic: 'topic',
  gap: 'gap',
  'task force': 'evidence',
};

/**
 * `null` and an empty list are shown as "nothing", because an empty cell would look like an
 * oversight.
 */
function valueWords(names: FactNames, fact: FactKind, column: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value))
    return value.map((one) => valueWords(names, fact, column, one)).join(', ') || 'nothing';
  if (column === 'level' && typeof value === 'number') return levelWord(value);
  const text = String(value);
  const { names: kind, place } = columnOf(fact, column)?.notes ?? {};
  const named = NAMED[kind ?? place ?? ''];
  if (named) return names[named](text);
  if (column === 'kind') return text === 'mou' ? 'memorandum of understanding' : text.replaceAll('-', ' ');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  return column === 'until' ? formatLastDay(text) : formatDay(text);
}

/**
 * Returns the fields in which a fact differs before and after; for a new or withdrawn fact, those that are not
 * empty.
 */
export function differencesOf(
  names: FactNames,
  { fact, before, after, said = [] }: ShownMutation,
): Difference[] {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const fields = columns
    .filter((column) => !isHidden(fact, column))
    .map((column) => ({
      field: sentence(columnWords(fact, column)),
      before: valueWords(names, fact, column, before?.[column]),
      after: valueWords(names, fact, column, after?.[column]),
    }))
    .filter((difference) => difference.before !== difference.after);
  const spoken = said.map((one) => ({ field: 'Said of it', before: 'nothing', after: SAID_WORDS[one] }));
  return [...fields, ...spoken];
}
