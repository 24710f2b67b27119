import { byCodePoint, sorted } from '../order.ts';
import type { Network } from './network.ts';

/**
 * A network with nodes as numbers, ordered by the code points of their ids. Each node's neighbors are in
 * ascending order.
 */
export interface Adjacency {
  readonly ids: readonly string[];
  readonly sectors: readonly string[];
  readonly neighbors: readonly (readonly number[])[];
  /** The same as sets, for fast lookup of ties. */
  readonly isNeighbor: readonly ReadonlySet<number>[];
  /** Each tie once, the smaller number first. */
  readonly ties: readonly (readonly [number, number])[];
}

export function adjacencyOf(network: Network): Adjacency {
  const nodes = sorted(network.nodes, (x, y) => byCodePoint(x.id, y.id));
  const placeOf = new Map(nodes.map(({ id }, place) => [id, place]));
  const isNeighbor = nodes.map(() => new Set<number>());
  const ties = network.ties.map(({ a, b }): [number, number] => {
    const [x, y] = [placeOf.get(a) ?? -1, placeOf.get(b) ?? -1]; // `Network` rejects unknown ids
    isNeighbor[x]?.add(y);
    isNeighbor[y]?.add(x);
    return x < y ? [x, y] : [y, x];
  });
  return {
    ids: nodes.map(({ id }) => id),
    sectors: nodes.map(({ sector }) => sector),
    neighbors: isNeighbor.map((places) => [...places].sort((x, y) => x - y)),
    isNeighbor,
    ties: ties.sort(([a, b], [c, d]) => a - c || b - d),
  };
}

export const neighborsOf = ({ neighbors }: Adjacency, node: number): readonly number[] =>
  neighbors[node] ?? [];

export const degreeOf = (adjacency: Adjacency, node: number): number => neighborsOf(adjacency, node).length;

export const areNeighbors = ({ isNeighbor }: Adjacency, a: number, b: number): boolean =>
  isNeighbor[a]?.has(b) ?? false;
