import { DEFAULT_ACCESS } from '../server/access/settings.ts';
import { runImport } from '../server/import/run-import.ts';
import { openServices } from '../server/services.ts';

/** Checks one file as the command does, and sends the time and peak memory of this process to its parent. */
const [graph = '', path = '', districtId = ''] = process.argv.slice(2);
const tieline = await openServices({ graph: { url: `embedded:${graph}` }, access: DEFAULT_ACCESS });
let last = '';
const begin = performance.now();
const request = { path, districtId, profile: null, append: false, applyAs: null };
const { error } = await runImport(tieline, request, (line) => {
  last = line;
});
const seconds = Math.round((performance.now() - begin) / 100) / 10;
if (error) throw new Error(error);
await tieline.graph.close();
const { rows } = JSON.parse(last).summary;
process.send?.({
  ...{ megabytes: Math.round(process.resourceUsage().maxRSS / 1024), seconds, rows },
});
process.disconnect();
