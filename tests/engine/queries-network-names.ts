import { beforeAll, describe, expect, it } from 'vitest';
import { assessmentsOf } from '../../server/assessments/assessments.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { followNetworkNames, type NetworkNames } from '../../server/names/network-names.ts';
import { organizationNamesOf } from '../../server/names/organization-names.ts';
import { writeFacts } from '../../server/store/load.ts';
import * as row from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { change, model } from './queries-changes-rows.ts';
import { networkFacts } from './queries-network-facts.ts';
import { ran, recorded } from './queries-recorded.ts';

const { entryOf } = row;
const ALL = 'people/all';
const IDS = ['ann', 'bob', 'cy', 'dee', 'bureau', 'police', 'shelter', 'annex', 'm1', 't1', 'm9', 'm2'];

/** All that is kept, in an order of its own. */
const plain = (names: NetworkNames) => ({
  organizations: [...names.organizations.keys()].sort(),
  people: [...names.people.values()].sort((x, y) => (x.id < y.id ? -1 : 1)),
  districts: [...names.districts.keys()].sort().map((id) => {
    const { fills, holders, evidence } = names.districts.get(id) ?? {};
    return { id, fills, holders, evidence };
  }),
  places: IDS.map((id) =>
    [names.standing, names.filling, names.named, names.seen].map((places) => [...places.of(id)].sort()),
  ),
});

/** Who is where in the network, in memory, which follows the revisions of the graph. */
export function networkNamesSuite(open: OpenFresh): void {
  describe('names of the network', () => {
    let graph: Graph;
    let names: NetworkNames | undefined;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa', 'bbb', 'ccc'], networkFacts));
    });
    const anew = () => {
      const organizationNames = organizationNamesOf(graph, assessmentsOf(graph, model).revisions);
      return followNetworkNames(graph, organizationNames, undefined);
    };
    const follow = async () => {
      const organizationNames = organizationNamesOf(graph, assessmentsOf(graph, model).revisions);
      names = await followNetworkNames(graph, organizationNames, names);
      return names;
    };

    it('say where persons stand for something, where organizations fill a role, and where evidence is seen', async () => {
      const { standing, filling, seen, people } = await follow();
      expect([standing.of('ann'), filling.of('bureau'), seen.of('m1')].map((ids) => [...ids].sort())).toEqual(
        [
          ['aaa', 'bbb'],
          ['aaa', 'bbb', 'ccc'],
          ['aaa', 'bbb'],
        ],
      );
      expect(people.get('cy')?.jobs.map(({ organizationId }) => organizationId)).toEqual(['police']);
    });

    it('are after changes what they are when read anew, without reading all', async () => {
      await follow();
      const annex = [
        entryOf('organizations', row.organization('annex')),
        entryOf('fills', row.fill('annex', 'bbb', 'shelter')),
        entryOf('people', row.person('dee', 'Invented Dee')),
        entryOf('employment', row.employment('w9', 'dee', 'annex')),
        entryOf('holders', row.holder('dee', 'annex', 'bbb', 'shelter')),
        entryOf('evidence', row.evidence('m2', ['bbb'], { since: '2026-01-01' })),
        entryOf('parties', row.party('m2', 'annex')),
      ];
      await change(graph, 'bbb', annex);
      const before = ran.filter((name) => name === ALL).length;
      const followed = plain(await follow());
      expect(ran.filter((name) => name === ALL).length).toBe(before);
      expect(followed).toEqual(plain(await anew()));
      expect(followed.people.map(({ name }) => name)).toContain('Invented Dee');
      const left = annex.filter(({ fact }) => fact === 'employment' || fact === 'holders');
      await change(
        graph,
        'bbb',
        left.map(({ fact, id }) => ({ fact, id, value: null })),
      );
      expect(plain(await follow())).toEqual(plain(await anew()));
    });
  });
}
