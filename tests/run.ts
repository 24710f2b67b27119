import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/chromium.ts';
import { type Counts, countsOf, failuresOf, lastLine } from './last-line.ts';

/**
 * `npm test`: finds or installs a Chromium, runs every test, the fast ones on the other Node that README promises too, and
 * closes with one line counted from Vitest's own reports. The tests of the engines, which mostly wait for a database, run
 * beside the others; each of their lines says so. Arguments are passed to Vitest, which then runs once:
 * `npm test -- --project unit`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'tests/reports');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** The versions of Node that are tested, by their major version. */
const TESTED = { 20: '20.20.2', 24: '24.21.0' };
const projects = (...names: string[]): string[] => names.flatMap((name) => ['--project', name]);
/** What runs on the other Node too: what is fast, and that the program starts. */
const FAST = [
  ...projects('unit', 'architecture', 'api', 'programs'),
  ...['tests/unit', 'tests/architecture', 'tests/api', 'tests/programs/start-up'],
  ...['--exclude', '**/survey-crowd.test.ts'], // 500 people are let in once
];

/** After this long a run is stopped and counts as failed: a worker that hangs inside native code hears no timeout of Vitest's. */
const LONGEST_MS = 50 * 60_000;

/** What failed in any run, to be said again at the end. */
const failures: string[] = [];

/** One run of Vitest, in a process group of its own, so that what hangs is stopped with all that it started. */
async function runVitest(name: string, node: string, args: readonly string[], mark = ''): Promise<Counts> {
  const report = join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const child = spawn(node, [vitest, 'run', ...reporters, ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => {
    if (child.pid) stopGroup(child.pid);
  };
  const late = setTimeout(() => {
    console.error(`\nThe run "${name}" was stopped after ${LONGEST_MS / 60_000} minutes.`);
    stop();
  }, LONGEST_MS);
  process.once('exit', stop);
  for (const output of [child.stdout, child.stderr])
    createInterface({ input: output }).on('line', (line) => console.log(mark + line));
  const [status] = await once(child, 'exit');
  clearTimeout(late);
  stop(); // what the run left behind would keep its output open
  const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  for (const failure of failuresOf(written)) failures.push(`${name} | ${failure}`);
  return countsOf(written, status === 0);
}

function stopGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // all of it has ended
  }
}

/** The path of another Node, from the npm package `node`, kept outside the project: as a dependency, it would come first on the PATH of every script. */
const nodeOf = (version: string): string =>
  execFileSync('npm', ['exec', '--yes', `--package=node@${version}`, '--call', 'node -p process.execPath'], {
    encoding: 'utf8',
  }).trim();

/** The tests that keep this machine's cores busy, one project after the other, and the fast ones again on the other Node. */
async function runWithoutEngines(): Promise<Counts[]> {
  const counts = [
    await runVitest('main', process.execPath, projects('unit', 'architecture', 'api', 'programs', 'browser')),
  ];
  for (const [major, version] of Object.entries(TESTED)) {
    if (process.version.startsWith(`v${major}.`)) continue;
    console.log(`\nThe fast tests again, on Node ${version}`);
    counts.push(await runVitest(`node-${major}`, nodeOf(version), FAST));
  }
  return counts;
}

async function runEverything(): Promise<Counts[]> {
  const engines = runVitest('engine', process.execPath, projects('engine'), 'engines | ');
  return [...(await runWithoutEngines()), await engines];
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.env.CHROMIUM = findChromium();
mkdirSync(reports, { recursive: true });
const given = process.argv.slice(2);
const runs = given.length > 0 ? [await runVitest('main', process.execPath, given)] : await runEverything();

if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}\n`);
console.log(lastLine(runs));
process.exit(runs.every(({ failed }) => failed === 0) && runs.some(({ passed }) => passed > 0) ? 0 : 1);
