import { type Adjacency, areNeighbors, degreeOf, neighborsOf } from './adjacency.ts';

/**
 * Returns how far a node's neighbors know each other (Burt 1992): the sum over its neighbors of the squared
 * share that the node invests in each, directly (an equal share for each) and through the others. Null for a
 * node without neighbors.
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

/**
 * Returns the number of neighbors minus the redundancy among them: n − 2t/n for t ties among n neighbors
 * (Borgatti 1997). Null without neighbors.
 */
export function effectiveSize(adjacency: Adjacency, node: number): number | null {
  const size = degreeOf(adjacency, node);
  return size === 0 ? null : size - (2 * tiesAmongNeighbors(adjacency, node)) / size;
}

/** Returns how many pairs of a node's neighbors have a tie; with the node, each forms a triangle. */
function tiesAmongNeighbors(adjacency: Adjacency, node: number): number {
  const neighbors = neighborsOf(adjacency, node);
  let found = 0;
  for (const [place, a] of neighbors.entries())
    for (let next = place + 1; next < neighbors.length; next += 1)
      if (areNeighbors(adjacency, a, neighbors[next] ?? a)) found += 1;
  return found;
}

const pairsOf = (size: number): number => (size * (size - 1)) / 2;

/**
 * Returns the share of pairs of neighbors that have a tie (Watts and Strogatz 1998). Null below two neighbors.
 */
export function clustering(adjacency: Adjacency, node: number): number | null {
  const pairs = pairsOf(degreeOf(adjacency, node));
  return pairs === 0 ? null : tiesAmongNeighbors(adjacency, node) / pairs;
}

/**
 * Returns the share of paths a–b–c closed by a tie a–c, over the whole network. Null if there are no such
 * paths.
 */
export function transitivity(adjacency: Adjacency): number | null {
  const nodes = [...adjacency.ids.keys()];
  const open = nodes.reduce((sum, node) => sum + pairsOf(degreeOf(adjacency, node)), 0);
  const closed = nodes.reduce((sum, node) => sum + tiesAmongNeighbors(adjacency, node), 0);
  return open === 0 ? null : closed / open;
}
