import type { FactNames, ShownMutation } from '../../server/changes/names.ts';
import { levelWord, longDay, sentence } from './phrases.ts';

/** One field of a fact, as it was and as it became, in words. */
export interface Difference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Columns that say where a row came from, or only tie rows together: not what a person changed. */
export const HIDDEN_COLUMNS: readonly string[] = [
  'id',
  'origin',
  'sourceKind',
  'itemId',
  'partyId',
  'enteredBy',
  'enteredOn',
];

const COLUMN_WORDS: Readonly<Record<string, string>> = {
  aliases: 'other names',
  knownId: 'knows',
  fips: 'county',
  parentId: 'part of',
  fromId: 'from',
  aboutId: 'about',
  everyDays: 'every so many days',
  url: 'web address',
  mailbox: 'official e-mail',
  until: 'ended on',
  at: 'on',
  firstId: 'one organization',
  secondId: 'the other organization',
  why: 'why',
  part: 'covers a part only',
};

/** What a column of a row is called: `districtIds` → `districts`, `personId` → `person`. */
export const columnWords = (column: string): string =>
  COLUMN_WORDS[column] ??
  column.replace(/Id(s?)$/, '$1').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Whose name an id in a column is. */
const NAMED_BY: Readonly<Record<string, keyof FactNames>> = {
  organizationId: 'organization',
  parentId: 'organization',
  fromId: 'organization',
  aboutId: 'organization',
  firstId: 'organization',
  secondId: 'organization',
  personId: 'person',
  knownId: 'person',
  evidenceId: 'evidence',
  taskForceId: 'evidence',
  practiceId: 'practice',
  role: 'role',
  fips: 'county',
  districtId: 'district',
  districtIds: 'district',
};

/** `null` and an empty list are "nothing", never the empty cell that looks like an oversight. */
function valueWords(names: FactNames, column: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((one) => valueWords(names, column, one)).join(', ') || 'nothing';
  if (column === 'level' && typeof value === 'number') return levelWord(value);
  const text = String(value);
  const named = NAMED_BY[column];
  if (named) return names[named](text);
  if (column === 'kind') return text === 'mou' ? 'memorandum of understanding' : text.replaceAll('-', ' ');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? longDay(text) : text;
}

/** The fields in which a fact differs before and after; of a new or withdrawn fact, those that say anything. */
export function differencesOf(
  names: FactNames,
  { before, after }: Pick<ShownMutation, 'before' | 'after'>,
): Difference[] {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return columns
    .filter((column) => !HIDDEN_COLUMNS.includes(column))
    .map((column) => ({
      field: sentence(columnWords(column)),
      before: valueWords(names, column, before?.[column]),
      after: valueWords(names, column, after?.[column]),
    }))
    .filter((difference) => difference.before !== difference.after);
}
