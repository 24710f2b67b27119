import { beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../../server/access/queries.ts';
import { createFeed, deleteFeeds, feedsOf, ownerOfFeed } from '../../server/features/calendar/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { OpenFresh } from './engines.ts';
import { recorded } from './queries-recorded.ts';

const MORNING = '2026-11-24T08:00:00.000Z';
const NOON = '2026-11-24T12:00:00.000Z';

/** The queries of cypher/calendar. */
export function calendarSuite(open: OpenFresh): void {
  describe('addresses of calendars', () => {
    let graph: Graph;
    const ownersOf = (id: string) => graph.read((run) => run(ownerOfFeed, { id }));
    const of = (accountId: string) => graph.read((run) => run(feedsOf, { accountId }));
    beforeAll(async () => {
      graph = recorded(await open());
      for (const id of ['ada', 'bob'])
        await graph.write((run) =>
          run(createAccount, {
            ...{ id, email: `${id}@example.org`, name: `Invented ${id}`, role: 'coordinator', at: MORNING },
            ...{ districts: ['ohnd'], organizations: [] },
          }),
        );
      await graph.write(async (run) => {
        await run(createFeed, { accountId: 'ada', id: 'one', at: NOON });
        await run(createFeed, { accountId: 'ada', id: 'two', at: MORNING });
        await run(createFeed, { accountId: 'bob', id: 'three', at: MORNING });
      });
    });

    it('lead to their account, the oldest listed first', async () => {
      expect(await of('ada')).toEqual([{ createdAt: MORNING }, { createdAt: NOON }]);
      expect(await ownersOf('two')).toEqual([{ accountId: 'ada', createdAt: MORNING }]);
      expect(await ownersOf('no-such')).toEqual([]);
    });

    it('are deleted with all of their account, and no others', async () => {
      await graph.write((run) => run(deleteFeeds, { accountId: 'ada' }));
      expect([await of('ada'), await ownersOf('one'), await ownersOf('two')]).toEqual([[], [], []]);
      expect(await ownersOf('three')).toEqual([{ accountId: 'bob', createdAt: MORNING }]);
    });
  });
}
