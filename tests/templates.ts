import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPages } from '../server/http/pages.ts';
import { openServices } from '../server/services.ts';

/** The day on which the tests' app believes it is, so that no test depends on the day it runs. */
export const TEST_DAY = '2026-11-24';

/** Tests ask for the whole nation, however busy the machine is. */
export const PATIENT = { something: 60_000, nothing: 60_000 };

/** The environment carries the folder to the processes that run test files. */
const FOLDER = 'TIELINE_TEST_TEMPLATES';
const nameOf = (sample: boolean): string => (sample ? 'sample' : 'reference');

/** Builds the pages, loads the reference data, for the browser the sample too, and assesses the nation, once for the whole run. */
export default async function setup({ name }: TestProject): Promise<() => void> {
  await buildPages(console.log);
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
    await nation(TEST_DAY); // its rows are kept in the graph
    await graph.close();
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Puts a loaded graph at `path`; outside a run, where none was prepared, the app loads its own. */
export function copyTemplate(sample: boolean, path: string): void {
  const template = join(process.env[FOLDER] ?? '', nameOf(sample));
  if (process.env[FOLDER] && existsSync(template)) cpSync(template, path, { recursive: true });
}
