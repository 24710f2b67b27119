import { beforeAll, describe, expect, it } from 'vitest';
import { assessmentsOf } from '../../server/assessments/assessments.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { type OrganizationNames, organizationNamesOf } from '../../server/names/organization-names.ts';
import { writeFacts } from '../../server/store/load.ts';
import { entryOf, organization } from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { change, model } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { ran, recorded } from './queries-recorded.ts';

const ALL = 'organizations/names';

/** The names in memory, which follow the revisions of the graph. */
export function namesSuite(open: OpenFresh): void {
  describe('names of organizations', () => {
    let graph: Graph;
    let namesNow: OrganizationNames;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb'], networkFacts));
      namesNow = organizationNamesOf(graph, assessmentsOf(graph, model).revisions);
    });
    const names = async () => (await namesNow()).map(({ name }) => name);
    const readAll = async (work: () => Promise<unknown>) => {
      const before = ran.filter((name) => name === ALL).length;
      await work();
      return ran.filter((name) => name === ALL).length - before;
    };

    it('are read once, for all who ask at the same time', async () => {
      expect(await readAll(() => Promise.all([names(), names()]))).toBe(1);
      expect(await readAll(names)).toBe(0);
    });

    it('are after a change as it wrote them, in their order, without reading the others again', async () => {
      const entered = entryOf('organizations', organization('anchor', { name: 'Aardvark House' }));
      await change(graph, 'bbb', [entered]);
      let found: string[] = [];
      const read = async () => {
        found = await names();
      };
      expect(await readAll(read)).toBe(0);
      expect(found[0]).toBe('Aardvark House');
      await change(graph, 'bbb', [{ ...entered, value: null }]);
      expect(await readAll(read)).toBe(0);
      expect(found).not.toContain('Aardvark House');
    });

    it('are all read again after what is no change', async () => {
      const loaded = { organizations: [organization('loaded')] };
      const reads = await readAll(async () => {
        await graph.write((run) => writeFacts(run, ['aaa'], loaded));
        expect(await names()).toContain('Invented loaded');
      });
      expect(reads).toBe(1);
    });

    it('of an earlier revision, which a server that is behind gives, are those of now', async () => {
      const revisions = await assessmentsOf(graph, model).revisions();
      let now = revisions;
      const follower = organizationNamesOf(graph, async () => now);
      const all = await follower();
      now = revisions.map(({ districtId, revision }) => ({ districtId, revision: revision - 1 }));
      expect(await readAll(follower)).toBe(0);
      expect(await follower()).toEqual(all);
    });
  });
}
