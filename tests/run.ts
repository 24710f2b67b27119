import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findChromium } from './browser/chromium.ts';
import { type Counts, countsOf, failuresOf, lastLine } from './last-line.ts';

/**
 * `npm test`: finds or installs Chromium and runs all tests, the fast ones also on the other Node version that the README
 * promises. Ends with one line of totals from Vitest's reports. The engine tests, which often wait for a database, and after
 * them the other Node run in parallel with the rest; their lines are marked. Arguments are passed to Vitest, which then runs
 * once: `npm test -- --project unit`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'tests/reports');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** The tested versions of Node, by major version. */
const TESTED = { 20: '20.20.2', 24: '24.21.0' };
const projects = (...names: string[]): string[] => names.flatMap((name) => ['--project', name]);
/**
 * Tests that take long, of rules and laws: of what each computes or looks up, nothing depends on the version of Node. What does,
 * such as documents, numbers and days in words, hashes and screening, others of the same folders still test there.
 */
const SLOW = [
  ...['api/access', 'api/redacted-answers', 'api/report-joint', 'api/sharing-scope', 'api/similar'],
  ...['api/survey-crowd', 'unit/funding/plan', 'unit/network/what-falls', 'unit/model/assess-again'],
  ...['unit/model/assess-lines', 'unit/model/laws-of-change', 'unit/model/laws-of-form'],
  ...['unit/sample/assessed', 'unit/sample/network', 'unit/web/ring-renderers'],
];
/** What also runs on the other Node, in one worker: fast tests, and the test that the program starts. */
const FAST = [
  ...projects('unit', 'architecture', 'api', 'programs'),
  ...['tests/unit', 'tests/architecture', 'tests/api', 'tests/programs/start-up'],
  ...SLOW.flatMap((name) => ['--exclude', `tests/${name}.test.ts`]),
  '--no-file-parallelism',
];

/** A run that takes longer is stopped and counts as failed: Vitest's timeouts cannot stop a worker that hangs in native code. */
const LONGEST_MS = 50 * 60_000;

/** Failures of all runs, repeated at the end. */
const failures: string[] = [];

/** Runs Vitest in its own process group, so that all its child processes can be stopped together. */
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
  stop(); // leftover child processes would keep the output open
  const written = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null;
  for (const failure of failuresOf(written)) failures.push(`${name} | ${failure}`);
  return countsOf(written, status === 0);
}

function stopGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // the whole group has already exited
  }
}

/** The path of another Node from the npm package `node`. It is not a dependency, or it would come first in the PATH of every script. */
async function nodeOf(version: string): Promise<string> {
  const args = ['exec', '--yes', `--package=node@${version}`, '--call', 'node -p process.execPath'];
  return (await promisify(execFile)('npm', args)).stdout.trim();
}

/** Runs the engine tests, then the fast ones again on the other Node. */
async function runBesideTheRest(): Promise<Counts[]> {
  const counts = [await runVitest('engine', process.execPath, projects('engine'), 'engines | ')];
  for (const [major, version] of Object.entries(TESTED)) {
    if (process.version.startsWith(`v${major}.`)) continue;
    console.log(`\nThe fast tests again, on Node ${version}`);
    counts.push(await runVitest(`node-${major}`, await nodeOf(version), FAST, `Node ${major} | `));
  }
  return counts;
}

async function runEverything(): Promise<Counts[]> {
  const rest = projects('unit', 'architecture', 'api', 'programs', 'browser');
  const [counts, beside] = await Promise.all([runVitest('main', process.execPath, rest), runBesideTheRest()]);
  return [counts, ...beside];
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.env.CHROMIUM = findChromium();
mkdirSync(reports, { recursive: true });
const given = process.argv.slice(2);
const runs = given.length > 0 ? [await runVitest('main', process.execPath, given)] : await runEverything();

if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}\n`);
console.log(lastLine(runs));
process.exit(runs.every(({ failed }) => failed === 0) && runs.some(({ passed }) => passed > 0) ? 0 : 1);
