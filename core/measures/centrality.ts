import { type Adjacency, neighborsOf } from './adjacency.ts';

/**
 * Returns, for each node, the sum of 1 / distance over the nodes it reaches (Marchiori and Latora
 * 2000).
 */
export function harmonicCloseness(adjacency: Adjacency): number[] {
  const stepsTo = new Int32Array(adjacency.ids.length);
  return adjacency.ids.map((_, start) => {
    stepsTo.fill(-1);
    stepsTo[start] = 0;
    const queue = [start];
    let sum = 0;
    for (const node of queue) {
      const steps = (stepsTo[node] ?? 0) + 1;
      for (const next of neighborsOf(adjacency, node)) {
        if (stepsTo[next] !== -1) continue;
        stepsTo[next] = steps;
        sum += 1 / steps;
        queue.push(next);
      }
    }
    return sum;
  });
}

/**
 * Returns, for each node, the largest k such that it belongs to a subgraph in which every node has at
 * least k neighbors (Seidman 1983).
 */
export function coreNumbers(adjacency: Adjacency): number[] {
  const left = adjacency.neighbors.map((places) => places.length);
  const byDegree = left.map((): number[] => []); // every degree is below the number of nodes
  for (const [node, degree] of left.entries()) byDegree[degree]?.push(node);
  const core = left.map(() => -1);
  for (const [degree, waiting] of byDegree.entries()) {
    for (const node of waiting) {
      if (core[node] !== -1) continue; // already removed at a lower degree
      core[node] = degree;
      for (const next of neighborsOf(adjacency, node)) {
        if (core[next] !== -1) continue;
        const degreeLeft = Math.max(degree, (left[next] ?? 0) - 1);
        left[next] = degreeLeft;
        byDegree[degreeLeft]?.push(next);
      }
    }
  }
  return core;
}
