import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';
import { HIT_KINDS } from './contract.ts';
import { hitOf } from './hits.ts';
import type { Hit, Scene } from './scene.ts';
import { type Field, findIn } from './seek.ts';

/** So many are offered where nothing was found. */
const OFFERED = 3;
/** Words are cut to so many letters, in which few mistype; to fewer, if nothing begins so. */
const BEGINNINGS = [3, 2];

/** What begins like the words that were typed, and resembles them most. */
export function nearestTo(scene: Scene, field: Field, words: readonly string[]): Hit[] {
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
  return sorted(ranked, order)
    .slice(0, OFFERED)
    .flatMap(({ kind, id }) => hitOf(scene, kind, id, []) ?? []);
}

/** The share of pairs of letters that words have in common (Dice), of the two that are most alike. */
function likeness(words: readonly string[], terms: readonly string[]): number {
  return Math.max(0, ...words.flatMap((word) => terms.map((term) => alike(pairs(word), pairs(term)))));
}

const pairs = (word: string): string[] => [...word].slice(1).map((letter, at) => word.charAt(at) + letter);
const alike = (one: readonly string[], other: readonly string[]): number =>
  (2 * one.filter((pair) => other.includes(pair)).length) / Math.max(1, one.length + other.length);
