import { beforeAll, describe, expect, it } from 'vitest';
import { byCodePoint, sorted } from '../../core/order.ts';
import { nearby } from '../../server/features/assessment/queries.ts';
import { districtsOn, readListed } from '../../server/features/organizations/listed.ts';
import * as q from '../../server/features/organizations/queries.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { Query } from '../../server/graph/query.ts';
import * as names from '../../server/names/queries.ts';
import { type LoadedFacts, writeFacts } from '../../server/store/load.ts';
import { noRecord } from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const DAY = '2026-06-02';
const countiesOfPolice: LoadedFacts = {
  counties: [{ fips: '00001', districtId: 'aaa' }],
  countyCoverage: [
    {
      ...{ id: 'c1', organizationId: 'police', fips: '00001', basis: 'Its website' },
      ...{ sourceKind: 'entered', origin: 'entered' },
    },
  ],
};
const source = { source: 'A test', sourceKind: 'entered', ...noRecord };

/** The queries of the features: cypher/organizations and cypher/assessment. */
export function featuresSuite(open: OpenFresh): void {
  describe('features', () => {
    let graph: Graph;
    const ask = async <Params, Row extends object>(
      query: Query<Params, Row>,
      params: Params,
    ): Promise<Row[]> =>
      sorted(await graph.read((run) => run(query, params)), (x, y) =>
        byCodePoint(JSON.stringify(x), JSON.stringify(y)),
      );
    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, [], networkFacts));
    });

    it('organizations/names and names-of: what organizations are found and narrowed by', async () => {
      const rows = await ask(names.allNames, {});
      expect(rows.map(({ id }) => id)).toEqual([
        ...['bureau', 'headquarters', 'police', 'shelter', 'usao-aaa', 'usao-bbb'],
      ]);
      const bureau = {
        ...{ id: 'bureau', name: 'Bureau, Field Office', shortName: 'BFO', aliases: [], city: 'Anytown' },
        ...{ state: 'OH', sector: 'federal-law-enforcement', sourceKind: 'general-knowledge' },
      };
      expect(rows[0]).toEqual(bureau);
      expect(await ask(names.namesOf, { ids: ['bureau', 'nobody'] })).toEqual([bureau]);
    });

    it.each([
      ['this role anywhere', { role: 'fbi', districtIds: ['aaa', 'bbb'] }, ['bureau']],
      ['any role in a district', { role: null, districtIds: ['aaa'] }, ['bureau', 'usao-aaa']],
      ['this role there on the day', { role: 'fbi', districtIds: ['bbb'] }, []],
    ])('organizations/filling: %s', async (_, asked, ids) => {
      const rows = await ask(q.filling, { ...asked, asOf: DAY });
      expect(rows.map(({ id }) => id)).toEqual(ids);
    });

    it('organizations/merged-into: nothing for what no change merged (duplicates.test.ts has the rest)', async () => {
      expect(await ask(q.mergedInto, { id: 'bureau' })).toEqual([]);
    });

    it('organizations/rows: whatever the day', async () => {
      const nothing = {
        shortName: null,
        aliases: [],
        sector: null,
        level: null,
        city: null,
        state: null,
        url: null,
      };
      expect(await ask(q.rowsOf, { ids: ['bureau', 'shelter', 'nobody'] })).toEqual([
        {
          ...{
            id: 'bureau',
            name: 'Bureau, Field Office',
            shortName: 'BFO',
            aliases: [],
            sector: 'federal-law-enforcement',
          },
          ...{ level: 'federal', city: 'Anytown', state: 'OH', url: 'https://bureau.example' },
          ...{ parent: 'headquarters', source: 'A list', sourceKind: 'general-knowledge', ...noRecord },
        },
        { id: 'shelter', name: 'Invented shelter', ...nothing, parent: null, ...source },
      ]);
    });

    it('organizations/places: the districts in which each fills a role, whatever the day', async () => {
      const always = { id: 'bureau', since: null, until: null, onRecordFrom: null };
      expect(await ask(q.placesOf, { ids: ['bureau', 'shelter'] })).toEqual([
        { ...always, districtId: 'aaa', since: '2020-01-01' },
        { ...always, districtId: 'bbb', until: '2026-06-01' },
        { ...always, districtId: 'ccc', since: '2026-06-02' },
      ]);
    });

    it.each([
      ['2026-06-02', 2],
      ['2026-06-01', 1],
      ['2026-05-31', 2],
      ['2019-12-31', 1],
    ])(
      'an organization is listed with the districts in which it fills a role on %s: %i',
      async (day, count) => {
        const [bureau] = await graph.read((run) => readListed(run, ['bureau']));
        expect(bureau && districtsOn(bureau, day)).toBe(count);
      },
    );

    it('organizations/offices: those whose parent it is', async () => {
      expect(await ask(q.officesOf, { id: 'headquarters' })).toEqual([
        { id: 'bureau', name: 'Bureau, Field Office' },
      ]);
    });

    it('organizations/jurisdictions: the districts it covers, with the basis', async () => {
      expect(await ask(q.jurisdictionsOf, { id: 'bureau' })).toEqual([
        {
          ...{ districtId: 'aaa', basis: 'office location', source: 'A list' },
          ...{ sourceKind: 'general-knowledge', ...noRecord },
        },
      ]);
    });

    it('organizations/counties: those it covers by itself, with their districts', async () => {
      expect(await ask(q.countiesOf, { id: 'bureau' })).toEqual([]);
      await graph.write((run) => writeFacts(run, [], countiesOfPolice));
      expect(await ask(q.countiesOf, { id: 'police' })).toEqual([
        { fips: '00001', districtId: 'aaa', basis: 'Its website', sourceKind: 'entered' },
      ]);
    });

    it('organizations/fills: whatever their day', async () => {
      const plain = { role: 'fbi', part: false, since: null, until: null, onRecordFrom: null, ...source };
      expect(await ask(q.fillsOf, { id: 'bureau' })).toEqual([
        { districtId: 'aaa', ...plain, part: true, since: '2020-01-01' },
        { districtId: 'bbb', ...plain, until: '2026-06-01' },
        { districtId: 'ccc', ...plain, since: '2026-06-02' },
      ]);
    });

    it('organizations/evidence: once for each district in which it is seen', async () => {
      const plain = { kind: 'mou', since: null, until: null, core: false, ...source };
      const shared = {
        ...plain,
        id: 'm1',
        name: 'Invented memorandum m1',
        since: '2025-01-01',
        until: '2028-01-01',
        core: true,
      };
      expect(await ask(q.evidenceOf, { id: 'police' })).toEqual([
        { ...shared, districtId: 'aaa' },
        { ...shared, districtId: 'bbb' },
        { ...plain, id: 'm9', name: 'Invented memorandum m9', districtId: 'ccc' },
      ]);
    });

    it('assessment/nearby: those that fill one of the roles on the day', async () => {
      const bureau = { role: 'fbi', organizationId: 'bureau', name: 'Bureau, Field Office' };
      const districtIds = ['aaa', 'bbb', 'ccc'];
      expect(await ask(nearby, { districtIds, roles: ['fbi', 'hsi'], asOf: DAY })).toEqual([
        { districtId: 'aaa', ...bureau, city: 'Anytown', state: 'OH' },
        { districtId: 'ccc', ...bureau, city: 'Anytown', state: 'OH' },
      ]);
    });
  });
}
