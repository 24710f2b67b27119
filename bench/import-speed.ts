import { readFileSync } from 'node:fs';
import { DEFAULT_ACCESS } from '../server/access/settings.ts';
import { accountViewer } from '../server/access/viewer.ts';
import { applyImport } from '../server/import/apply.ts';
import { dryRun } from '../server/import/dry-run.ts';
import { readFile } from '../server/import/read/read-file.ts';
import { openServices } from '../server/services.ts';
import { writeFacts } from '../server/store/load.ts';
import { inventedDistrict } from './invented-district.ts';

/**
 * `import-speed.ts FILE URL [USER PASSWORD]`: compares the facts per second that the import of a list enters,
 * end to end, with those of the loader for reference data, in one run on a graph that may be filled with
 * invented data.
 */
const [path = '', url = '', user, password] = process.argv.slice(2);
const viewer = accountViewer({
  ...{ id: 'bench', name: 'Invented Judge', role: 'administrator', districts: [], organizations: [] },
});
const tieline = await openServices({
  graph: { url, ...(user && password && { user, password }) },
  access: DEFAULT_ACCESS,
});
const bytes = readFileSync(path);

const imported = await measured(async () => {
  const run = await dryRun(tieline, await readFile(bytes), { name: 'list.csv', districtId: 'ohnd' });
  const changes = await applyImport(tieline, viewer, run, 'list.csv');
  return changes.reduce((sum, { facts }) => sum + facts, 0);
});
const loaded = await measured(async () => {
  const facts = inventedDistrict('ohsd', tieline.model, { organizations: imported.facts / 2, pieces: 0 });
  await tieline.graph.write((run) => writeFacts(run, ['ohsd'], facts));
  return imported.facts;
});
say('import', imported);
say('loader', loaded);
console.log(`${(loaded.seconds / imported.seconds).toFixed(2)} of the speed of the loader`);
await tieline.graph.close();

interface Measured {
  readonly facts: number;
  readonly seconds: number;
  readonly cpu: number;
}

async function measured(work: () => Promise<number>): Promise<Measured> {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  const facts = await work();
  const { user: own, system } = process.cpuUsage(before);
  return { facts, seconds: (performance.now() - begin) / 1_000, cpu: (own + system) / 1e6 };
}

function say(what: string, { facts, seconds, cpu }: Measured): void {
  console.log(`${what}: ${facts} facts, ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU`);
}
