import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/chromium.ts';
import { type Counts, countsOf, lastLine } from './last-line.ts';

/**
 * `npm test`: finds or installs a Chromium, runs every test, the fast ones on the other Node that README promises too, and
 * closes with one line counted from Vitest's own reports. The tests of the engines, which mostly wait for a database, run
 * beside the others; what they print comes after. Arguments are passed to Vitest, which then runs once:
 * `npm test -- --project unit`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'tests/reports');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** The versions of Node that are tested, by their major version. */
const TESTED = { 20: '20.20.2', 24: '24.21.0' };
const projects = (...names: string[]): string[] => names.flatMap((name) => ['--project', name]);
const FAST = projects('unit', 'architecture', 'api');

/** One run of Vitest; with `log`, what it prints goes to that file of `tests/reports`. */
async function runVitest(name: string, node: string, args: readonly string[], log?: string): Promise<Counts> {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const output = log ? openSync(join(reports, log), 'w') : 'inherit';
  const child = spawn(node, [vitest, 'run', ...reporters, ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
  });
  const [status] = await once(child, 'close');
  return countsOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, status === 0);
}

/** The path of another Node, from the npm package `node`, kept outside the project: as a dependency, it would come first on the PATH of every script. */
const nodeOf = (version: string): string =>
  execFileSync('npm', ['exec', '--yes', `--package=node@${version}`, '--call', 'node -p process.execPath'], {
    encoding: 'utf8',
  }).trim();

/** The tests that keep this machine's cores busy, one project after the other, and the fast ones again on the other Node. */
async function runWithoutEngines(): Promise<Counts[]> {
  const counts = [await runVitest('main', process.execPath, [...FAST, ...projects('browser')])];
  for (const [major, version] of Object.entries(TESTED)) {
    if (process.version.startsWith(`v${major}.`)) continue;
    console.log(`\nThe fast tests again, on Node ${version}`);
    counts.push(await runVitest(`node-${major}`, nodeOf(version), FAST));
  }
  return counts;
}

async function runEverything(): Promise<Counts[]> {
  const log = 'engine.log';
  const engines = runVitest('engine', process.execPath, projects('engine'), log);
  const others = await runWithoutEngines();
  console.log('\nThe tests of the engines');
  const counts = [...others, await engines];
  console.log(readFileSync(join(reports, log), 'utf8'));
  return counts;
}

process.env.CHROMIUM = findChromium();
mkdirSync(reports, { recursive: true });
const given = process.argv.slice(2);
const runs = given.length > 0 ? [await runVitest('main', process.execPath, given)] : await runEverything();

console.log(lastLine(runs));
process.exit(runs.every(({ failed }) => failed === 0) && runs.some(({ passed }) => passed > 0) ? 0 : 1);
