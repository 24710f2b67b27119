import MiniSearch from 'minisearch';
import { isTypo, wordsOf } from '../../core/plain-name.ts';
import type { Texts } from './word-index.ts';

/** How well a word that was typed fits one that is written. */
export const FIT = { loose: 1, typo: 2, beginning: 3, exact: 4 } as const;

/** Shorter words are not completed: too many begin with them. */
export const COMPLETED = 2;
/** How many letters a word may differ by: shorter ones would be anything. */
const differing = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** The numbers of things. */
type Places = ReadonlyMap<number, unknown>;
const NOWHERE: Places = new Map();

/** A word that is written, how well it fits the one that was typed, and in what. */
export interface Written {
  readonly term: string;
  readonly fit: number;
  readonly inNames: Places;
  readonly inOthers: Places;
}

/**
 * The index of MiniSearch, read word by word. Its own search makes a result of each thing in which a word is, and sorts them by
 * scores that depend on all names in it, also on those that a viewer may not see; a word such as “county” is in tens of thousands.
 */
export class WrittenWords extends MiniSearch<Texts & { id: string }> {
  #judged = new WeakMap<object, Uint8Array>();

  constructor() {
    super({ fields: ['name', 'also'], tokenize: wordsOf, processTerm: (word) => word });
  }

  /** Words that are the one that was typed, or begin so, or, loosely, are a few letters away. */
  fitting(word: string, loosely: boolean): Written[] {
    if (word === '') return [];
    const found: Written[] = [];
    const exact = this._index.get(word);
    if (exact) found.push(this.#written(word, word, exact));
    if (loosely && differing(word) > 0)
      for (const [term, [places, distance]] of this._index.fuzzyGet(word, differing(word)))
        if (distance > 0) found.push(this.#written(word, term, places));
    if (!loosely && word.length >= COMPLETED)
      for (const [term, places] of this._index.atPrefix(word))
        if (term !== word) found.push(this.#written(word, term, places));
    return found;
  }

  /** What was said of a thing holds no more, once it is gone; what replaces it has a number of its own. */
  override discard(id: string): void {
    super.discard(id);
    this.#judged = new WeakMap();
  }

  /** Undefined of what was taken out; its words go later. */
  idAt(number: number): string | undefined {
    return this._documentIds.get(number);
  }

  numberOf(id: string): number | undefined {
    return this._idToShortId.get(id);
  }

  /** All numbers are below it. */
  get numbers(): number {
    return this._nextId;
  }

  /** What a function that judges things has said of each, by their numbers. */
  judgedBy(judge: object): Uint8Array {
    const before = this.#judged.get(judge);
    if (before && before.length >= this._nextId) return before;
    const known = new Uint8Array(this._nextId);
    known.set(before ?? []);
    this.#judged.set(judge, known);
    return known;
  }

  #written(word: string, term: string, places: ReadonlyMap<number, Places>): Written {
    const [name = -1, also = -1] = [this._fieldIds.name, this._fieldIds.also];
    return {
      ...{ term, fit: fitOf(word, term) },
      ...{ inNames: places.get(name) ?? NOWHERE, inOthers: places.get(also) ?? NOWHERE },
    };
  }
}

function fitOf(word: string, term: string): number {
  if (term === word) return FIT.exact;
  if (term.startsWith(word)) return FIT.beginning;
  return isTypo(word, term) ? FIT.typo : FIT.loose;
}
