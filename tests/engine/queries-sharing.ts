import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/graph.ts';
import * as q from '../../server/sharing/queries.ts';
import { writeFacts } from '../../server/store/load.ts';
import type { OpenFresh } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const LATER = '2026-11-25T08:00:00.000Z';

const view = (id: string, more: object = {}) => ({
  ...{
    id,
    districtId: 'aaa',
    recipient: 'Invented reviewers',
    parts: ['network' as const, 'gaps' as const],
  },
  ...{ mailboxes: true, createdBy: 'Invented ada', at: NOON, frozenOn: '2026-11-24', lastDay: '2026-12-24' },
  ...{ expiresAt: '2026-12-25T12:00:00.000Z', secretHash: `hash of ${id}`, passphraseHash: null },
  ...{ addresses: [] as string[], addressKey: null },
  ...more,
});

const ADDRESSED = {
  ...{ passphraseHash: 'an invented hash', addresses: ['@ojp.example', 'ada@example.org'] },
  addressKey: 'an invented key',
};

/** The queries of cypher/sharing. */
export function sharingSuite(open: OpenFresh): void {
  describe('shared views', () => {
    let graph: Graph;
    const byId = (id: string) => graph.read((run) => run(q.viewById, { id }));
    const listed = async () =>
      (await graph.read((run) => run(q.viewsOf, { districtId: 'aaa' }))).map(({ id }) => id);
    const openings = () => graph.read((run) => run(q.openingsOf, { districtId: 'aaa' }));
    const fileOf = (id: string) => graph.read((run) => run(q.fileById, { id }));
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb'], networkFacts));
      await graph.write(async (run) => {
        await run(q.createView, view('two', { at: LATER }));
        await run(q.createView, view('one', ADDRESSED));
        await run(q.createView, view('south', { districtId: 'bbb' }));
        for (const [viewId, name] of [
          ['one', 'view.json'],
          ['one', 'ring.svg'],
          ['two', 'view.json'],
        ] as const)
          await run(q.createFile, {
            ...{ id: `${viewId}/${name}`, viewId, name, mediaType: 'text/plain', content: 'e30=' },
          });
      });
    });

    it('are read as they were made, and listed by district, the oldest first', async () => {
      const { at: createdAt, ...row } = view('one', ADDRESSED);
      expect(await byId('one')).toEqual([{ ...row, createdAt, revokedAt: null }]);
      expect(await byId('no-such')).toEqual([]);
      expect(await listed()).toEqual(['one', 'two']);
    });

    it('have files by name, each read by itself', async () => {
      expect(await graph.read((run) => run(q.filesOf, { viewId: 'one' }))).toEqual([
        { name: 'ring.svg' },
        { name: 'view.json' },
      ]);
      expect(await fileOf('one/ring.svg')).toEqual([{ mediaType: 'text/plain', content: 'e30=' }]);
      expect(await fileOf('two/ring.svg')).toEqual([]);
    });

    it('are counted day by day as they are opened', async () => {
      const opened = (viewId: string, day: string, at: string) =>
        graph.write((run) => run(q.recordOpening, { id: `${viewId} ${day}`, viewId, day, at }));
      await opened('one', '2026-11-24', NOON);
      await opened('one', '2026-11-24', '2026-11-24T13:00:00.000Z');
      await opened('one', '2026-11-25', LATER);
      await opened('south', '2026-11-25', LATER);
      expect(await openings()).toEqual([
        { viewId: 'one', day: '2026-11-24', times: 2, lastAt: '2026-11-24T13:00:00.000Z' },
        { viewId: 'one', day: '2026-11-25', times: 1, lastAt: LATER },
      ]);
    });

    it('are revoked, closed by their end or their revocation, and deleted with all that hangs on them', async () => {
      const closed = async (before: string) =>
        (await graph.read((run) => run(q.closedViews, { before }))).map(({ id }) => id).sort();
      await graph.write((run) => run(q.revokeView, { id: 'one', at: LATER }));
      await graph.write((run) => run(q.revokeView, { id: 'one', at: '2026-12-27T12:00:00.000Z' }));
      expect((await byId('one'))[0]?.revokedAt, 'the first time stays').toBe(LATER);
      expect(await closed('2026-11-26T00:00:00.000Z')).toEqual(['one']);
      await graph.write((run) => run(q.revokeView, { id: 'two', at: '2026-12-27T12:00:00.000Z' })); // has ended
      expect(await closed('2026-12-26T00:00:00.000Z')).toEqual(['one', 'south', 'two']);
      await graph.write(async (run) => {
        for (const deletion of q.DELETIONS) await run(deletion, { ids: ['one'] });
      });
      expect([await byId('one'), await fileOf('one/view.json'), await openings()]).toEqual([[], [], []]);
      expect(await listed()).toEqual(['two']);
      expect(await fileOf('two/view.json')).toHaveLength(1);
    });
  });
}
