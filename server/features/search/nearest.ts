import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';
import { wordsFound } from '../../search/word-index.ts';
import { HIT_KINDS } from './contract.ts';
import { hitOf } from './hits.ts';
import { bestFirst } from './rank.ts';
import type { Hit, Kind, Scene } from './scene.ts';
import { type Field, findIn, type Sought } from './seek.ts';

/** So many are offered where nothing was found. */
const OFFERED = 3;
/** Words are cut to so many letters, in which few mistype; to fewer, if nothing begins so. */
const BEGINNINGS = [3, 2];

interface Near {
  readonly kind: Kind;
  readonly id: string;
}

/** What has most of the words that were typed; then what begins like them and resembles them most. */
export function nearestTo(scene: Scene, field: Field, words: readonly string[], found: Sought): Hit[] {
  const having = havingMost(scene, found);
  const all = having.length < OFFERED ? [...having, ...resembling(field, words)] : having;
  const once = new Map(all.map((near) => [`${near.kind} ${near.id}`, near]));
  return [...once.values()].slice(0, OFFERED).flatMap(({ kind, id }) => hitOf(scene, kind, id, []) ?? []);
}

function havingMost(scene: Scene, found: Sought): readonly Near[] {
  const most = HIT_KINDS.reduce(
    (so, kind) => found[kind].reduce((n, row) => Math.max(n, wordsFound(row)), so),
    0,
  );
  const rows = HIT_KINDS.flatMap((kind) => {
    const having = found[kind].filter((row) => wordsFound(row) === most);
    const best = bestFirst(scene, kind, having, { first: [], most: OFFERED }).rows;
    return best.map(({ id, rank }) => ({ kind, id, rank }));
  });
  return sorted(rows, (x, y) => y.rank - x.rank);
}

function resembling(field: Field, words: readonly string[]): readonly Near[] {
  const beginningLike = (letters: number) => {
    const found = findIn(
      field,
      words.map((word) => word.slice(0, letters)),
      { scope: 'everywhere' },
    );
    return HIT_KINDS.flatMap((kind) =>
      found[kind].map(({ id, terms }) => ({ kind, id, likeness: likeness(words, terms) })),
    );
  };
  const ranked = BEGINNINGS.map(beginningLike).find((rows) => rows.length > 0) ?? [];
  const order = thenBy<(typeof ranked)[number]>(
    (x, y) => y.likeness - x.likeness,
    (x, y) => byCodePoint(x.id, y.id),
  );
  return sorted(ranked, order);
}

/** The share of pairs of letters that words have in common (Dice), of the two that are most alike. */
function likeness(words: readonly string[], terms: readonly string[]): number {
  return Math.max(0, ...words.flatMap((word) => terms.map((term) => alike(pairs(word), pairs(term)))));
}

const pairs = (word: string): string[] => [...word].slice(1).map((letter, at) => word.charAt(at) + letter);
const alike = (one: readonly string[], other: readonly string[]): number =>
  (2 * one.filter((pair) => other.includes(pair)).length) / Math.max(1, one.length + other.length);
