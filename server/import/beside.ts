import { FACTS, type FactKind } from '../../core/facts/index.ts';
import type { Judged } from './judge.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What happens to a fact on record that differs from the file: `append` leaves it unchanged, `update` changes the fields
 * that differ.
 */
export type Existing = 'append' | 'update';

/** Compares a fact with the one on record, if any, and returns its fate. */
export function beside(
  fact: FactKind,
  before: Row | undefined,
  given: Row,
  existing: Existing,
): Pick<Judged, 'fate' | 'reason' | 'value'> {
  if (!before) return { fate: 'new', reason: null, value: { ...columnsOf(fact), ...given } };
  const columns = Object.entries(given).filter(
    ([column, value]) =>
      column !== 'source' && value !== null && JSON.stringify(before[column]) !== JSON.stringify(value),
  );
  if (columns.length === 0) return { fate: 'same', reason: null, value: null };
  const text = (value: unknown): string =>
    value === null || value === undefined ? 'nothing' : String(value);
  const inWords = (word: string): string =>
    columns.map(([column, value]) => `${column}: ${text(before[column])} ${word} ${text(value)}`).join('; ');
  if (existing === 'append')
    return {
      fate: 'same',
      reason: `Left as it is on record. ${inWords('stays; the file has')}`,
      value: null,
    };
  const reason = inWords('becomes');
  return { fate: 'changed', reason, value: { ...columnsOf(fact, before), ...Object.fromEntries(columns) } };
}

const SET_BY_SERVER: ReadonlySet<string> = new Set(['id', 'origin', 'sourceKind', 'districtId']);
const EMPTY = new Map<FactKind, Row>();

/** Returns the columns of a kind that the server does not set, with their default values or null. */
function emptyColumns(fact: FactKind): Row {
  const known = EMPTY.get(fact);
  if (known) return known;
  const columns = Object.entries(FACTS[fact].columns).filter(([name]) => !SET_BY_SERVER.has(name));
  const made = Object.fromEntries(
    columns.map(([name, schema]) => [name, schema.safeParse(undefined).data ?? null]),
  );
  EMPTY.set(fact, made);
  return made;
}

/** Like `emptyColumns`, with the values of a row on record if there is one. */
function columnsOf(fact: FactKind, row?: Row): Row {
  const empty = emptyColumns(fact);
  if (!row) return empty;
  return Object.fromEntries(Object.entries(empty).map(([name, value]) => [name, row[name] ?? value]));
}
