import { beforeAll, describe, expect, it } from 'vitest';
import type { FactKind } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';

import type { Graph } from '../../server/graph/graph.ts';
import { allNames } from '../../server/names/queries.ts';
import { districtsNaming, readQueries } from '../../server/store/fact-queries.ts';
import { type LoadedFacts, writeFacts } from '../../server/store/load.ts';
import { readFacts, visible } from '../../server/store/read-facts.ts';
import { writeMutations } from '../../server/store/write-facts.ts';
import * as row from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { READINGS } from './queries-changes-readings.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

/** The network, with a county that a bureau covers and two people of whom one knows the other. */
const facts: LoadedFacts = {
  ...networkFacts,
  counties: [{ fips: '00001', districtId: 'aaa' }],
  countyCoverage: [
    {
      ...{ id: 'c1', organizationId: 'bureau', fips: '00001', basis: 'A list' },
      ...{ sourceKind: 'entered', origin: 'entered' },
    },
  ],
  acquaintances: [
    {
      ...{ id: 'k1', personId: 'ann', knownId: 'cy', since: '2024-01-01' },
      ...{ source: 'A list', sourceKind: 'entered', origin: 'entered' },
    },
  ],
};

/** A fact that was entered by mistake stays in the graph, and no one sees it. */
export function withdrawnSuite(open: OpenFresh): void {
  describe('a withdrawn fact', () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa'], facts));
    });
    it('of a person takes with it who knows that person', async () => {
      const reading = await graph.read((run) => readFacts(run, 'aaa'));
      expect(reading?.counties).toEqual(['00001']);
      const without = reading && { ...reading.facts, people: [] };
      expect(without && visible(without).acquaintances).toEqual([]);
      expect(
        await graph.read((run) => run(districtsNaming.countyCoverage, { ids: ['bureau'], without: [] })),
      ).toEqual([{ id: 'bureau', districtId: 'aaa' }]);
    });

    it('is found by a name that people gave it, which newer reference data keeps', async () => {
      const before = row.organization('police');
      const found = async () =>
        (await graph.read((run) => run(allNames, {}))).filter(({ aliases }) =>
          aliases.includes('The Old Constabulary'),
        );
      expect(await found()).toEqual([]);
      const after = { ...before, aliases: ['The Old Constabulary'] };
      await graph.write((run) =>
        writeMutations(run, [{ fact: 'organizations', id: 'police', before, after }], () => false),
      );
      await graph.write((run) => writeFacts(run, ['aaa'], facts));
      expect((await found()).map(({ id }) => id)).toEqual(['police']);
      const reading = await graph.read((run) => readFacts(run, 'aaa'));
      expect(reading?.facts.organizations.find(({ id }) => id === 'police')?.aliases).toEqual(after.aliases);
    });

    const write = (mutation: Mutation) => graph.write((run) => writeMutations(run, [mutation], () => false));

    it.each(Object.entries(READINGS))(
      'of %s is skipped by every reading, until it comes back',
      async (name, one) => {
        const fact = name as FactKind; // the keys of READINGS
        const read = () => graph.read((run) => Promise.all(one.readings.map((reading) => reading(run))));
        const found = (await graph.read((run) => readFacts(run, one.district)))?.facts[fact];
        const stored = found?.find(({ id }) => id === one.id);
        if (!stored) throw new Error(`${one.district} has no ${name} ${one.id}.`);
        const before = await read();
        expect(before.map(({ length }) => length)).not.toContain(0);

        await write({ fact, id: one.id, before: stored, after: null });
        expect(await read()).toEqual(one.readings.map(() => []));
        const reading = await graph.read((run) => readFacts(run, one.district));
        expect(reading?.facts[fact].find(({ id }) => id === one.id)).toBeUndefined();
        expect(reading?.withdrawn[fact].find(({ id }) => id === one.id)).toEqual(stored);

        await graph.write((run) => writeFacts(run, ['aaa'], facts)); // newer reference data does not bring it back
        expect(await read()).toEqual(one.readings.map(() => []));
        await write({ fact, id: one.id, before: null, after: stored });
        expect(await read()).toEqual(before);
      },
    );

    it('keeps what people corrected of a public record, and takes the rest from newer reference data', async () => {
      const recordedAs = (more = {}) =>
        row.organization('on-record', { origin: 'reference', city: 'Anytown', ...more });
      const load = (more = {}) =>
        graph.write((run) => writeFacts(run, [], { organizations: [recordedAs(more)] }));
      await load();
      const before = recordedAs();
      await write({
        fact: 'organizations',
        id: 'on-record',
        before,
        after: { ...before, name: 'As people say' },
      });
      await load({ name: 'As a newer file says', city: 'Newtown' });
      const [now] = await graph.read((run) => run(readQueries.organizations, { ids: ['on-record'] }));
      expect(now).toMatchObject({ name: 'As people say', city: 'Newtown' });
    });

    it('keeps the districts that people gave to a piece of evidence', async () => {
      const before = row.evidence('moved', ['aaa', 'bbb'], { origin: 'reference' });
      const load = () => graph.write((run) => writeFacts(run, [], { evidence: [before] }));
      await load();
      await write({
        fact: 'evidence',
        id: 'moved',
        before,
        after: { ...before, districtIds: ['aaa', 'ccc'] },
      });
      await load();
      const places = await graph.read((run) =>
        run(readQueries.evidence, { districtIds: ['aaa', 'bbb', 'ccc'] }),
      );
      const moved = places.filter(({ id }) => id === 'moved').map(({ readIn }) => readIn);
      expect(moved.sort()).toEqual(['aaa', 'ccc']);
    });

    it('leaves the parent that people took away', async () => {
      const before = row.organization('part', { parentId: 'headquarters', origin: 'reference' });
      const load = () => graph.write((run) => writeFacts(run, [], { organizations: [before] }));
      const parent = async () =>
        (await graph.read((run) => run(readQueries.organizations, { ids: ['part'] })))[0]?.parentId;
      await load();
      expect(await parent()).toBe('headquarters');
      await write({ fact: 'organizations', id: 'part', before, after: { ...before, parentId: null } });
      await load();
      expect(await parent()).toBeNull();
      await write({ fact: 'organizations', id: 'part', before, after: { ...before, parentId: 'police' } });
      expect(await parent()).toBe('police');
    });
  });
}
