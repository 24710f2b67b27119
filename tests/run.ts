import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './browser/chromium.ts';
import { type Counts, countsOf, lastLine } from './last-line.ts';

/**
 * `npm test`: finds or installs a Chromium, runs every test, then the fast ones on the other Node that README promises, and
 * closes with one line counted from Vitest's own reports. Arguments are passed to Vitest, which then runs once:
 * `npm test -- --project unit`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'tests/report.json');
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** The versions of Node that are tested, by their major version. */
const TESTED = { 20: '20.20.2', 24: '24.21.0' };
const FAST = ['unit', 'architecture', 'api'].flatMap((name) => ['--project', name]);

function runVitest(node: string, args: readonly string[]): Counts {
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(node, [vitest, 'run', ...reporters, ...args], { cwd: root, stdio: 'inherit' });
  return countsOf(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, status === 0);
}

/** The path of another Node, from the npm package `node`, kept outside the project: as a dependency, it would come first on the PATH of every script. */
const nodeOf = (version: string): string =>
  execFileSync('npm', ['exec', '--yes', `--package=node@${version}`, '--call', 'node -p process.execPath'], {
    encoding: 'utf8',
  }).trim();

process.env.CHROMIUM = findChromium();
const given = process.argv.slice(2);
const runs = [runVitest(process.execPath, given)];
if (given.length === 0)
  for (const [major, version] of Object.entries(TESTED)) {
    if (process.version.startsWith(`v${major}.`)) continue;
    console.log(`\nThe fast tests again, on Node ${version}`);
    runs.push(runVitest(nodeOf(version), FAST));
  }

console.log(lastLine(runs));
process.exit(runs.every(({ failed }) => failed === 0) && runs.some(({ passed }) => passed > 0) ? 0 : 1);
