import type { Graph, Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import { countNodes } from '../graph/queries.ts';
import { markSample, sampleMarks } from './queries.ts';

/** What a graph contains. A sample whose loading was interrupted is not complete, but still a sample. */
export type SampleState =
  | { readonly kind: 'empty' | 'real' }
  | { readonly kind: 'sample'; readonly anchor: string; readonly complete: boolean };

export const sampleState = (graph: Graph): Promise<SampleState> => graph.read(stateIn);

/**
 * Keeps invented and real data in separate graphs; must be called before anything is loaded. With `sample`, an empty graph
 * is marked as a sample, and `today` becomes the day that all its dates are relative to, on later starts too.
 * To remove a sample, delete its folder, or on Neo4j all nodes of its database.
 * @throws GraphError `settings` if the graph contains the other kind of data; nothing is written then.
 */
export async function assertSampleMode(graph: Graph, sample: boolean, today: string): Promise<void> {
  if (sample) await graph.write((run) => claim(run, today));
  else if ((await sampleState(graph)).kind === 'sample') throw new GraphError('settings', HOLDS_SAMPLE);
}

async function claim(run: Run, today: string): Promise<void> {
  const { kind } = await stateIn(run);
  if (kind === 'real') throw new GraphError('settings', HOLDS_REAL_DATA);
  await run(markSample, { anchor: today });
}

async function stateIn(run: Run): Promise<SampleState> {
  const [marks] = await run(sampleMarks, {});
  if (marks) return { kind: 'sample', ...marks };
  const [counted] = await run(countNodes, {});
  return { kind: (counted?.nodes ?? 0) > TIELINES_OWN ? 'real' : 'empty' };
}

/** Number of nodes in an empty graph: only the one that marks the database as Tieline's. */
const TIELINES_OWN = 1;

const HOLDS_REAL_DATA =
  'The graph at GRAPH_URL contains real data. Start without --sample, or set GRAPH_URL to an empty folder or database.';
const HOLDS_SAMPLE =
  'The graph at GRAPH_URL contains the sample network. Start with --sample, or set GRAPH_URL to another folder or database.';
