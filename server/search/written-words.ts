import MiniSearch from 'minisearch';
import { isTypo, wordsOf } from '../../core/plain-name.ts';
import type { Texts } from './word-index.ts';

/** How well a typed word fits a written one. */
export const FIT = { loose: 1, typo: 2, beginning: 3, exact: 4 } as const;

/** Shorter words are not matched as prefixes, because too many words begin with them. */
export const COMPLETED = 2;
/** Returns by how many letters a match can differ; short words would match anything. */
const differing = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** The numbers of entries. */
export type Places = ReadonlyMap<number, unknown>;
const NOWHERE: Places = new Map();

/** A written word, how well it fits the typed one, and the entries that contain it. */
export interface Written {
  readonly term: string;
  readonly fit: number;
  readonly inNames: Places;
  readonly inOthers: Places;
}

/**
 * MiniSearch's index, read word by word. Its own search creates a result for each entry that contains a word (“county” is in
 * tens of thousands) and sorts by scores that depend on all names, even those that the viewer may not see.
 */
export class WrittenWords extends MiniSearch<Texts & { id: string }> {
  #judged = new WeakMap<object, Uint8Array>();
  /** Ids and names by number: a common word finds tens of thousands, and maps are slow for so many. */
  readonly #ids: (string | undefined)[] = [];
  readonly #names: string[] = [];

  constructor() {
    super({ fields: ['name', 'also'], tokenize: wordsOf, processTerm: (word) => word });
  }

  /** Returns the words that equal the typed one, start with it or, if `loosely`, are a few letters away. */
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

  override add(entry: Texts & { id: string }): void {
    this.#ids[this._nextId] = entry.id;
    this.#names[this._nextId] = entry.name;
    super.add(entry);
  }

  /** Also drops cached filter results of the entry; its replacement gets a new number. */
  override discard(id: string): void {
    const number = this.numberOf(id);
    if (number !== undefined) this.#ids[number] = undefined;
    super.discard(id);
    this.#judged = new WeakMap();
  }

  /** Returns undefined for a discarded entry; its words are removed later. */
  idAt(number: number): string | undefined {
    return this.#ids[number];
  }

  nameAt(number: number): string | undefined {
    return this.#names[number];
  }

  numberOf(id: string): number | undefined {
    return this._idToShortId.get(id);
  }

  /** An upper bound: all entry numbers are lower. */
  get numbers(): number {
    return this._nextId;
  }

  /** Returns the cached results of a filter function, by entry number. */
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
