import { describe, expect, it } from 'vitest';
import { verifyHistory } from '../../server/changes/verify.ts';
import { writeFacts } from '../../server/facts/write.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { onBothEngines } from './engines.ts';
import { change, confirmed } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';

/** A graph whose every write is tried again after it was committed, as a driver does when the acknowledgement got lost. */
const acknowledgementsLost = (graph: Graph): Graph => ({
  ...graph,
  write: async (work) => {
    await graph.write(work);
    return graph.write(work);
  },
});

describe('a change whose acknowledgement got lost on the way from the database', () => {
  onBothEngines((openFresh) => {
    it('is answered as written, not as stale, and is written once', async () => {
      const graph = await openFresh();
      await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
      const edit = [confirmed('lost-1', 'bureau', 'fbi')];
      const written = await change(acknowledgementsLost(graph), 'aaa', edit, 'key-of-lost-1');
      expect(written).toEqual(await change(graph, 'aaa', edit, 'key-of-lost-1'));
      expect(await verifyHistory(graph)).toMatchObject({ breaks: [], links: 1 });
    });
  });
});
