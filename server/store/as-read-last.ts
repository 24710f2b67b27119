import { LRUCache } from 'lru-cache';
import { areSame } from '../../core/memoize.ts';
import type { AnyRow, Stored } from './read-facts.ts';

/** The same number of districts as `server/changes/kept-rows.ts` caches. */
const MOST = 24;
const last = new LRUCache<string, Stored>({ max: MOST });

/**
 * Returns freshly read rows, reusing the previous objects where nothing has changed, so that anything derived from them
 * need not be recomputed.
 * @param what names which rows of which district these are.
 */
export function asReadLast(what: string, read: Stored): Stored {
  const before = last.get(what);
  const lists = Object.entries(read).map(([kind, rows]) => [
    kind,
    sameRows(before?.[kind as keyof Stored] ?? [], rows), // a key of rows by kind
  ]);
  const now: Stored = Object.fromEntries(lists);
  last.set(what, now);
  return now;
}

function sameRows(before: readonly AnyRow[], read: readonly AnyRow[]): readonly AnyRow[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const rows = read.map((row) => {
    const was = known.get(row.id);
    return was && (was === row || sayTheSame(was, row)) ? was : row;
  });
  return areSame(before, rows) ? before : rows;
}

/** Rows of one query have the same columns; serializing whole rows took three times as long. */
function sayTheSame(some: AnyRow, other: AnyRow): boolean {
  const values = Object.values<unknown>(other);
  return Object.values<unknown>(some).every(
    (value, at) => value === values[at] || areEqualLists(value, values[at]),
  );
}

const areEqualLists = (some: unknown, other: unknown): boolean =>
  Array.isArray(some) && Array.isArray(other) && JSON.stringify(some) === JSON.stringify(other);
