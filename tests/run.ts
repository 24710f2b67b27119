import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPages } from '../server/http/pages.ts';
import { findChromium } from './browser/chromium.ts';
import { countsOf } from './last-line.ts';

/**
 * `npm test`: finds or installs a Chromium, builds the pages, runs every test, and closes with one line counted from
 * Vitest's own report. Arguments are passed to Vitest: `npm test -- --project unit`.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'tests/report.json');

process.env.CHROMIUM = findChromium();
await buildPages(console.log);

rmSync(report, { force: true });
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);

const { passed, failed, skipped } = countsOf(JSON.parse(readFileSync(report, 'utf8')));
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(status === 0 && failed === 0 && passed > 0 ? 0 : 1);
