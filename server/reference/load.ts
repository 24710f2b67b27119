import type { Graph } from '../graph/graph.ts';
import { recordLoad } from '../graph/loads.ts';
import { type LoadedFacts, writeFacts } from '../store/load.ts';
import { assignedRoles } from './assigned-roles.ts';
import { referenceFacts } from './facts.ts';
import { type ReferenceFiles, readReferenceFiles } from './files.ts';
import { loadedVersion, loadsOf, setLoadedVersion } from './queries.ts';
import { keptFiles } from './read-model.ts';
import { writeFactsKeepingReplaced } from './replaced-rows.ts';

/** Progress of a load: the kind of facts being written, and the facts written so far out of all. */
export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Loads the reference data of this release into the graph, unless it is already there, and returns the files. All files are
 * checked before anything is written. The version is written last, so that an interrupted load is repeated. Facts that people
 * ended or edited, and facts that the files no longer name, do not change. Rows that an edition replaces are kept.
 * @throws ReferenceDataError if a file cannot be used; the graph is then unchanged.
 */
export async function loadReference(
  graph: Graph,
  dataFolder: string,
  onProgress: (progress: LoadProgress) => void = () => {},
  now: () => Date = () => new Date(),
): Promise<ReferenceFiles> {
  const files = readReferenceFiles(dataFolder);
  const [loaded] = await graph.read((run) => run(loadedVersion, {}));
  const edition = files.version;
  if (loaded?.version === edition) return files;
  // Until the first load is complete, there are no rows of an earlier edition to keep.
  const isFirst = !loaded && (await graph.read((run) => run(loadsOf, {}))).length === 0;

  const facts = referenceFacts(files);
  const districtIds = files.districts.map(({ id }) => id);
  await graph.write((run) => run(setLoadedVersion, { version: null }));
  const keeping: typeof writeFacts = (run, ids, rows) =>
    writeFactsKeepingReplaced(run, ids, rows, { edition, at: now().toISOString() });
  await writeByKind(graph, districtIds, facts, onProgress, isFirst ? writeFacts : keeping);
  const model = JSON.stringify(keptFiles(dataFolder, assignedRoles(files)));
  await graph.write(async (run) => {
    await run(setLoadedVersion, { version: edition });
    await recordLoad(run, { kind: 'reference data', edition, at: now(), model });
  });
  return files;
}

/** Writes each kind of facts in its own transaction, in the order of `facts`: referenced facts come first. */
export async function writeByKind(
  graph: Graph,
  districtIds: readonly string[],
  facts: LoadedFacts,
  onProgress: (progress: LoadProgress) => void,
  write: typeof writeFacts = writeFacts,
): Promise<void> {
  const total = Object.values(facts).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const [kind, rows] of Object.entries(facts)) {
    const step = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    onProgress({ step, done, total });
    await graph.write((run) => write(run, districtIds, { [kind]: rows }));
    done += rows.length;
    onProgress({ step, done, total });
  }
}
