import type { Graph } from '../graph/graph.ts';
import { recordLoad } from '../graph/loads.ts';
import { lock, marker, setFormat } from '../graph/queries.ts';
import { MIGRATIONS, type Migration } from './index.ts';

/**
 * Converts a graph of an earlier release to the format of this one. Each migration is one transaction; an interrupted one has no
 * effect and is repeated at the next start. If several processes start at once, one migrates and the others wait.
 */
export async function migrate(graph: Graph, now: () => Date): Promise<void> {
  const [found] = await graph.read((run) => run(marker, {}));
  for (const migration of MIGRATIONS)
    if (found && found.format < migration.format) await apply(graph, migration, now());
}

function apply(graph: Graph, { format, edition, steps }: Migration, at: Date): Promise<void> {
  return graph.write(async (run) => {
    const [locked] = await run(lock, { at: at.toISOString() });
    if (!locked || locked.format >= format) return;
    for (const step of steps) await run(step, {});
    await run(setFormat, { format });
    await recordLoad(run, { kind: 'migration', edition, at });
  });
}
