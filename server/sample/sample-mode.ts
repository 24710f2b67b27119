import type { Graph, Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import { countNodes } from '../graph/queries.ts';
import { markSample, sampleMarks } from './queries.ts';

/** What a graph is for. A sample that is not complete was interrupted while it was loaded, and is a sample all the same. */
export type SampleState =
  | { readonly kind: 'empty' | 'real' }
  | { readonly kind: 'sample'; readonly anchor: string; readonly complete: boolean };

export const sampleState = (graph: Graph): Promise<SampleState> => graph.read(stateIn);

/**
 * Keeps invented and real data in graphs of their own; to be called before anything is loaded. With `sample`, an empty graph
 * is marked as the sample's, and `today` is the day from which all its days are counted, now and on every later start.
 * The sample is thrown away whole: delete its folder, or on Neo4j every node of its database.
 * @throws GraphError `settings` when the graph is for the other kind of data; nothing is written then.
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

/** The node that marks a database as Tieline's. */
const TIELINES_OWN = 1;

const HOLDS_REAL_DATA =
  'The graph at GRAPH_URL contains real data; start without --sample, or name an empty folder or database for the sample.';
const HOLDS_SAMPLE =
  'The graph at GRAPH_URL contains the sample network; start with --sample, or name another folder or database for real data.';
