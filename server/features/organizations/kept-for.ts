import type { Run } from '../../graph/graph.ts';
import { mergedInto } from './queries.ts';

/** The id of an organization, or of the one into which it was merged, however often that happened. */
export async function keptFor(run: Run, asked: string): Promise<string> {
  const seen = new Set<string>();
  for (let id = asked; ; ) {
    const [stayer] = await run(mergedInto, { id });
    if (!stayer || seen.has(stayer.id)) return id;
    seen.add(id);
    id = stayer.id;
  }
}
