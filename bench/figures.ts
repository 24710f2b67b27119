/** The measured figures and their goals; a figure without a unit is a ratio. */
export const GOALS = {
  'network after an edit / same rows read raw': { atMost: 1.15 },
  'same revision, no ETag, 16 connections / @neo4j/graphql, throughput': { atLeast: 100 },
  'first answer of a district with nothing kept / @neo4j/graphql, throughput': { atLeast: 3.5 },
  'district read, larger nation / reference size': { atMost: 1.1 },
  'edit of a small district, larger nation / reference size': { atMost: 1.1 },
  'national summary, cold: longest request': { atMost: 2_500, unit: 'ms' },
  'national summary after a restart: first request': { atMost: 2_500, unit: 'ms' },
  'five editors on one district: commits refused though they touch other facts': { atMost: 0, unit: '%' },
  'edit, preview and commit, 5,000 pieces / raw writes of the same rows': { atMost: 3 },
  'loading / raw UNWIND, rows a second': { atLeast: 0.9 },
  'organizations, page 1 / same over names in memory': { atMost: 5 },
  'organizations, search / same over names in memory': { atMost: 5 },
  'one organization, larger nation / reference size': { atMost: 1.1 },
  'event loop delay p99, 50 readers and 5 editors / readers alone': { atMost: 2 },
  'health, while 50 read and 5 edit: p99': { atMost: 50, unit: 'ms' },
  'search of names: p95': { atMost: 100, unit: 'ms' },
  'betweenness and cut points: NetworkX / product, time': { atLeast: 20 },
  'betweenness and cut points: product / igraph, time': { atMost: 3 },
  'free layout: product / cytoscape-fcose, time': { atMost: 1 },
  'free layout: product / cytoscape-fcose, stress': { atMost: 1 },
  'explorer of 2,000 nodes, free view: first picture': { atMost: 2_000, unit: 'ms' },
  'explorer of 2,000 nodes, free view: longest task while panning': { atMost: 100, unit: 'ms' },
  'best paths: product / shortestPath of Neo4j, time': { atMost: 1 },
} as const satisfies Record<string, { atMost?: number; atLeast?: number; unit?: string }>;
export type Name = keyof typeof GOALS;

export interface Figure {
  readonly name: Name;
  readonly engine: string;
  /** The size of the nation, as a multiple of the reference data. */
  readonly size: number;
  readonly value: number;
  /** What it was computed from, in words. */
  readonly of: string;
}

const goalOf = (name: Name): { atMost?: number; atLeast?: number; unit?: string } => GOALS[name];

export function isMet({ name, value }: Figure): boolean {
  const { atMost = Infinity, atLeast = -Infinity } = goalOf(name);
  return value <= atMost && value >= atLeast; // NaN is not met
}

const shown = (value: number, unit = ''): string =>
  `${Number(value.toPrecision(3)).toLocaleString('en-US')}${unit && ` ${unit}`}`;

/** Returns one line of the table of results. */
export function rowOf(figure: Figure): string {
  const { atMost, atLeast, unit } = goalOf(figure.name);
  const wanted =
    atMost === undefined ? `at least ${shown(atLeast ?? 0, unit)}` : `at most ${shown(atMost, unit)}`;
  const { name, engine, size, value, of } = figure;
  return `| ${name} | ${engine} | ${size}x | ${shown(value, unit)} | ${wanted} | ${isMet(figure) ? 'met' : '**missed**'} | ${of} |`;
}

export const HEAD =
  '| figure | engine | nation | measured | wanted | | of |\n| --- | --- | --- | --- | --- | --- | --- |';
