import { turn } from '../http/turn.ts';
import { type Look, look } from './look.ts';
import { WrittenWords } from './written-words.ts';

/** The texts by which an entry is found: its name, and anything else that may be typed for it. */
export interface Texts {
  readonly name: string;
  readonly also: string;
}
export interface Entry {
  readonly id: string;
  /** What the texts are derived from: they are unchanged while it is the same. */
  readonly from: readonly unknown[];
  readonly texts: () => Texts;
}

export interface WordIndex {
  /**
   * Updates the index to contain exactly these entries. Yields to other requests.
   * @param only ids that may have changed; undefined for all.
   */
  follow: (entries: Iterable<Entry>, only?: Iterable<string>) => Promise<void>;
  /** Looks up words. @param loosely per word, true to match words a few letters away instead of prefixes. */
  look: (words: readonly string[], loosely?: readonly boolean[]) => Look;
}

/** Entries to add before yielding to other requests, which takes about 10 ms. */
const AT_ONCE = 200;

type Known = Map<string, Entry['from']>;

/** Creates an index of the words of one kind of entries, in normalized spelling (core/plain-name.ts). */
export function wordIndex(): WordIndex {
  const index = new WrittenWords();
  const known: Known = new Map();
  return {
    follow: (entries, only) => follow(index, known, entries, only),
    look: (words, loosely) => look(index, words, loosely),
  };
}

const follow = async (
  index: WrittenWords,
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
    if (made % AT_ONCE === 0) await turn();
  }
  for (const id of only ?? known.keys()) if (!now.has(id) && known.delete(id)) index.discard(id);
};

const areSame = (x: readonly unknown[], y: readonly unknown[]): boolean =>
  x.length === y.length && x.every((value, at) => value === y[at]);
