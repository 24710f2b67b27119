import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freeLayout, stressOf } from '../core/explorer/free-layout.ts';
import { bestPaths, neighborsOf } from '../core/introductions/best-paths.ts';
import { adjacencyOf } from '../core/measures/adjacency.ts';
import { betweenness } from '../core/measures/betweenness.ts';
import { cutsOf } from '../core/measures/cuts.ts';
import type { Network } from '../core/measures/network.ts';
import { THRESHOLDS } from '../core/thresholds.ts';
import { inventedNetwork, numbersFrom } from './invented-network.ts';
import { compared, medianOf, timed } from './measure.ts';
import { cypher, type Raw } from './raw.ts';
import type { Say } from './suite.ts';

/** The size that the explorer promises to draw: 2,000 nodes and about 10,000 ties. */
const network = inventedNetwork(2_000, 5);
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** Returns the output of another program for a network, which it reads from standard input. */
const told = (network: Network, command: string, file: string, ...given: string[]) =>
  JSON.parse(
    execFileSync(command, [fileURLToPath(new URL(file, import.meta.url)), ...given], {
      input: JSON.stringify(network),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  );

async function median(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timed(async () => work()));
  return medianOf(times);
}

/**
 * Compares betweenness and cut points, starting from the network as read, with two Python libraries on prebuilt
 * graphs. OUTSIDE_PYTHON selects another Python than the one on the path; missing libraries are reported.
 */
export async function measures(runs: number, say: Say): Promise<void> {
  const python = process.env.OUTSIDE_PYTHON ?? 'python3';
  const times = {
    networkx: told(network, python, 'measures.py', 'networkx', '1'),
    igraph: told(network, python, 'measures.py', 'igraph', String(runs)),
  };
  for (const [library, { absent }] of Object.entries(times))
    if (absent) console.log(`${library} is absent: python3 -m pip install ${library}`);
  const own = await median(runs, () => {
    const adjacency = adjacencyOf(network);
    return [betweenness(adjacency), cutsOf(adjacency)];
  });
  const [slow, quick] = [times.networkx.milliseconds, times.igraph.milliseconds];
  const what = 'betweenness and cut points';
  if (slow) say(`${what}: NetworkX / product, time`, slow / own, `${ms(slow)} / ${ms(own)}`);
  if (quick) say(`${what}: product / igraph, time`, own / quick, `${ms(own)} / ${ms(quick)}`);
}

/**
 * Compares the explorer's free layout with cytoscape-fcose at its default quality on a network of 300 nodes;
 * with 2,000, fcose takes longer than five minutes.
 */
export async function layout(runs: number, say: Say): Promise<void> {
  const network = inventedNetwork(300, 5);
  const { ids, ties } = adjacencyOf(network);
  const stress = (x: number[] | Float64Array, y: number[] | Float64Array): number =>
    stressOf(ids.length, ties, { x: Float64Array.from(x), y: Float64Array.from(y) });
  const { milliseconds, places } = told(network, process.execPath, 'fcose.mjs', 'default');
  const theirs = stress(
    places.map(({ x }: { x: number }) => x),
    places.map(({ y }: { y: number }) => y),
  );
  const own = await median(runs, () => freeLayout(ids.length, ties));
  const { x, y } = freeLayout(ids.length, ties);
  const mine = stress(x, y);
  say('free layout: product / cytoscape-fcose, time', own / milliseconds, `${ms(own)} / ${ms(milliseconds)}`);
  say(
    'free layout: product / cytoscape-fcose, stress',
    mine / theirs,
    `${mine.toFixed(3)} / ${theirs.toFixed(3)}`,
  );
}

/** Compares the best few ranked paths between two with one shortest path by Neo4j over the same ties. */
export async function paths(runs: number, neo4j: Raw, say: Say): Promise<void> {
  await neo4j.define(cypher('network-constraint'));
  await neo4j.write([
    [cypher('network-nodes'), { nodes: network.nodes }],
    [cypher('network-ties'), { ties: network.ties }],
  ]);
  const random = numbersFrom(11);
  const one = (): string => network.nodes[Math.floor(random() * network.nodes.length)]?.id ?? '';
  const pairs = Array.from({ length: runs * 10 + 10 }, () => ({ from: one(), to: one() }));
  const neighbors = neighborsOf(
    network.ties.map(({ a, b }, at) => ({ a, b, level: 1 + (at % 4), seen: null, key: String(at) })),
  );
  const [most, steps] = [THRESHOLDS.introductions.value, THRESHOLDS.introductionSteps.value];
  const { cost, base } = await compared(
    pairs.length - 1,
    async (run) => {
      const { from = '', to = '' } = pairs[run] ?? {};
      return bestPaths(neighbors, { from: new Set([from]), to: new Set([to]), steps, most });
    },
    (run) => neo4j.read(cypher('shortest-path'), pairs[run] ?? {}),
  );
  await neo4j.write([[cypher('network-delete'), {}]]);
  say('best paths: product / shortestPath of Neo4j, time', cost / base, `${ms(cost)} / ${ms(base)}`);
}
