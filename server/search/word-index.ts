import MiniSearch from 'minisearch';
import { isTypo, wordsOf } from '../../core/plain-name.ts';

/** What a thing is found by: its name, and all else that may be typed for it. */
export interface Texts {
  readonly name: string;
  readonly also: string;
}
export interface Entry {
  readonly id: string;
  /** What the texts are made from: while it is the same, so are they. */
  readonly from: readonly unknown[];
  readonly texts: () => Texts;
}

const NAME = ['name'];
const ALSO = ['also'];
const FIELDS = [...NAME, ...ALSO];

/** How well a word that was typed fits one that is written. */
export const FIT = { loose: 1, typo: 2, beginning: 3, exact: 4 } as const;

/** A thing, and how well each of the words that were typed fits: 0 where it does not. */
export interface Found {
  readonly id: string;
  readonly fits: readonly number[];
  /** How many of the words fit its name. */
  readonly inName: number;
  /** The words that are written there, to be marked. */
  readonly terms: readonly string[];
}

/** How many of the words were found. */
export const wordsFound = ({ fits }: Found): number => fits.reduce((sum, fit) => sum + (fit > 0 ? 1 : 0), 0);

export interface WordIndex {
  /**
   * Brings the index to these entries; others go. Lets other requests have their turn.
   * @param only ids that may have changed; undefined for all.
   */
  follow: (entries: Iterable<Entry>, only?: Iterable<string>) => Promise<void>;
  /** @param loosely what is a few letters away, instead of what begins so. */
  find: (words: readonly string[], isWanted: (id: string) => boolean, loosely?: boolean) => Found[];
  /** All in which a word is, or one that begins so, whoever may see them. */
  idsWith: (word: string) => ReadonlySet<string>;
}

/** Entries made before other requests get their turn: some 10 ms. */
const AT_ONCE = 200;

/** Shorter words are not completed: too many begin with them. */
export const COMPLETED = 2;
/** How many letters a word may differ by: shorter ones would be anything. */
const differing = (word: string): number | false => (word.length < 4 ? false : word.length < 6 ? 1 : 2);

type Words = MiniSearch<Texts & { id: string }>;
type Known = Map<string, Entry['from']>;

/** An index of the words of one kind of things, in one spelling (core/plain-name.ts). */
export function wordIndex(): WordIndex {
  const index: Words = new MiniSearch({ fields: FIELDS, tokenize: wordsOf, processTerm: (word) => word });
  const known: Known = new Map();
  return {
    follow: (entries, only) => follow(index, known, entries, only),
    find: (words, isWanted, loosely = false) => find(index, words, isWanted, loosely),
    idsWith(word) {
      const ids = new Set<string>();
      eachMatch(index, word, { fields: FIELDS, loosely: false }, (id) => ids.add(id));
      return ids;
    },
  };
}

const follow = async (
  index: Words,
  known: Known,
  entries: Iterable<Entry>,
  only?: Iterable<string>,
): Promise<void> => {
  const now = new Set<string>();
  let made = 0;
  for (const { id, from, texts } of entries) {
    now.add(id);
    const before = known.get(id);
    if (before && areSame(before, from)) continue;
    const entry = { id, ...texts() };
    if (before) index.replace(entry);
    else index.add(entry);
    known.set(id, from);
    made += 1;
    if (made % AT_ONCE === 0) await new Promise(setImmediate);
  }
  for (const id of only ?? known.keys()) if (!now.has(id) && known.delete(id)) index.discard(id);
};

function find(
  index: Words,
  words: readonly string[],
  isWanted: (id: string) => boolean,
  loosely: boolean,
): Found[] {
  const found = new Map<string, Building | null>(); // null: not wanted
  const foundOf = (id: string): Building | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const made = isWanted(id) ? { id, fits: words.map(() => 0), inName: 0, terms: [] } : null;
    found.set(id, made);
    return made;
  };
  for (const [at, word] of words.entries())
    for (const fields of loosely ? [FIELDS] : [NAME, ALSO])
      eachMatch(index, word, { fields, loosely }, (id, term) => {
        const row = foundOf(id);
        if (!row) return;
        if (fields === NAME && !row.fits[at]) row.inName += 1;
        row.fits[at] = Math.max(row.fits[at] ?? 0, fitOf(word, term));
        if (!row.terms.includes(term)) row.terms.push(term);
      });
  return [...found.values()].filter((row) => row !== null);
}

interface Building {
  readonly id: string;
  readonly fits: number[];
  inName: number;
  readonly terms: string[];
}

/**
 * Tells each word that is written and fits, with the thing in which it is. The index would make a result of each, and sort
 * them by scores that depend on all names in it, also on those that a viewer may not see: ranks are made elsewhere.
 */
function eachMatch(
  index: Words,
  word: string,
  { fields, loosely }: { fields: string[]; loosely: boolean },
  tell: (id: string, term: string) => void,
): void {
  if (word === '') return;
  index.search(word, {
    fields,
    tokenize: () => [word],
    prefix: !loosely && word.length >= COMPLETED,
    fuzzy: loosely && differing(word),
    boostDocument: (id, term) => {
      tell(String(id), term);
      return 0; // no result
    },
  });
}

const areSame = (x: readonly unknown[], y: readonly unknown[]): boolean =>
  x.length === y.length && x.every((value, at) => value === y[at]);

function fitOf(word: string, term: string): number {
  if (term === word) return FIT.exact;
  if (term.startsWith(word)) return FIT.beginning;
  return isTypo(word, term) ? FIT.typo : FIT.loose;
}
