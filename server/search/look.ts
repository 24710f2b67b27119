import { byCodePoint, firstFew, sorted } from '../../core/order.ts';
import type { Written, WrittenWords } from './written-words.ts';

/** A match, with how well each of the typed words fits; 0 if it does not. */
export interface Found {
  readonly id: string;
  readonly fits: readonly number[];
  /** How many of the words match its name. */
  readonly inName: number;
  /** The matching words as written, for highlighting. */
  readonly terms: readonly string[];
}

/** Returns how many of the words matched. */
export const wordsFound = ({ fits }: Found): number => fits.reduce((sum, fit) => sum + (fit > 0 ? 1 : 0), 0);

/** The matches of some words, regardless of who may see them. */
export interface Look {
  /** Restricts the matches to wanted entries. */
  readonly among: (isWanted: (id: string) => boolean) => Among;
  /** Restricts the matches to entries that are wanted or, of the others, match all words or one of these. */
  readonly farther: (
    isNear: (id: string) => boolean,
    isFar: (id: string) => boolean,
    places: readonly number[],
  ) => Among;
}

export interface Among {
  /** The highest number of words that one entry matches. */
  readonly most: number;
  /** Returns the entries that match the most words, or all that match any, by id. */
  readonly rows: (which: 'most' | 'all') => Found[];
  /** Returns true if the word at this index matches anything. */
  readonly has: (at: number) => boolean;
  /** Returns the matching words of an entry. */
  readonly termsOf: (id: string) => readonly string[];
  /** Returns the few entries with the word most similar to the typed one. */
  readonly alike: (
    likeness: (term: string) => number,
    most: number,
  ) => readonly { readonly id: string; readonly likeness: number }[];
}

/** Looks up words. Works on numbers and byte arrays until the results are known, because a common word is in half of the entries. */
export function look(index: WrittenWords, words: readonly string[], loosely: readonly boolean[] = []): Look {
  const written = words.map((word, at) => index.fitting(word, loosely[at] ?? false));
  const counts = new Uint8Array(index.numbers);
  eachIn(index, written, (number) => {
    counts[number] = (counts[number] ?? 0) + 1;
  });
  const found = (isWanted: (number: number) => boolean): Among =>
    among({ index, written, loosely, counts, isWanted });
  return {
    among: (isWanted) => found(judged(index, isWanted)),
    farther(isNear, isFar, places) {
      const isMissing = new Uint8Array(index.numbers);
      const missing = places.map((at) => written[at] ?? []);
      eachIn(index, missing, (number) => {
        isMissing[number] = 1;
      });
      const [near, far] = [judged(index, isNear), judged(index, isFar)];
      const isAsked = (number: number): boolean => counts[number] === words.length || isMissing[number] === 1;
      return found((number) => (isAsked(number) && far(number)) || near(number));
    },
  };
}

/** Calls back with the number of each entry once per word that it matches. */
function eachIn(
  index: WrittenWords,
  written: readonly (readonly Written[])[],
  tell: (number: number) => void,
): void {
  const last = new Uint8Array(index.numbers);
  for (const [at, terms] of written.entries())
    for (const { inNames, inOthers } of terms)
      for (const places of [inNames, inOthers])
        for (const number of places.keys()) {
          if (last[number] === at + 1) continue;
          last[number] = at + 1;
          tell(number);
        }
}

type IsWanted = (id: string) => boolean;

/** Caches a filter's result per entry, across lookups with the same function. */
function judged(index: WrittenWords, isWanted: IsWanted): (number: number) => boolean {
  const known = index.judgedBy(isWanted); // 1: wanted, 2: not wanted
  return (number) => {
    if (known[number] === 0) {
      const id = index.idAt(number);
      known[number] = id !== undefined && isWanted(id) ? 1 : 2;
    }
    return known[number] === 1;
  };
}

interface Looked {
  readonly index: WrittenWords;
  readonly written: readonly (readonly Written[])[];
  readonly loosely: readonly boolean[];
  /** How many of the words each entry matches. */
  readonly counts: Uint8Array;
  readonly isWanted: (number: number) => boolean;
}

function among(looked: Looked): Among {
  const { index, written, counts, isWanted } = looked;
  let most = 0;
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    if (count > most && isWanted(number)) most = count;
  }
  return {
    most,
    rows(which) {
      const least = which === 'all' ? 1 : Math.max(1, most);
      const numbers: number[] = [];
      for (let number = 0; number < counts.length; number += 1)
        if ((counts[number] ?? 0) >= least && isWanted(number)) numbers.push(number);
      const rows = rowsOf(looked, numbers);
      return which === 'all' ? sorted(rows, (x, y) => byCodePoint(x.id, y.id)) : rows;
    },
    has: (at) =>
      (written[at] ?? []).some(
        ({ inNames, inOthers }) => isSome(inNames, isWanted) || isSome(inOthers, isWanted),
      ),
    termsOf(id) {
      const number = index.numberOf(id);
      return number !== undefined && isWanted(number) ? (rowsOf(looked, [number])[0]?.terms ?? []) : [];
    },
    alike: (likeness, many) => alike(looked, likeness, many),
  };
}

function isSome(places: ReadonlyMap<number, unknown>, isWanted: (number: number) => boolean): boolean {
  for (const number of places.keys()) if (isWanted(number)) return true;
  return false;
}

interface Building {
  readonly id: string;
  readonly fits: number[];
  inName: number;
  readonly terms: string[];
}

/** Returns the matches of some entries, ordered by number. */
function rowsOf({ index, written, loosely }: Looked, numbers: readonly number[]): Found[] {
  const rows = new Map<number, Building>();
  for (const number of numbers)
    rows.set(number, { id: index.idAt(number) ?? '', fits: written.map(() => 0), inName: 0, terms: [] });
  for (const [at, terms] of written.entries())
    for (const field of ['inNames', 'inOthers'] as const)
      for (const { term, fit, [field]: places } of terms)
        eachOf(rows, places, (row) => {
          if (field === 'inNames' && !loosely[at] && row.fits[at] === 0) row.inName += 1;
          row.fits[at] = Math.max(row.fits[at] ?? 0, fit);
          if (!row.terms.includes(term)) row.terms.push(term);
        });
  return [...rows.values()];
}

/** Returns the rows that are also in the given set, iterating over the smaller of the two. */
function eachOf(
  rows: ReadonlyMap<number, Building>,
  places: ReadonlyMap<number, unknown>,
  tell: (row: Building) => void,
): void {
  if (rows.size < places.size) {
    for (const [number, row] of rows) if (places.has(number)) tell(row);
    return;
  }
  for (const number of places.keys()) {
    const row = rows.get(number);
    if (row) tell(row);
  }
}

function alike({ index, written, isWanted }: Looked, likeness: (term: string) => number, most: number) {
  const byLikeness = new Map<number, Written[]>();
  for (const each of new Map(written.flat().map((row) => [row.term, row])).values()) {
    const like = likeness(each.term);
    byLikeness.set(like, [...(byLikeness.get(like) ?? []), each]);
  }
  const found = new Map<string, number>();
  for (const [like, terms] of sorted(byLikeness, ([x], [y]) => y - x)) {
    if (found.size >= most) break;
    const ids = new Set<string>();
    eachIn(index, [terms], (number) => {
      const id = isWanted(number) ? index.idAt(number) : undefined;
      if (id !== undefined && !found.has(id)) ids.add(id);
    });
    for (const id of firstFew(ids, byCodePoint, most)) found.set(id, like);
  }
  return [...found].slice(0, most).map(([id, likeness]) => ({ id, likeness }));
}
