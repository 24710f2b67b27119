import { type Adjacency, areNeighbors, degreeOf, neighborsOf } from './adjacency.ts';

/**
 * How much of a node's time goes to neighbors who know each other (Burt 1992): over the neighbors, the squared sum of what the
 * node gives one directly (an equal share to each) and by way of the others. Null for a node without neighbors.
 */
export function constraint(adjacency: Adjacency, node: number): number | null {
  const neighbors = neighborsOf(adjacency, node);
  const share = 1 / neighbors.length;
  let sum = 0;
  for (const other of neighbors) {
    let given = share;
    for (const between of neighbors)
      if (areNeighbors(adjacency, between, other)) given += share / degreeOf(adjacency, between);
    sum += given ** 2;
  }
  return neighbors.length === 0 ? null : sum;
}

/** The neighbors less what is redundant among them: n − 2t/n for t ties among n neighbors (Borgatti 1997). Null without neighbors. */
export function effectiveSize(adjacency: Adjacency, node: number): number | null {
  const size = degreeOf(adjacency, node);
  return size === 0 ? null : size - (2 * tiesAmongNeighbors(adjacency, node)) / size;
}

/** How many of a node's neighbors have a tie with each other, in pairs; with the node, each makes a triangle. */
export function tiesAmongNeighbors(adjacency: Adjacency, node: number): number {
  const neighbors = neighborsOf(adjacency, node);
  let found = 0;
  for (const [place, a] of neighbors.entries())
    for (let next = place + 1; next < neighbors.length; next += 1)
      if (areNeighbors(adjacency, a, neighbors[next] ?? a)) found += 1;
  return found;
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

/** The share of the pairs of neighbors that have a tie (Watts and Strogatz 1998). Null below two neighbors. */
export function clustering(adjacency: Adjacency, node: number): number | null {
  const pairs = pairsOf(degreeOf(adjacency, node));
  return pairs === 0 ? null : tiesAmongNeighbors(adjacency, node) / pairs;
}

/** The share of two steps a–b–c that a tie a–c closes, over the whole network. Null where there are no two steps. */
export function transitivity(adjacency: Adjacency): number | null {
  const nodes = [...adjacency.ids.keys()];
  const open = nodes.reduce((sum, node) => sum + pairsOf(degreeOf(adjacency, node)), 0);
  const closed = nodes.reduce((sum, node) => sum + tiesAmongNeighbors(adjacency, node), 0);
  return open === 0 ? null : closed / open;
}
