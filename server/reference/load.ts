import type { Graph } from '../graph/graph.ts';
import { type LoadedFacts, writeFacts } from '../store/load.ts';
import { referenceFacts } from './facts.ts';
import { type ReferenceFiles, readReferenceFiles } from './files.ts';
import { loadedVersion, setLoadedVersion } from './queries.ts';

/** How far a load has come: the kind of facts being written, and facts written so far of all. */
export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Brings the reference data of this release into the graph, unless it is there already, and returns the files. All files are
 * checked before anything is written. The version is written last, so that an interrupted load is done again; facts that
 * people ended or edited, and facts that the files no longer name, stay as they are.
 * @throws ReferenceDataError when a file cannot be used; the graph is then as it was.
 */
export async function loadReference(
  graph: Graph,
  dataFolder: string,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<ReferenceFiles> {
  const files = readReferenceFiles(dataFolder);
  const [loaded] = await graph.read((run) => run(loadedVersion, {}));
  if (loaded?.version === files.version) return files;

  const facts = referenceFacts(files);
  const districtIds = files.districts.map(({ id }) => id);
  await graph.write((run) => run(setLoadedVersion, { version: null }));
  await writeByKind(graph, districtIds, facts, onProgress);
  await graph.write((run) => run(setLoadedVersion, { version: files.version }));
  return files;
}

/** One transaction for each kind of facts, in the order of `facts`: what others name comes first. */
export async function writeByKind(
  graph: Graph,
  districtIds: readonly string[],
  facts: LoadedFacts,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
  const total = Object.values(facts).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  for (const [kind, rows] of Object.entries(facts)) {
    const step = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    onProgress({ step, done, total });
    await graph.write((run) => writeFacts(run, districtIds, { [kind]: rows }));
    done += rows.length;
    onProgress({ step, done, total });
  }
}
