import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';
import { HIT_KINDS } from './contract.ts';
import { hitOf } from './hits.ts';
import { bestFirst } from './rank.ts';
import type { Hit, Kind, Scene } from './scene.ts';
import { type Field, type Sought, wantedIn } from './seek.ts';

/** How many close matches are offered if nothing was found. */
const OFFERED = 3;
/** How many first letters of a word are used, since few people mistype those; fewer if nothing starts with them. */
const BEGINNINGS = [3, 2];

interface Near {
  readonly kind: Kind;
  readonly id: string;
}

/** Returns what matches most of the typed words, then what starts like them and is most similar. */
export function nearestTo(scene: Scene, field: Field, words: readonly string[], found: Sought): Hit[] {
  const having = havingMost(scene, found);
  const all = having.length < OFFERED ? [...having, ...resembling(field, words)] : having;
  const once = new Map(all.map((near) => [`${near.kind} ${near.id}`, near]));
  return [...once.values()].slice(0, OFFERED).flatMap(({ kind, id }) => hitOf(scene, kind, id, []) ?? []);
}

function havingMost(scene: Scene, found: Sought): readonly Near[] {
  const most = HIT_KINDS.reduce((so, kind) => found[kind].reduce((n, row) => Math.max(n, row.words), so), 0);
  const rows = HIT_KINDS.flatMap((kind) => {
    const having = found[kind].filter((row) => row.words === most);
    const best = bestFirst(scene, kind, having, { first: [], most: OFFERED }).rows;
    return best.map(({ id, rank }) => ({ kind, id, rank }));
  });
  return sorted(rows, (x, y) => y.rank - x.rank);
}

function resembling(field: Field, words: readonly string[]): readonly Near[] {
  const wanted = wantedIn(field, 'everywhere');
  const like = (term: string): number => likeness(words, term);
  for (const letters of BEGINNINGS) {
    const beginnings = words.map((word) => word.slice(0, letters));
    const rows = HIT_KINDS.flatMap((kind) => {
      const look = field.index.words[kind].look(beginnings).among(wanted[kind]);
      // At most this many may duplicate what was already found.
      return look.alike(like, 2 * OFFERED).map((row) => ({ kind, ...row }));
    });
    if (rows.length > 0) return sorted(rows, byLikeness);
  }
  return [];
}

const byLikeness = thenBy<{ likeness: number; id: string }>(
  (x, y) => y.likeness - x.likeness,
  (x, y) => byCodePoint(x.id, y.id),
);

/** Returns the share of letter pairs that a word has in common with the most similar of the others (Dice). */
const likeness = (words: readonly string[], term: string): number =>
  Math.max(0, ...words.map((word) => alike(pairs(word), pairs(term))));

const pairs = (word: string): string[] =>
  [...word].slice(1).map((letter, index) => word.charAt(index) + letter);
const alike = (one: readonly string[], other: readonly string[]): number =>
  (2 * one.filter((pair) => other.includes(pair)).length) / Math.max(1, one.length + other.length);
