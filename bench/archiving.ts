import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { GraphSettings } from '../server/graph/open.ts';
import { startNeo4j } from '../tests/neo4j/start.ts';
import { growNation, loadLargeDistrict } from './grow.ts';

/**
 * `node --import tsx bench/archiving.ts [TIMES] [FORMAT…]`: archives a nation that many times the reference
 * size (100: 100,000 organizations), restores it into Neo4j, archives that, restores it into the embedded
 * engine and archives that; exits with code 1 unless all three archives are identical. Then exports the nation
 * from both engines. Each step runs in its own process, and its time and peak memory are printed.
 */
const [times = '109', ...formats] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tieline-archiving-'));
const embedded = (name: string): GraphSettings => ({ url: `embedded:${join(folder, name)}` });
const fileIn = (name: string): string => join(folder, name);

const neo4j = await startNeo4j();
try {
  const first = embedded('first');
  await loadLargeDistrict(first);
  await growNation(first, Number(times));
  await apart('archive', 'one', first);
  const others = [...(neo4j ? [['neo4j', neo4j] as const] : []), ['embedded', embedded('second')] as const];
  let last = 'one';
  for (const [name, graph] of others) {
    await apart('restore', last, graph);
    await apart('archive', name, graph);
    await isSame('one', name);
    last = name;
  }
  for (const format of formats) {
    await apart('export', `embedded.${format}`, first, format);
    if (neo4j) await apart('export', `neo4j.${format}`, neo4j, format);
    if (neo4j && !['csv', 'xlsx'].includes(format)) await isSame(`embedded.${format}`, `neo4j.${format}`);
  }
} finally {
  await neo4j?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function apart(work: string, name: string, graph: GraphSettings, format = ''): Promise<void> {
  const program = fileURLToPath(new URL('archive-apart.ts', import.meta.url));
  const { url, user = '', password = '' } = graph;
  const args = ['--import', 'tsx', program, work, fileIn(name), format, url, user, password];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { seconds, before, megabytes } = await new Promise<Record<string, number>>((resolve, reject) => {
    child.on('message', (message) => resolve(message as Record<string, number>)); // archive-apart.ts sends nothing else
    child.on('exit', (code) => code && reject(new Error(`To ${work} ended with ${code}.`)));
  });
  const size = (statSync(fileIn(name)).size / 1e6).toFixed(1);
  console.log(
    `${work} ${format} ${url.replace(/:.*/, '')}: ${seconds} s, ${before} MB before, ${megabytes} MB at the peak; ${name} has ${size} MB`,
  );
}

async function isSame(one: string, other: string): Promise<void> {
  const [x, y] = [await hashOf(one), await hashOf(other)];
  console.log(`${one} and ${other}: ${x === y ? 'the same bytes' : 'DIFFERENT'}`);
  if (x !== y) process.exitCode = 1;
}

async function hashOf(name: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(fileIn(name)), hash);
  return hash.digest('hex');
}
