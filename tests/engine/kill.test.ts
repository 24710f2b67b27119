import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import type { Graph } from '../../server/graph/graph.ts';
import type { GraphSettings } from '../../server/graph/open.ts';
import { emptied, open, temporaryFolder } from './engines.ts';
import { probe } from './probe.ts';

const writer = fileURLToPath(new URL('write-until-killed.ts', import.meta.url));
const pairs = probe(
  'MATCH (a:District)-[r:BESIDE]->(b:District) WHERE a.pair = r.pair AND b.pair = r.pair RETURN r.pair AS n ORDER BY n',
  z.object({ n: z.int() }),
);
const totals = probe(
  `MATCH (d:District) WITH count(d) AS districts
   MATCH (s:Practice {id: 'sum'}) RETURN districts, s.pairs AS pairs`,
  z.object({ districts: z.int(), pairs: z.int() }),
);

/** Starts the writer and kills it at the given acknowledgement; gives back all numbers that it saw acknowledged. */
async function writeAndKill(settings: GraphSettings, first: number, killAt: number): Promise<number[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', writer, JSON.stringify(settings), String(first)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const exited = once(child, 'exit');
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === killAt) child.kill('SIGKILL');
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

/** Every acknowledged pair is there, and whatever is there is there as a whole. */
async function expectWhole(graph: Graph, acknowledged: readonly number[]): Promise<void> {
  const found = (await graph.read((run) => run(pairs, {}))).map(({ n }) => n);
  expect(found).toEqual(expect.arrayContaining([...acknowledged]));
  expect(await graph.read((run) => run(totals, {}))).toEqual([
    { districts: found.length * 2, pairs: found.length },
  ]);
}

async function killTimes(times: number, settings: GraphSettings): Promise<void> {
  const acknowledged: number[] = [];
  for (let round = 0; round < times; round++) {
    acknowledged.push(...(await writeAndKill(settings, round * 100_000, 5 + 7 * round)));
    const graph = await open(settings);
    await expectWhole(graph, acknowledged);
    await graph.close();
  }
}

describe('a process killed in the middle of its writes', () => {
  it('loses nothing acknowledged and leaves nothing half done, 20 times on one data folder', async () => {
    await killTimes(20, { url: `embedded:${join(temporaryFolder(), 'graph')}` });
  }, 180_000);

  it('keeps others out of the data folder while it lives, and no longer', async () => {
    const settings = { url: `embedded:${join(temporaryFolder(), 'graph')}` };
    const child = spawn(process.execPath, ['--import', 'tsx', writer, JSON.stringify(settings)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await expect(open(settings)).rejects.toMatchObject({ code: 'locked' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await expect(open(settings)).resolves.toBeDefined();
  });

  const neo4j = inject('neo4j');
  if (neo4j)
    it('loses nothing acknowledged and leaves nothing half done, 3 times on Neo4j', async () => {
      await killTimes(3, await emptied(neo4j));
    }, 180_000);
});
