import { type Adjacency, degreeOf, neighborsOf } from './adjacency.ts';
import type { Network } from './network.ts';

/** Returns the share of possible ties that exist. Null below two nodes. */
export function density({ ids, ties }: Adjacency): number | null {
  return ids.length < 2 ? null : (2 * ties.length) / (ids.length * (ids.length - 1));
}

/**
 * Returns how close the network is to a star with one center: 1 for a star (Freeman 1978). Null below three
 * nodes.
 */
export function degreeCentralization(adjacency: Adjacency): number | null {
  const n = adjacency.ids.length;
  if (n < 3) return null;
  const degrees = adjacency.ids.map((_, node) => degreeOf(adjacency, node));
  const most = degrees.reduce((max, degree) => Math.max(max, degree), 0);
  return degrees.reduce((sum, degree) => sum + most - degree, 0) / ((n - 1) * (n - 2));
}

/** Returns the number of nodes in each component. */
export function componentSizes(adjacency: Adjacency): number[] {
  const seen = new Set<number>();
  const sizes: number[] = [];
  for (const start of adjacency.ids.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (const node of component)
      for (const next of neighborsOf(adjacency, node))
        if (!seen.has(next)) {
          seen.add(next);
          component.push(next);
        }
    sizes.push(component.length);
  }
  return sizes;
}

/**
 * Returns the share of pairs of nodes that no path connects (Borgatti 2006). Null below two nodes.
 */
export function fragmentation(sizes: readonly number[]): number | null {
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const connected = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  return n < 2 ? null : 1 - connected / (n * (n - 1));
}

/**
 * Returns ties between sectors minus ties within, divided by all ties: from −1 to 1 (Krackhardt and Stern
 * 1988). Null without ties.
 */
export function eiIndex({ sectors, ties }: Adjacency): number | null {
  const external = ties.filter(([a, b]) => sectors[a] !== sectors[b]).length;
  return ties.length === 0 ? null : (2 * external - ties.length) / ties.length;
}

/**
 * Returns the share of reports for which there is one in the other direction. Null without reports.
 */
export function reciprocity(reports: Network['reports']): number | null {
  const pairs = new Set(reports.map(({ from, about }) => JSON.stringify([from, about])));
  const answered = new Set(reports.map(({ from, about }) => JSON.stringify([about, from])));
  const both = [...pairs].filter((pair) => answered.has(pair)).length;
  return pairs.size === 0 ? null : both / pairs.size;
}
