import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { verifyHistory } from '../../server/changes/verify.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { GraphSettings } from '../../server/graph/open.ts';
import { writeFacts } from '../../server/store/load.ts';
import { readFacts } from '../../server/store/read-facts.ts';
import { emptied, open, temporaryFolder } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';

const editor = fileURLToPath(new URL('change-until-killed.ts', import.meta.url));

/** Starts an editor and kills it at the given acknowledgement; gives back the ids of the facts that it saw acknowledged. */
async function editAndKill(settings: GraphSettings, name: string, killAt: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', editor, JSON.stringify(settings), name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line);
    if (acknowledged.length === killAt) child.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

/** Every acknowledged edit is there; each fact that is there is in the history, and the history is whole. */
async function expectWhole(graph: Graph, acknowledged: readonly string[]): Promise<void> {
  const reading = await graph.read((run) => readFacts(run, 'aaa'));
  const found = (reading?.facts.statements ?? []).map(({ id }) => id).filter((id) => id.includes('-'));
  expect(found).toEqual(expect.arrayContaining([...acknowledged]));
  const { breaks, links } = await verifyHistory(graph);
  expect(breaks).toEqual([]);
  expect(links).toBe(found.length);
}

async function killInTheMiddle(settings: GraphSettings): Promise<void> {
  const graph = await open(settings);
  await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
  await graph.close();
  const acknowledged: string[] = [];
  for (const [round, killAt] of [30, 100, 150].entries()) {
    acknowledged.push(...(await editAndKill(settings, `round${round}`, killAt)));
    const again = await open(settings);
    await expectWhole(again, acknowledged);
    await again.close();
  }
}

describe('a process killed in the middle of 200 edits', () => {
  it('loses none that was acknowledged, and the chain verifies', async () => {
    await killInTheMiddle({ url: `embedded:${join(temporaryFolder(), 'graph')}` });
  }, 240_000);

  const neo4j = inject('neo4j');
  if (neo4j)
    it('loses none on Neo4j either', async () => {
      await killInTheMiddle(await emptied(neo4j));
    }, 240_000);
});
