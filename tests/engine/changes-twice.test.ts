import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { verifyHistory } from '../../server/changes/verify.ts';
import { writeChange } from '../../server/changes/write.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { deleteExpired } from '../../server/start/delete-expired.ts';
import { writeFacts } from '../../server/store/load.ts';
import { onBothEngines } from './engines.ts';
import { probe } from './probe.ts';
import { change, confirmed, editor, groundOn, revisionOf } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';

const requests = probe('MATCH (r:Request) RETURN r.id AS id', z.object({ id: z.string() }));

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

describe('a request that may come twice', () => {
  onBothEngines((openFresh) => {
    it('is remembered for a week, and no longer kept after the next daily work', async () => {
      const graph = await openFresh();
      await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
      const kept = async () => (await graph.read((run) => run(requests, {}))).length;
      const send = async (id: string, on: string) => {
        const ground = { ...groundOn(graph), now: () => new Date(`${on}T12:00:00Z`) };
        const ifMatch = `"${await revisionOf(graph, 'aaa')}"`;
        const body = { action: 'confirm role' as const, entries: [confirmed(id, 'bureau', 'fbi')] };
        await writeChange(ground, editor, { districtId: 'aaa', ifMatch, key: `key-of-${id}`, body });
        await deleteExpired(ground);
      };
      await send('first', '2026-11-01');
      await send('second', '2026-11-07');
      expect(await kept()).toBe(2);
      await send('third', '2026-11-09');
      expect(await kept()).toBe(2);
    });
  });
});
