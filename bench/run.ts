import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphSettings } from '../server/graph/open.ts';
import { startNeo4j } from '../tests/neo4j/start.ts';
import { explorer } from './explorer.ts';
import { type Figure, isMet, rowOf } from './figures.ts';
import { growNation, LARGE_DISTRICT, largeFacts, loadLargeDistrict } from './grow.ts';
import { timed } from './measure.ts';
import { names, nationalSummary, searching } from './nation.ts';
import { layout, measures, paths } from './networks.ts';
import { type Product, startProduct } from './product.ts';
import { type Raw, rawEmbedded, rawNeo4j } from './raw.ts';
import { prepareRawLoad, rawLoad } from './raw-load.ts';
import { writeResults } from './results.ts';
import { againstGraphql, againstRaw, fiveEditors, ofOneSize, readersAndEditors, type Say } from './suite.ts';

/**
 * `npm run bench`: compares the product over HTTP with the engines and @neo4j/graphql on the same rows, on both
 * engines, in nations 1, 10 and 100 times the reference size. `--short` leaves out the last; `--networks` runs
 * only the measures, layout and paths of networks, and the explorer. Prints each figure with its goal; exits
 * with code 1 if one is missed.
 */
const short = process.argv.includes('--short');
const networksAlone = process.argv.includes('--networks');
const SIZES = short ? [10] : [10, 100];
const RUNS = short ? 3 : 9;
const LOAD_MS = short ? 4_000 : 15_000;
const folder = mkdtempSync(join(tmpdir(), 'tieline-bench-'));
const figures: Figure[] = [];

const sayFor =
  (engine: string, size: number): Say =>
  (name, value, of) => {
    const figure = { name, engine, size, value, of };
    figures.push(figure);
    console.log(rowOf(figure));
  };

async function loading(settings: GraphSettings, raw: Raw, engine: string): Promise<void> {
  const product = await loadLargeDistrict(settings);
  await prepareRawLoad(raw, engine, LARGE_DISTRICT);
  const bare = await timed(() => rawLoad(raw, LARGE_DISTRICT, largeFacts));
  const of = `${Math.round(product)} ms / ${Math.round(bare)} ms`;
  sayFor(engine, 1)('loading / raw UNWIND, rows a second', bare / product, of);
}

async function measure(settings: GraphSettings, raw: Raw, engine: string, graphql?: string): Promise<void> {
  const say = sayFor(engine, 1);
  let product = await startProduct(settings);
  const restart = async (): Promise<Product> => {
    await product.stop();
    return startProduct(settings);
  };
  product = await nationalSummary(product, restart, say);
  if (graphql) await againstGraphql(product, graphql, LOAD_MS, say);
  await againstRaw(product, raw, RUNS, say);
  await fiveEditors(product, RUNS, say);
  await readersAndEditors(product, LOAD_MS, say);
  await names(product, RUNS, say);
  await searching(product, RUNS, say);
  const reference = await ofOneSize(product, RUNS);
  await product.stop();
  for (const size of SIZES) await larger(settings, engine, size, reference);
}

async function larger(
  settings: GraphSettings,
  engine: string,
  size: number,
  reference: Record<string, number>,
): Promise<void> {
  const say = sayFor(engine, size);
  await growNation(settings, size);
  let product = await startProduct(settings);
  const restart = async (): Promise<Product> => {
    await product.stop();
    return startProduct(settings);
  };
  product = await nationalSummary(product, restart, say);
  await names(product, RUNS, say);
  await searching(product, RUNS, say);
  const there = await ofOneSize(product, RUNS);
  const than = (what: string): [number, string] => [
    (there[what] ?? Number.NaN) / (reference[what] ?? Number.NaN),
    'in turns of a fixed computation',
  ];
  say('district read, larger nation / reference size', ...than('read'));
  say('edit of a small district, larger nation / reference size', ...than('edit'));
  say('one organization, larger nation / reference size', ...than('organization'));
  await product.stop();
}

async function graphqlOn({ url, user = '', password = '' }: GraphSettings): Promise<[string, ChildProcess]> {
  const file = fileURLToPath(new URL('graphql-server.mjs', import.meta.url));
  const child = spawn(process.execPath, [file, url, user, password], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return [String(line).trim(), child];
}

async function onEmbedded(graphql?: string): Promise<void> {
  const settings = { url: `embedded:${join(folder, 'graph')}` };
  const own = rawEmbedded(join(folder, 'raw.grafeo'));
  await loading(settings, own, 'embedded');
  await own.close();
  cpSync(join(folder, 'graph'), join(folder, 'copy'), { recursive: true });
  const raw = rawEmbedded(join(folder, 'copy', 'graph.grafeo'));
  await measure(settings, raw, 'embedded', graphql);
  await raw.close();
}

async function pathsOn(neo4j: GraphSettings): Promise<void> {
  const raw = rawNeo4j(neo4j);
  await paths(RUNS, raw, sayFor('neo4j', 1));
  await raw.close();
}

if (!existsSync(new URL('node_modules/@neo4j/graphql', import.meta.url)))
  throw new Error('Install what it is measured against first: npm ci --prefix bench');
const neo4j = await startNeo4j();
try {
  await measures(RUNS, sayFor('none', 1));
  await layout(RUNS, sayFor('none', 1));
  await explorer({ url: `embedded:${join(folder, 'explorer')}` }, sayFor('embedded', 1));
  if (networksAlone && neo4j) await pathsOn(neo4j);
  else if (!neo4j) await onEmbedded();
  else {
    await pathsOn(neo4j);
    const raw = rawNeo4j(neo4j);
    await loading(neo4j, raw, 'neo4j');
    const [graphql, child] = await graphqlOn(neo4j);
    await onEmbedded(graphql);
    await measure(neo4j, raw, 'neo4j', graphql);
    child.kill();
    await raw.close();
  }
} finally {
  await neo4j?.stop();
  rmSync(folder, { recursive: true });
}
if (!networksAlone) writeResults(figures, { short });
process.exitCode = figures.every(isMet) ? 0 : 1;
