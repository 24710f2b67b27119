import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restoreArchive } from '../../server/archive/restore-archive.ts';
import { writeArchive } from '../../server/archive/write-archive.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openGraph } from '../../server/graph/open.ts';
import { writeFacts } from '../../server/store/load.ts';
import { open, temporaryFolder } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';

const elsewhere = () => ({ url: `embedded:${join(temporaryFolder(), 'graph')}` });

it('a restore has the time that it takes: no limit for requests cuts one of its transactions short', async () => {
  const full = await open(elsewhere());
  await full.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
  const lines: string[] = [];
  await writeArchive(full, true, async () => async (text) => void lines.push(text));
  const graph = await openGraph(elsewhere(), 'to restore');
  const lasts = new Set<unknown>();
  const watched: Graph = {
    ...graph,
    read: (work, last) => {
      lasts.add(last);
      return graph.read(work, last);
    },
    write: (work, last) => {
      lasts.add(last);
      return graph.write(work, last);
    },
  };
  async function* all(): AsyncGenerator<string> {
    yield* lines;
  }
  await restoreArchive(watched, all, true).finally(graph.close);
  expect([...lasts]).toEqual(['as long as it takes']);
});
