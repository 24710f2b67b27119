import { beforeAll, describe, expect, it } from 'vitest';
import { changeAccount, createAccount } from '../../server/access/queries.ts';
import {
  digestOf,
  lockDigest,
  recordDigest,
  refuseDigest,
  setDigest,
  stopDigest,
  subscribed,
  tryDigest,
} from '../../server/digest/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { OpenFresh } from './engines.ts';
import { recorded } from './queries-recorded.ts';

const MORNING = '2026-11-24T08:00:00.000Z';
const NOON = '2026-11-24T12:00:00.000Z';

/** The queries of cypher/digests. */
export function digestsSuite(open: OpenFresh): void {
  describe('digests by mail', () => {
    let graph: Graph;
    const settingOf = (id: string) => graph.read((run) => run(digestOf, { id }));
    const everyone = () => graph.read((run) => run(subscribed, {}));
    const account = (id: string) => ({
      ...{ id, name: `Invented ${id}`, role: 'coordinator' as const },
      ...{ districts: ['ohnd'], organizations: [] },
    });
    beforeAll(async () => {
      graph = recorded(await open());
      for (const id of ['ada', 'bob', 'cy'])
        await graph.write((run) =>
          run(createAccount, { ...account(id), email: `${id}@example.org`, at: MORNING }),
        );
    });

    it('are off where no one chose, and go to those who chose and are not disabled', async () => {
      expect(await settingOf('ada')).toEqual([{ digest: null, through: null, stoppedAt: null }]);
      expect(await settingOf('no-such')).toEqual([]);
      await graph.write(async (run) => {
        await run(setDigest, { id: 'bob', digest: 'weekly', through: NOON });
        await run(setDigest, { id: 'ada', digest: 'daily', through: MORNING });
        await run(setDigest, { id: 'cy', digest: 'daily', through: MORNING });
        await run(changeAccount, { ...account('cy'), disabled: true });
      });
      expect(await everyone()).toEqual([
        { id: 'ada', digest: 'daily', through: MORNING },
        { id: 'bob', digest: 'weekly', through: NOON },
      ]);
      await graph.write((run) => run(setDigest, { id: 'bob', digest: null, through: NOON }));
      expect(await everyone()).toEqual([{ id: 'ada', digest: 'daily', through: MORNING }]);
    });

    it('are tried by one process at a time, until one records that it was sent', async () => {
      const claim = () =>
        graph.write(async (run) => {
          const [found] = await run(lockDigest, { id: 'ada', at: NOON });
          if (found?.triedAt !== null) return false;
          await run(tryDigest, { id: 'ada', at: NOON });
          return true;
        });
      const claims = await Promise.all([claim(), claim(), claim()]);
      expect(claims.filter(Boolean)).toHaveLength(1);
      await graph.write((run) => run(recordDigest, { id: 'ada', through: NOON }));
      expect(await graph.write((run) => run(lockDigest, { id: 'ada', at: NOON }))).toEqual([
        { digest: 'daily', through: NOON, triedAt: null, refusals: 0, refusedOn: null },
      ]);
    });

    it('keep on how many days a mailbox refused them, are stopped, and begin anew when they are chosen or taken', async () => {
      const locked = async () => (await graph.write((run) => run(lockDigest, { id: 'ada', at: NOON })))[0];
      const refuse = (refusals: number) =>
        graph.write((run) => run(refuseDigest, { id: 'ada', refusals, day: '2026-11-24' }));
      await refuse(4);
      expect(await locked()).toMatchObject({ refusals: 4, refusedOn: '2026-11-24' });
      await graph.write((run) => run(recordDigest, { id: 'ada', through: NOON }));
      expect(await locked()).toMatchObject({ refusals: 0, refusedOn: null });
      await refuse(5);
      await graph.write((run) => run(stopDigest, { id: 'ada', at: NOON }));
      expect(await settingOf('ada')).toEqual([{ digest: null, through: NOON, stoppedAt: NOON }]);
      expect(await everyone()).toEqual([]);
      await graph.write((run) => run(setDigest, { id: 'ada', digest: 'daily', through: NOON }));
      expect(await settingOf('ada')).toEqual([{ digest: 'daily', through: NOON, stoppedAt: null }]);
      expect(await locked()).toMatchObject({ refusals: 0, refusedOn: null });
    });
  });
}
