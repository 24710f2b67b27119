import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPages } from '../server/http/pages.ts';
import { openServices } from '../server/services.ts';

/** Today's date in the app under test, so that no test depends on the day it runs. */
export const TEST_DAY = '2026-11-24';

/** Tests wait for the whole nation, however busy the machine is. */
export const PATIENT = { something: 60_000, nothing: 60_000 };

/** Environment variable that passes the folder to the processes that run test files. */
const FOLDER = 'TIELINE_TEST_TEMPLATES';
const nameOf = (sample: boolean): string => (sample ? 'sample' : 'reference');

/** Once per run: builds the pages, loads the reference data (and the sample for browser tests), and assesses the nation. */
export default async function setup({ name }: Pick<TestProject, 'name'>): Promise<() => void> {
  await buildPages(console.log);
  const given = process.env[FOLDER] !== undefined; // whoever made the folder removes it
  process.env[FOLDER] ??= mkdtempSync(join(tmpdir(), 'tieline-templates-'));
  const folder = process.env[FOLDER];
  for (const sample of name === 'browser' ? [false, true] : [false]) {
    const path = join(folder, nameOf(sample));
    if (existsSync(path)) continue;
    const { graph, nation } = await openServices({
      graph: { url: `embedded:${path}` },
      sample,
      now: () => new Date(`${TEST_DAY}T12:00:00Z`),
      today: () => TEST_DAY,
      patience: PATIENT,
    });
    await nation(TEST_DAY); // stores its rows in the graph
    await graph.close();
  }
  return () => {
    if (!given) rmSync(folder, { recursive: true, force: true });
  };
}

/** Copies a loaded graph to `path`. Does nothing if none was prepared; the app then loads its own. */
export function copyTemplate(sample: boolean, path: string): void {
  const template = join(process.env[FOLDER] ?? '', nameOf(sample));
  if (process.env[FOLDER] && existsSync(template)) cpSync(template, path, { recursive: true });
}
