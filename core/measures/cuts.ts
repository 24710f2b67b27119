import type { Adjacency } from './adjacency.ts';
import { rowsOf } from './rows.ts';

/** Nodes and ties that hold the network together. */
export interface Cuts {
  /** Nodes whose removal splits their component. */
  readonly cutPoints: number[];
  /** Ties whose removal splits their component, the smaller number first. */
  readonly bridges: [number, number][];
}

/**
 * The state of a depth-first search: for each node, its position in the visiting order, the lowest position it
 * leads back to, its parent, and its next neighbor.
 */
function beginSearch(size: number, start: Int32Array) {
  return {
    order: new Int32Array(size).fill(-1),
    lowest: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    /** The index of the next neighbor to visit. */
    next: start.slice(0, size),
  };
}

/**
 * Finds cut points and bridges by the lowest position that a depth-first search can go back to (Hopcroft and
 * Tarjan 1973), without recursion.
 */
export function cutsOf(adjacency: Adjacency): Cuts {
  const { start, neighbors } = rowsOf(adjacency);
  const size = adjacency.ids.length;
  const { order, lowest, parent, next } = beginSearch(size, start);
  const isCut = new Uint8Array(size);
  const bridges: [number, number][] = [];
  let visited = 0;
  const visit = (node: number): void => {
    order[node] = visited;
    lowest[node] = visited;
    visited += 1;
  };
  const lower = (node: number, to: number): void => {
    if (to < (lowest[node] ?? 0)) lowest[node] = to;
  };
  /** Returns from a child, whose `lowest` is final, to its parent. */
  const close = (child: number, node: number): void => {
    const reached = lowest[child] ?? 0;
    lower(node, reached);
    if (reached > (order[node] ?? 0)) bridges.push(child < node ? [child, node] : [node, child]);
    if (parent[node] !== -1 && reached >= (order[node] ?? 0)) isCut[node] = 1;
  };
  for (let first = 0; first < size; first += 1) {
    if (order[first] !== -1) continue;
    let children = 0;
    visit(first);
    for (let node = first; node !== -1; ) {
      const place = next[node] ?? 0;
      next[node] = place + 1;
      const up = parent[node] ?? -1;
      if (place === start[node + 1]) {
        if (up !== -1) close(node, up);
        if (up === first) children += 1;
        node = up;
        continue;
      }
      const to = neighbors[place] ?? -1;
      if (order[to] === -1) {
        parent[to] = node;
        visit(to);
        node = to;
      } else if (to !== up) lower(node, order[to] ?? 0);
    }
    if (children > 1) isCut[first] = 1;
  }
  return {
    cutPoints: [...isCut.keys()].filter((node) => isCut[node] === 1),
    bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d),
  };
}
