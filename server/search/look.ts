import { byCodePoint, firstFew, sorted } from '../../core/order.ts';
import type { Places, Written, WrittenWords } from './written-words.ts';

/** A match. */
export interface Found {
  readonly id: string;
  readonly name: string;
  /** How well it fits each of the typed words; 0 if it does not. */
  readonly fits: readonly number[];
  /** How many of the words it matches. */
  readonly words: number;
  /** How well it fits the word that it fits worst. */
  readonly worst: number;
  /** How many of the words match its name. */
  readonly inName: number;
  /** The matching words as written, for highlighting. */
  readonly terms: readonly string[];
}

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
  const looked = matched(index, words, loosely);
  const { counts, fits } = looked;
  return {
    among: (isWanted) => among(looked, judged(index, isWanted)),
    farther(isNear, isFar, places) {
      const isMissing = (number: number): boolean => places.some((at) => fits[at]?.[number]);
      const [near, far] = [judged(index, isNear), judged(index, isFar)];
      const isAsked = (number: number): boolean => counts[number] === words.length || isMissing(number);
      return among(looked, (number) => (isAsked(number) && far(number)) || near(number));
    },
  };
}

/** The matches of all words, by the number of the entry. */
interface Looked {
  readonly index: WrittenWords;
  readonly written: readonly (readonly Written[])[];
  /** How well each entry fits a word, per word. */
  readonly fits: readonly Uint8Array[];
  /** How many of the words each entry matches, and how many in its name. */
  readonly counts: Uint8Array;
  readonly inNames: Uint8Array;
}

function matched(index: WrittenWords, words: readonly string[], loosely: readonly boolean[]): Looked {
  const written = words.map((word, at) => index.fitting(word, loosely[at] ?? false));
  const fits = words.map(() => new Uint8Array(index.numbers));
  const [counts, inNames] = [new Uint8Array(index.numbers), new Uint8Array(index.numbers)];
  const addAll = (places: Places, fit: number, at: number, isName: boolean): void => {
    const fitsHere = fits[at] ?? counts;
    for (const number of places.keys()) {
      const before = fitsHere[number] ?? 0;
      if (before === 0) counts[number] = (counts[number] ?? 0) + 1;
      if (before === 0 && isName) inNames[number] = (inNames[number] ?? 0) + 1;
      if (before < fit) fitsHere[number] = fit;
    }
  };
  for (const [at, terms] of written.entries()) {
    for (const { fit, inNames: places } of terms) addAll(places, fit, at, !loosely[at]);
    for (const { fit, inOthers: places } of terms) addAll(places, fit, at, false);
  }
  return { index, written, fits, counts, inNames };
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

function among(looked: Looked, isWanted: (number: number) => boolean): Among {
  const { index, written, counts } = looked;
  let most = 0;
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    if (count > most && isWanted(number)) most = count;
  }
  return {
    most,
    rows(which) {
      const least = which === 'all' ? 1 : Math.max(1, most);
      const rows: Found[] = [];
      for (let number = 0; number < counts.length; number += 1)
        if ((counts[number] ?? 0) >= least && isWanted(number)) rows.push(new Match(looked, number));
      return which === 'all' ? sorted(rows, (x, y) => byCodePoint(x.id, y.id)) : rows;
    },
    has: (at) =>
      (written[at] ?? []).some(
        ({ inNames, inOthers }) => isSome(inNames, isWanted) || isSome(inOthers, isWanted),
      ),
    termsOf(id) {
      const number = index.numberOf(id);
      return number !== undefined && isWanted(number) ? new Match(looked, number).terms : [];
    },
    alike: (likeness, many) => alike(looked, isWanted, likeness, many),
  };
}

function isSome(places: Places, isWanted: (number: number) => boolean): boolean {
  for (const number of places.keys()) if (isWanted(number)) return true;
  return false;
}

/** A match whose fields are computed when they are read: of tens of thousands, only the few that are shown need all of them. */
class Match implements Found {
  readonly #looked: Looked;
  readonly #number: number;

  constructor(looked: Looked, number: number) {
    this.#looked = looked;
    this.#number = number;
  }

  get id(): string {
    return this.#looked.index.idAt(this.#number) ?? '';
  }

  get name(): string {
    return this.#looked.index.nameAt(this.#number) ?? '';
  }

  get fits(): number[] {
    return this.#looked.fits.map((of) => of[this.#number] ?? 0);
  }

  get words(): number {
    return this.#looked.counts[this.#number] ?? 0;
  }

  get worst(): number {
    let worst = Number.POSITIVE_INFINITY;
    for (const of of this.#looked.fits) worst = Math.min(worst, of[this.#number] || worst);
    return worst;
  }

  get inName(): number {
    return this.#looked.inNames[this.#number] ?? 0;
  }

  get terms(): string[] {
    const terms = this.#looked.written.flatMap((of) => [
      ...of.filter(({ inNames }) => inNames.has(this.#number)),
      ...of.filter(({ inOthers }) => inOthers.has(this.#number)),
    ]);
    return [...new Set(terms.map(({ term }) => term))];
  }
}

function alike(
  { index, written }: Looked,
  isWanted: (number: number) => boolean,
  likeness: (term: string) => number,
  most: number,
) {
  const byLikeness = new Map<number, Written[]>();
  for (const each of new Map(written.flat().map((row) => [row.term, row])).values()) {
    const like = likeness(each.term);
    byLikeness.set(like, [...(byLikeness.get(like) ?? []), each]);
  }
  const found = new Map<string, number>();
  for (const [like, terms] of sorted(byLikeness, ([x], [y]) => y - x)) {
    if (found.size >= most) break;
    const ids = new Set<string>();
    for (const places of terms.flatMap(({ inNames, inOthers }) => [inNames, inOthers]))
      for (const number of places.keys()) {
        const id = isWanted(number) ? index.idAt(number) : undefined;
        if (id !== undefined && !found.has(id)) ids.add(id);
      }
    for (const id of firstFew(ids, byCodePoint, most)) found.set(id, like);
  }
  return [...found].slice(0, most).map(([id, likeness]) => ({ id, likeness }));
}
