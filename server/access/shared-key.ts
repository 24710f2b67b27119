import type { Run } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import { sharedKey } from '../graph/queries.ts';
import { newSecret } from './secrets.ts';

/** Returns the key with which all processes on this graph sign; the first to ask makes it, so it is read inside a write. */
export async function sharedKeyOf(run: Run): Promise<string> {
  const [found] = await run(sharedKey, { key: newSecret() });
  if (found) return found.key;
  throw new GraphError('damaged', 'The marker node that identifies this graph as Tieline’s was deleted.');
}
