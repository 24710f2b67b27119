import type { Network } from '../core/measures/network.ts';

/** Returns a deterministic generator of numbers from 0 to 1 (Park and Miller 1988). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Returns a connected network in which each new node joins `each` others, with a preference for well-connected
 * ones (Barabási and Albert 1999).
 */
export function inventedNetwork(size: number, each: number, seed = 7): Network {
  const random = numbersFrom(seed);
  const idOf = (node: number): string => `n${String(node).padStart(5, '0')}`;
  const ties: Network['ties'] = [];
  /**
   * Each node once per tie, so that a random entry of this list picks a node in proportion to its
   * degree.
   */
  const ends = Array.from({ length: each }, (_, node) => node);
  for (let node = each; node < size; node += 1) {
    const joined = new Set<number>();
    while (joined.size < each) joined.add(ends[Math.floor(random() * ends.length)] ?? 0);
    for (const other of joined) ties.push({ a: idOf(other), b: idOf(node), weight: 1 });
    ends.push(...joined, ...[...joined].map(() => node));
  }
  const nodes = Array.from({ length: size }, (_, node) => ({ id: idOf(node), sector: `s${node % 5}` }));
  return { id: `invented-${size}`, nodes, ties, reports: [] };
}
