import type { Model } from '../../core/model/model.ts';
import type { Graph } from '../graph/graph.ts';
import { GraphError } from '../graph/graph-error.ts';
import type { ReferenceFiles } from '../reference/files.ts';
import { type LoadProgress, writeByKind } from '../reference/load.ts';
import { lockDistricts } from '../store/place-queries.ts';
import { correctColumns } from '../store/write-facts.ts';
import type { Contact } from './draft.ts';
import { sampleNetwork } from './network.ts';
import { markComplete } from './queries.ts';
import { sampleState } from './sample-mode.ts';

export interface LoadSampleOptions {
  readonly model: Model;
  readonly files: ReferenceFiles;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/**
 * Writes the invented network into a graph that `assertSampleMode` has marked and `loadReference` has filled, unless it is
 * there already. The completion mark is written last, so an interrupted load is repeated, with the same rows.
 * @throws GraphError `settings` if the graph is not marked as a sample.
 */
export async function loadSample(
  graph: Graph,
  { model, files, onProgress }: LoadSampleOptions,
): Promise<void> {
  const state = await sampleState(graph);
  if (state.kind !== 'sample')
    throw new GraphError(
      'settings',
      'The sample network can be loaded only into a graph that is marked as a sample.',
    );
  if (state.complete) return;

  const { contacts, ...facts } = sampleNetwork({ files, model, anchor: state.anchor });
  const districtIds = files.districts.map(({ id }) => id);
  await writeByKind(graph, districtIds, facts, ({ step, ...progress }) =>
    onProgress?.({ step: `sample ${step}`, ...progress }),
  );
  await finish(graph, districtIds, contacts);
}

function finish(graph: Graph, districtIds: string[], contacts: readonly Contact[]): Promise<void> {
  return graph.write(async (run) => {
    await run(lockDistricts, { districtIds });
    const rows = contacts.map(({ fillId, ...contact }) => ({ ...contact, id: fillId }));
    await correctColumns(run, 'fills', rows, ['mailbox', 'phone']);
    await run(markComplete, {});
  });
}
