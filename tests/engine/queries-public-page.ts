import { beforeAll, describe, expect, it } from 'vitest';
import * as q from '../../server/features/public-page/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { writeFacts } from '../../server/store/load.ts';
import type { OpenFresh } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const NOON = '2026-11-24T12:00:00.000Z';
const LATER = '2026-11-25T08:00:00.000Z';
const districtId = 'aaa';

/** The queries of cypher/public-page. */
export function publicPageSuite(open: OpenFresh): void {
  describe('public pages', () => {
    let graph: Graph;
    const page = () => graph.read((run) => run(q.pageOf, { districtId }));
    const agreements = () => graph.read((run) => run(q.agreementsOf, { districtId }));
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb'], networkFacts));
    });

    it('are proposed, opened and closed', async () => {
      expect(await page()).toEqual([]);
      const actor = { actorId: 'ada', name: 'Invented ada', side: 'coordinator' as const, at: NOON };
      await graph.write((run) => run(q.propose, { districtId, ...actor }));
      const proposed = {
        ...{ proposedById: 'ada', proposedBy: 'Invented ada', proposedSide: 'coordinator', proposedAt: NOON },
      };
      expect(await page()).toEqual([{ ...proposed, openedBy: null, openedAt: null }]);
      await graph.write((run) => run(q.open, { districtId, name: 'Invented bob', at: LATER }));
      expect(await page()).toEqual([{ ...proposed, openedBy: 'Invented bob', openedAt: LATER }]);
      await graph.write((run) => run(q.close, { districtId }));
      expect(await page()).toEqual([]);
    });

    it('keep who agreed to be named, one entry an organization, by name', async () => {
      const keep = (organizationId: string, name: string, day: string) =>
        graph.write((run) =>
          run(q.saveAgreement, {
            ...{ id: `aaa ${organizationId}`, districtId, organizationId, name, day, toldBy: 'Director' },
          }),
        );
      await keep('b', 'Invented birch', '2026-11-20');
      await keep('a', 'Invented alder', '2026-11-21');
      await keep('b', 'Invented birch', '2026-11-22');
      expect(await agreements()).toEqual([
        { organizationId: 'a', name: 'Invented alder', day: '2026-11-21', toldBy: 'Director' },
        { organizationId: 'b', name: 'Invented birch', day: '2026-11-22', toldBy: 'Director' },
      ]);
      await graph.write((run) => run(q.deleteAgreement, { id: 'aaa a' }));
      expect((await agreements()).map(({ organizationId }) => organizationId)).toEqual(['b']);
    });
  });
}
