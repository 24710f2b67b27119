import { type Adjacency, adjacencyOf, degreeOf } from './adjacency.ts';
import { betweenness } from './betweenness.ts';
import { brokerage } from './brokerage.ts';
import { coreNumbers, harmonicCloseness } from './centrality.ts';
import {
  componentSizes,
  degreeCentralization,
  density,
  eiIndex,
  fragmentation,
  reciprocity,
} from './cohesion.ts';
import { cutsOf } from './cuts.ts';
import type { Network } from './network.ts';
import { clustering, constraint, effectiveSize, transitivity } from './structural-holes.ts';

/**
 * Returns the measures that `data/NETWORK.md` defines for a network and each of its nodes, in the
 * order of its tables.
 */
export function measureNetwork(network: Network) {
  const adjacency = adjacencyOf(network);
  return { id: network.id, network: ofWhole(network, adjacency), nodes: ofNodes(network, adjacency) };
}
export type Measures = ReturnType<typeof measureNetwork>;

function ofWhole(network: Network, adjacency: Adjacency) {
  const { ids } = adjacency;
  const sizes = componentSizes(adjacency);
  const { cutPoints, bridges } = cutsOf(adjacency);
  const idOf = (node: number): string => ids[node] ?? '';
  return {
    nodes: ids.length,
    ties: adjacency.ties.length,
    density: density(adjacency),
    degreeCentralization: degreeCentralization(adjacency),
    averageClustering: averageClustering(adjacency),
    transitivity: transitivity(adjacency),
    components: sizes.length,
    largestComponent: sizes.reduce((most, size) => Math.max(most, size), 0),
    fragmentation: fragmentation(sizes),
    eiIndex: eiIndex(adjacency),
    reciprocity: reciprocity(network.reports),
    cutPoints: cutPoints.map(idOf),
    bridges: bridges.map(([a, b]) => [idOf(a), idOf(b)]),
  };
}

/**
 * Returns the mean over the nodes; a node with fewer than two neighbors counts as 0. Null without
 * nodes.
 */
function averageClustering(adjacency: Adjacency): number | null {
  const sum = adjacency.ids.reduce((total, _, node) => total + (clustering(adjacency, node) ?? 0), 0);
  return adjacency.ids.length === 0 ? null : sum / adjacency.ids.length;
}

function ofNodes({ ties }: Network, adjacency: Adjacency) {
  const weights = new Map<string, number>();
  for (const { a, b, weight } of ties)
    for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + weight);
  const closeness = harmonicCloseness(adjacency);
  const between = betweenness(adjacency);
  const cores = coreNumbers(adjacency);
  return adjacency.ids.map((id, node) => ({
    id,
    degree: degreeOf(adjacency, node),
    weightedDegree: weights.get(id) ?? 0,
    harmonicCloseness: closeness[node] ?? 0,
    betweenness: between[node] ?? 0,
    constraint: constraint(adjacency, node),
    effectiveSize: effectiveSize(adjacency, node),
    clustering: clustering(adjacency, node),
    core: cores[node] ?? 0,
    brokerage: brokerage(adjacency, node),
  }));
}
