import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_ACCESS } from '../server/access/settings.ts';
import { openServices } from '../server/services.ts';
import { writeCsvList, writeXlsxList } from './invented-list.ts';

/**
 * `npm run bench:importing`: measures the peak memory and time of checking an import, each in its own process, one after
 * another: 10,000 and 100,000 rows of CSV, and 100,000 of XLSX.
 */
const GOALS = { csvTimes: 1.3, xlsxMegabytes: 1_000 };
const DISTRICT = 'ohnd';

interface Measured {
  readonly megabytes: number;
  readonly seconds: number;
  readonly rows: number;
}

const folder = mkdtempSync(join(tmpdir(), 'tieline-importing-'));
try {
  const graph = join(folder, 'graph');
  const tieline = await openServices({ graph: { url: `embedded:${graph}` }, access: DEFAULT_ACCESS });
  await tieline.graph.close();
  const small = await measured('list-10000.csv', (path) => writeCsvList(path, 10_000));
  const large = await measured('list-100000.csv', (path) => writeCsvList(path, 100_000));
  const sheet = await measured('list-100000.xlsx', (path) => writeXlsxList(path, 100_000));
  const times = large.megabytes / small.megabytes;
  say(`CSV, 100,000 rows to 10,000: ${times.toFixed(2)} times the peak`, times <= GOALS.csvTimes);
  say(`XLSX, 100,000 rows: ${sheet.megabytes} MB`, sheet.megabytes <= GOALS.xlsxMegabytes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measured(name: string, write: (path: string) => Promise<void>): Promise<Measured> {
  const path = join(folder, name);
  await write(path);
  cpSync(join(folder, 'graph'), join(folder, 'copy'), { recursive: true });
  const result = await checkApart(path, join(folder, 'copy'));
  rmSync(join(folder, 'copy'), { recursive: true });
  console.log(`${name}: ${result.megabytes} MB at the peak, ${result.seconds} s, ${result.rows} rows`);
  return result;
}

function checkApart(file: string, graph: string): Promise<Measured> {
  const program = fileURLToPath(new URL('import-apart.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', program, graph, file, DISTRICT], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', (message) => resolve(message as Measured)); // import-apart.ts sends nothing else
    child.on('exit', (code) => code && reject(new Error(`The check of ${file} ended with ${code}.`)));
  });
}

function say(what: string, isMet: boolean): void {
  console.log(`${isMet ? 'met   ' : 'MISSED'} ${what}`);
  if (!isMet) process.exitCode = 1;
}
