import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { verifyHistory } from '../../server/changes/verify.ts';
import type { GraphSettings } from '../../server/graph/open.ts';
import { emptied, open, temporaryFolder } from './engines.ts';
import { inRoles, loadImportFacts } from './imports-ground.ts';

const importer = fileURLToPath(new URL('import-until-killed.ts', import.meta.url));
const ROWS = 600;

/** Starts an import and kills it once so many facts are written; says whether it had told before that all is there. */
async function importAndKill(settings: GraphSettings, killAt: number): Promise<boolean> {
  const args = ['--import', 'tsx', importer, JSON.stringify(settings), String(ROWS)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let isThere = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'there') isThere = true;
    else if (Number(line) >= killAt) child.kill('SIGKILL');
  }
  await exited;
  return isThere;
}

async function killInTheMiddle(settings: GraphSettings): Promise<void> {
  const graph = await open(settings);
  await loadImportFacts(graph);
  await graph.close();
  for (const killAt of [1, ROWS, 2 * ROWS, Number.POSITIVE_INFINITY]) {
    const isThere = await importAndKill(settings, killAt);
    const again = await open(settings);
    const found = await inRoles(again);
    const isWhole = found.some((count) => count > 0);
    expect([killAt, found]).toEqual([killAt, isWhole ? [ROWS / 2, ROWS / 2] : [0, 0]]);
    // Killed when all is written, it may be there although it was not told.
    expect(isWhole).toBe(isThere || (isWhole && killAt > ROWS));
    const { breaks, links } = await verifyHistory(again);
    expect([breaks, links]).toEqual([[], isWhole ? 2 : 0]);
    await again.close();
  }
}

describe('a process killed in the middle of an import of two districts', () => {
  it('leaves nothing of it, and the import can be made again', async () => {
    await killInTheMiddle({ url: `embedded:${join(temporaryFolder(), 'graph')}` });
  }, 300_000);

  const neo4j = inject('neo4j');
  if (neo4j)
    it('leaves nothing on Neo4j either', async () => {
      await killInTheMiddle(await emptied(neo4j));
    }, 300_000);
});
