import { type Adjacency, areNeighbors, neighborsOf } from './adjacency.ts';

/**
 * How often a node connects two neighbors that have no tie, by the sectors of the three (Gould and Fernandez
 * 1989).
 */
export interface Brokerage {
  /** All three are in one sector. */
  readonly coordinator: number;
  /** The two are in one sector, the broker in another. */
  readonly itinerant: number;
  /** Into the broker's sector: only the target is in it. */
  readonly gatekeeper: number;
  /** Out of the broker's sector: only the source is in it. */
  readonly representative: number;
  /** All three are in different sectors. */
  readonly liaison: number;
}

function partOf(from: string, broker: string, to: string): keyof Brokerage {
  if (from === to) return from === broker ? 'coordinator' : 'itinerant';
  if (to === broker) return 'gatekeeper';
  return from === broker ? 'representative' : 'liaison';
}

/**
 * Counts ordered pairs, as R's `sna::brokerage` does: ties are undirected, so each pair counts once in each
 * direction.
 */
export function brokerage(adjacency: Adjacency, broker: number): Brokerage {
  const counts = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };
  const sectorOf = (node: number): string => adjacency.sectors[node] ?? '';
  const neighbors = neighborsOf(adjacency, broker);
  for (const from of neighbors)
    for (const to of neighbors)
      if (from !== to && !areNeighbors(adjacency, from, to))
        counts[partOf(sectorOf(from), sectorOf(broker), sectorOf(to))] += 1;
  return counts;
}
