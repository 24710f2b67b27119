import { fileURLToPath } from 'node:url';
import type { Graph } from '../../server/graph/graph.ts';
import { applyImport } from '../../server/import/apply.ts';
import { dryRun } from '../../server/import/dry-run.ts';
import { readFile } from '../../server/import/read/read-file.ts';
import type { Watch } from '../../server/import/watch.ts';
import { organizationNamesOf } from '../../server/names/organization-names.ts';
import { readReferenceFiles } from '../../server/reference/files.ts';
import { writeFacts } from '../../server/store/load.ts';
import { revisions } from '../../server/store/place-queries.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import * as row from '../facts.ts';
import { editor, groundOn } from './queries-changes-rows.ts';

const files = readReferenceFiles(fileURLToPath(new URL('../../data', import.meta.url)));

/** Two districts of one state, of which nothing is known. */
export const importFacts = {
  districts: [row.district('ohnd'), row.district('ohsd')],
  organizations: [row.organization('usao-ohnd'), row.organization('usao-ohsd')],
};
export const loadImportFacts = (graph: Graph): Promise<void> =>
  graph.write((run) => writeFacts(run, ['ohnd', 'ohsd'], importFacts));

/** What an import needs of the services. */
export const importGround = (graph: Graph) => ({
  ...groundOn(graph),
  files,
  organizationNames: organizationNamesOf(graph, () => graph.read((run) => run(revisions, {}))),
});

/** Imports a list as its coordinator would. */
export async function importList(graph: Graph, text: string, watch: Watch = {}) {
  const tieline = importGround(graph);
  const run = await dryRun(tieline, await readFile(Buffer.from(text)), {
    name: 'list.csv',
    districtId: null,
  });
  return applyImport(tieline, editor, run, 'list.csv', watch);
}

/** Two of them differ in two letters, so that no name is like another. */
const SYLLABLES = ['bam', 'ked', 'dis', 'fol', 'gur', 'lon', 'mev', 'nip', 'pox', 'rut'];
const wordOf = (at: number): string =>
  [...String(at).padStart(5, '0')].map((digit) => SYLLABLES[Number(digit)]).join('');

/** So many invented organizations, by turns in one district and the other, each in a role. */
export const listOf = (rows: number): string =>
  [
    'Agency,County,State,Type',
    ...Array.from(
      { length: rows },
      (_, at) => `Invented ${wordOf(at)} Society,${at % 2 ? 'Montgomery' : 'Lucas'},OH,Legal services`,
    ),
  ].join('\n');

/** How many organizations of the list are in a role in each of the two districts. */
export async function inRoles(graph: Graph): Promise<number[]> {
  const read = (districtId: string) => graph.read((run) => readFacts(run, districtId));
  const found = [await read('ohnd'), await read('ohsd')];
  return found.map((reading) => reading?.facts.fills.length ?? 0);
}
