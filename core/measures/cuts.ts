import { type Adjacency, neighborsOf } from './adjacency.ts';

/** Nodes and ties on which the network hangs together. */
export interface Cuts {
  /** Without one of these, its component falls apart. */
  readonly cutPoints: number[];
  /** Ties without which a component falls apart, the smaller number first. */
  readonly bridges: [number, number][];
}

interface Step {
  readonly node: number;
  readonly parent: number;
  /** The place of the next neighbor to visit. */
  next: number;
  /** Visits that lead on from the node, as the first of its search. */
  children: number;
}

/** By the lowest node that a search in depth can go back to (Hopcroft and Tarjan 1973), without recursion. */
export function cutsOf(adjacency: Adjacency): Cuts {
  const order = adjacency.ids.map(() => -1);
  const lowest = [...order];
  const cutPoints = new Set<number>();
  const bridges: [number, number][] = [];
  let visited = 0;
  const visit = (node: number, parent: number): Step => {
    order[node] = visited;
    lowest[node] = visited;
    visited += 1;
    return { node, parent, next: 0, children: 0 };
  };
  const lower = (node: number, to: number): void => {
    lowest[node] = Math.min(lowest[node] ?? to, to);
  };
  /** Back from a child, whose lowest is final. */
  const close = ({ node: child }: Step, parent: Step, isFirst: boolean): void => {
    const reached = lowest[child] ?? 0;
    const own = order[parent.node] ?? 0;
    lower(parent.node, reached);
    if (reached > own) bridges.push(child < parent.node ? [child, parent.node] : [parent.node, child]);
    parent.children += 1;
    if (isFirst ? parent.children > 1 : reached >= own) cutPoints.add(parent.node);
  };
  for (const start of order.keys()) {
    const path = order[start] === -1 ? [visit(start, -1)] : [];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const to = neighborsOf(adjacency, step.node)[step.next];
      step.next += 1;
      if (to === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) close(step, parent, path.length === 1);
      } else if (order[to] === -1) path.push(visit(to, step.node));
      else if (to !== step.parent) lower(step.node, order[to] ?? 0);
    }
  }
  return {
    cutPoints: [...cutPoints].sort((x, y) => x - y),
    bridges: bridges.sort(([a, b], [c, d]) => a - c || b - d),
  };
}
