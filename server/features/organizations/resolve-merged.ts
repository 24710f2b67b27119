import type { Run } from '../../graph/graph.ts';
import { mergedInto } from './queries.ts';

/** Returns the id of an organization or, if it was merged (even several times), of the one that was kept. */
export async function resolveMerged(run: Run, organizationId: string): Promise<string> {
  const seen = new Set<string>();
  for (let id = organizationId; ; ) {
    const [kept] = await run(mergedInto, { id });
    if (!kept || seen.has(kept.id)) return id;
    seen.add(id);
    id = kept.id;
  }
}
