import type { Adjacency } from './adjacency.ts';

/**
 * The neighbors of all nodes in one array; those of a node are between its `start` and that of the
 * next.
 */
export interface Rows {
  readonly start: Int32Array;
  readonly neighbors: Int32Array;
}

export function rowsOf({ neighbors }: Adjacency): Rows {
  const start = new Int32Array(neighbors.length + 1);
  for (let node = 0; node < neighbors.length; node += 1)
    start[node + 1] = (start[node] ?? 0) + (neighbors[node]?.length ?? 0);
  const all = new Int32Array(start[neighbors.length] ?? 0);
  for (let node = 0; node < neighbors.length; node += 1) all.set(neighbors[node] ?? [], start[node]);
  return { start, neighbors: all };
}
