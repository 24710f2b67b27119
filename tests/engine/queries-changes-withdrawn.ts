import { beforeAll, describe, expect, it } from 'vitest';
import type { FactKind } from '../../core/facts/index.ts';
import type { Mutation } from '../../core/facts/mutation.ts';
import { nearby } from '../../server/features/assessment/queries.ts';
import * as o from '../../server/features/organizations/queries.ts';
import type { Graph, Run } from '../../server/graph/graph.ts';
import { coveredDistricts } from '../../server/store/fact-queries.ts';
import { type LoadedFacts, writeFacts } from '../../server/store/load.ts';
import * as q from '../../server/store/place-queries.ts';
import { readFacts, visible } from '../../server/store/read-facts.ts';
import { writeMutations } from '../../server/store/write-facts.ts';
import type { OpenFresh } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';
import * as row from './queries-rows.ts';

const both = { districtIds: ['aaa', 'bbb'] };
const asOf = '2026-05-01';
const everywhere = {
  asOf,
  words: [],
  sector: null,
  state: null,
  sourceKind: null,
  role: null,
  district: null,
};

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

/** Of what people alone say, queries-changes-said.ts tests the same. */
const SAID = ['tribalLand', 'practices', 'adoptions', 'handoffMarks', 'dismissedDuplicates'] as const;

/** Each kind of fact: one of it, and every reading that sees it. */
const READINGS: Record<
  Exclude<FactKind, (typeof SAID)[number]>,
  { district: string; id: string; readings: ((run: Run) => Promise<object[]>)[] }
> = {
  organizations: {
    ...{ district: 'aaa', id: 'bureau' },
    readings: [
      (run) => run(q.organizationsOf, { organizationIds: ['bureau'] }),
      (run) => run(o.rowsOf, { ids: ['bureau'], asOf }),
      (run) => run(o.matching, { ...everywhere, words: ['bureau'] }),
      (run) => run(o.officesOf, { id: 'headquarters' }),
    ],
  },
  countyCoverage: {
    ...{ district: 'aaa', id: 'c1' },
    readings: [async (run) => (await readFacts(run, 'aaa'))?.facts.countyCoverage.slice() ?? []],
  },
  acquaintances: {
    ...{ district: 'aaa', id: 'k1' },
    readings: [async (run) => (await readFacts(run, 'aaa'))?.facts.acquaintances.slice() ?? []],
  },
  fills: {
    ...{ district: 'aaa', id: 'bureau:aaa:fbi' },
    readings: [
      async (run) => (await run(q.fillsIn, both)).filter(({ id }) => id === 'bureau:aaa:fbi'),
      async (run) =>
        (await run(q.rolesElsewhere, { organizationIds: ['bureau'], asOf })).filter(
          (r) => r.districtId === 'aaa',
        ),
      async (run) =>
        (await run(o.fillsOf, { id: 'bureau' })).filter(({ districtId }) => districtId === 'aaa'),
      (run) => run(nearby, { districtIds: ['aaa'], roles: ['fbi'], asOf }),
      (run) => run(o.matching, { ...everywhere, role: 'fbi', district: 'aaa' }),
      async (run) =>
        (await run(o.rowsOf, { ids: ['bureau'], asOf })).filter(({ districts }) => districts === 2),
    ],
  },
  people: {
    ...{ district: 'aaa', id: 'ann' },
    readings: [
      async (run) => (await readFacts(run, 'aaa'))?.facts.people.filter(({ id }) => id === 'ann') ?? [],
    ],
  },
  employment: {
    ...{ district: 'aaa', id: 'w1' },
    readings: [
      async (run) => (await run(q.employmentOf, { personIds: ['ann'] })).filter(({ id }) => id === 'w1'),
    ],
  },
  holders: {
    district: 'aaa',
    id: 'ann:aaa:fbi',
    readings: [(run) => run(q.holdersIn, { districtIds: ['aaa'] })],
  },
  evidence: {
    ...{ district: 'aaa', id: 'm1' },
    readings: [
      (run) => run(q.evidenceIn, { districtIds: ['aaa'] }),
      (run) => run(q.partiesIn, { districtIds: ['aaa'] }),
      (run) => run(q.maintainersIn, { districtIds: ['aaa'] }),
      (run) => run(q.signersIn, { districtIds: ['aaa'] }),
      (run) => run(q.activityDatesIn, { districtIds: ['aaa'] }),
      (run) => run(o.evidenceOf, { id: 'shelter' }),
    ],
  },
  parties: {
    ...{ district: 'aaa', id: 'm1:shelter:shelter' },
    readings: [
      async (run) =>
        (await run(q.partiesIn, both)).filter(({ organizationId }) => organizationId === 'shelter'),
      (run) => run(o.evidenceOf, { id: 'shelter' }),
    ],
  },
  maintainers: { district: 'aaa', id: 'm1:police:ann', readings: [(run) => run(q.maintainersIn, both)] },
  signers: {
    district: 'aaa',
    id: 'm1:shelter:shelter:bob',
    readings: [(run) => run(q.signersIn, both)],
  },
  activityDates: {
    district: 'aaa',
    id: 's1',
    readings: [(run) => run(q.activityDatesIn, { districtIds: ['aaa'] })],
  },
  statements: {
    ...{ district: 'aaa', id: 'q1' },
    readings: [async (run) => (await run(q.statementsIn, both)).filter(({ id }) => id === 'q1')],
  },
  reports: { district: 'bbb', id: 'r1', readings: [(run) => run(q.reportsIn, both)] },
};

/** A fact that was entered by mistake stays in the graph, and nobody sees it. */
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
      expect(await graph.read((run) => run(coveredDistricts, { ids: ['bureau'], without: [] }))).toEqual([
        { id: 'bureau', districtId: 'aaa' },
      ]);
    });

    it('is found by a name that people gave it, which newer reference data keeps', async () => {
      const before = row.organization('police');
      const found = () =>
        graph.read((run) => run(o.matching, { ...everywhere, words: ['constabulary', 'old'] }));
      expect(await found()).toEqual([]);
      const after = { ...before, aliases: ['The Old Constabulary'] };
      await graph.write((run) =>
        writeMutations(run, [{ fact: 'organizations', id: 'police', before, after }]),
      );
      await graph.write((run) => writeFacts(run, ['aaa'], facts));
      expect((await found()).map(({ id }) => id)).toEqual(['police']);
      const reading = await graph.read((run) => readFacts(run, 'aaa'));
      expect(reading?.facts.organizations.find(({ id }) => id === 'police')?.aliases).toEqual(after.aliases);
    });

    const write = (mutation: Mutation) => graph.write((run) => writeMutations(run, [mutation]));

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
      const [now] = await graph.read((run) => run(q.organizationsOf, { organizationIds: ['on-record'] }));
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
      const places = await graph.read((run) => run(q.evidenceIn, { districtIds: ['aaa', 'bbb', 'ccc'] }));
      const moved = places.filter(({ id }) => id === 'moved').map(({ districtId }) => districtId);
      expect(moved.sort()).toEqual(['aaa', 'ccc']);
    });

    it('leaves the parent that people took away', async () => {
      const before = row.organization('part', { parentId: 'headquarters', origin: 'reference' });
      const load = () => graph.write((run) => writeFacts(run, [], { organizations: [before] }));
      const parent = async () =>
        (await graph.read((run) => run(q.organizationsOf, { organizationIds: ['part'] })))[0]?.parent;
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
