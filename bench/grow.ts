import { fileURLToPath } from 'node:url';
import { type GraphSettings, openGraph } from '../server/graph/open.ts';
import { readReferenceFiles } from '../server/reference/files.ts';
import { readModel } from '../server/reference/read-model.ts';
import { openServices } from '../server/services.ts';
import { type LoadedFacts, writeFacts } from '../server/store/load.ts';
import { inventedDistrict, LARGE } from './invented-district.ts';
import { timed } from './measure.ts';

const data = fileURLToPath(new URL('../data', import.meta.url));
export const model = readModel(data);
export const districtIds = readReferenceFiles(data).districts.map(({ id }) => id);

/** The district that is large in every graph, and one that stays as in the reference data. */
export const LARGE_DISTRICT = 'wyd';
export const SMALL_DISTRICT = 'hid';

export const largeFacts: LoadedFacts = inventedDistrict(LARGE_DISTRICT, model, LARGE);
/**
 * Opens the graph with its reference data, and loads the large district; returns the milliseconds that
 * loading took.
 */
export async function loadLargeDistrict(graph: GraphSettings): Promise<number> {
  const tieline = await openServices({ graph });
  const took = await timed(() => load(tieline.graph, LARGE_DISTRICT, largeFacts));
  await tieline.graph.close();
  return took;
}

const load = (graph: Awaited<ReturnType<typeof openGraph>>, id: string, facts: LoadedFacts): Promise<void> =>
  graph.write((run) => writeFacts(run, [id], facts));

/**
 * The reference size is ten organizations per district; adds that many times more to each of the others, with
 * as much evidence.
 */
export async function growNation(settings: GraphSettings, times: number): Promise<void> {
  const graph = await openGraph(settings);
  const size = { organizations: times * 10, pieces: times * 10 };
  for (const id of districtIds)
    if (id !== LARGE_DISTRICT && id !== SMALL_DISTRICT)
      await load(graph, id, inventedDistrict(id, model, size));
  await graph.close();
}
