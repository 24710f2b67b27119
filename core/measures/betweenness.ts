import type { Adjacency } from './adjacency.ts';
import { type Rows, rowsOf } from './rows.ts';

/** The state of a search from one node; the arrays are reused for the next search. */
interface Search {
  /** The nodes in the order in which they were reached. */
  readonly order: Int32Array;
  /** Steps from the start; -1 if not reached. */
  readonly steps: Int32Array;
  /** The number of shortest paths to each node. */
  readonly paths: Float64Array;
}

/** Runs a breadth-first search from a node; returns how many nodes it reached. */
function search({ start, neighbors }: Rows, from: number, { order, steps, paths }: Search): number {
  steps.fill(-1);
  paths.fill(0);
  steps[from] = 0;
  paths[from] = 1;
  order[0] = from;
  let reached = 1;
  for (let place = 0; place < reached; place += 1) {
    const node = order[place] ?? 0;
    const next = (steps[node] ?? 0) + 1;
    const here = paths[node] ?? 0;
    const end = start[node + 1] ?? 0;
    for (let at = start[node] ?? 0; at < end; at += 1) {
      const to = neighbors[at] ?? 0;
      if (steps[to] === -1) {
        steps[to] = next;
        order[reached] = to;
        reached += 1;
      }
      if (steps[to] === next) paths[to] = (paths[to] ?? 0) + here;
    }
  }
  return reached;
}

/**
 * Returns, for each node, how many shortest paths between two others pass through it. Each pair of others
 * counts once, shared among its shortest paths; not normalized (Freeman 1977). Uses the algorithm of Brandes
 * 2001, going back along each search.
 */
export function betweenness(adjacency: Adjacency): number[] {
  const size = adjacency.ids.length;
  const rows = rowsOf(adjacency);
  const { start, neighbors } = rows;
  const found = { order: new Int32Array(size), steps: new Int32Array(size), paths: new Float64Array(size) };
  const { order, steps, paths } = found;
  const total = new Float64Array(size);
  const passed = new Float64Array(size);
  for (let from = 0; from < size; from += 1) {
    passed.fill(0);
    for (let place = search(rows, from, found) - 1; place > 0; place -= 1) {
      const node = order[place] ?? 0;
      const before = (steps[node] ?? 0) - 1;
      const share = (1 + (passed[node] ?? 0)) / (paths[node] ?? 1);
      const end = start[node + 1] ?? 0;
      for (let at = start[node] ?? 0; at < end; at += 1) {
        const to = neighbors[at] ?? 0;
        if (steps[to] === before) passed[to] = (passed[to] ?? 0) + share * (paths[to] ?? 0);
      }
      total[node] = (total[node] ?? 0) + (passed[node] ?? 0);
    }
  }
  return Array.from(total, (sum) => sum / 2); // each pair was counted from both ends
}
