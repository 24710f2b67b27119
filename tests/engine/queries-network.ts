import { beforeAll, describe, expect, it } from 'vitest';
import { byCodePoint, sorted } from '../../core/order.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { Query } from '../../server/graph/query.ts';
import { readQueries } from '../../server/store/fact-queries.ts';
import { writeFacts } from '../../server/store/load.ts';
import * as q from '../../server/store/place-queries.ts';
import { readSnapshot } from '../../server/store/snapshot.ts';
import { noRecord } from '../facts.ts';
import type { OpenFresh } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const ever = { since: null, until: null };
const entered = { origin: 'entered' };
const source = { source: 'A test', sourceKind: 'entered', ...noRecord, ...entered };
/** A row of the district, as its query reads it. */
const inPlace = (districtId: string, row: object) => ({
  ...{ readIn: districtId, districtId, withdrawn: false },
  ...row,
});

/** Queries of cypher/places and the readings of cypher/facts, asked of the two districts; expected are the rows that its first line asks for. */
const NO_TRAINING = { topicId: null, url: null };

export function networkSuite(open: OpenFresh): void {
  describe('network', () => {
    let graph: Graph;
    const ask = async <Params, Row extends object>(
      query: Query<Params, Row>,
      params: Params,
    ): Promise<Row[]> =>
      sorted(await graph.read((run) => run(query, params)), (x, y) =>
        byCodePoint(JSON.stringify(x), JSON.stringify(y)),
      );
    const both = { districtIds: ['bbb', 'aaa', 'zzz'] };

    beforeAll(async () => {
      graph = recorded(await open());
      await graph.write((run) => writeFacts(run, ['aaa'], networkFacts));
    });

    it('revisions: of every district', async () => {
      expect(await ask(q.revisions, {})).toEqual([
        { districtId: 'aaa', revision: 1 },
        { districtId: 'bbb', revision: 0 },
        { districtId: 'ccc', revision: 0 },
      ]);
    });

    it('districts: those that there are, with office and tribal land', async () => {
      expect(await ask(q.districtsOf, both)).toEqual([
        { districtId: 'aaa', revision: 1, usaoId: 'usao-aaa', tribalLand: true },
        { districtId: 'bbb', revision: 0, usaoId: 'usao-bbb', tribalLand: null },
      ]);
    });

    it('fills: also those that have ended', async () => {
      const plain = { part: false, mailbox: null, phone: null, ...ever, onRecordFrom: null, ...source };
      const bureau = { organizationId: 'bureau', role: 'fbi', ...plain };
      const [mailbox, since] = ['desk@bureau.example', '2020-01-01'];
      const office = { organizationId: 'usao-aaa', role: 'usao-coordinator', ...plain };
      expect(await ask(readQueries.fills, both)).toEqual([
        inPlace('aaa', { id: 'bureau:aaa:fbi', ...bureau, part: true, mailbox, since }),
        inPlace('bbb', { id: 'bureau:bbb:fbi', ...bureau, until: '2026-06-01' }),
        inPlace('bbb', { id: 'police:bbb:usao-coordinator', ...office, organizationId: 'police' }),
        inPlace('aaa', { id: 'usao-aaa:aaa:usao-coordinator', ...office }),
      ]);
    });

    it('fills: whether there is a mailbox but not which, in what the gap model sees', async () => {
      const reading = await graph.read((run) => readSnapshot(run, 'aaa', '2026-06-02'));
      expect(reading?.snapshot.fills.map(({ org, mailbox }) => [org, mailbox])).toEqual([
        ['bureau', true],
        ['usao-aaa', false],
      ]);
      expect(JSON.stringify(reading?.snapshot)).not.toContain('@');
    });

    it('holders: who, for whom, as what', async () => {
      expect(await ask(readQueries.holders, both)).toEqual([
        inPlace('aaa', {
          ...{ id: 'ann:aaa:fbi', organizationId: 'bureau', role: 'fbi', personId: 'ann' },
          ...{ since: '2020-01-01', until: null, deputy: true, acting: false, ...entered },
        }),
        inPlace('bbb', {
          ...{ id: 'bob:bbb:lead-police', organizationId: 'police', role: 'lead-police' },
          ...{ personId: 'bob', ...ever, deputy: false, acting: true, ...entered },
        }),
      ]);
    });

    it('employment: every spell of the people asked for', async () => {
      const ofAnn = { personId: 'ann', title: null, withdrawn: false, ...entered };
      expect(await ask(readQueries.employment, { ids: ['ann', 'bob'] })).toEqual([
        { ...ofAnn, id: 'w1', organizationId: 'bureau', since: '2019-01-01', until: '2026-01-01' },
        { ...ofAnn, id: 'w2', organizationId: 'police', ...ever },
      ]);
    });

    it('statements: no one is a statement of no organization', async () => {
      expect(await ask(readQueries.statements, both)).toEqual([
        inPlace('aaa', {
          ...{ id: 'q1', role: 'fbi', organizationId: 'bureau', kind: 'confirmed', at: '2026-01-01' },
          ...entered,
        }),
        inPlace('aaa', {
          ...{ id: 'q2', role: 'hsi', organizationId: null, kind: 'unfilled', at: '2026-01-02' },
          ...entered,
        }),
      ]);
    });

    it('reports: who said how much of whom', async () => {
      expect(await ask(readQueries.reports, both)).toEqual([
        inPlace('bbb', {
          ...{ id: 'r1', fromId: 'police', aboutId: 'shelter', level: 3, at: '2026-01-03', ...entered },
          ...{ toldToId: 'police', saidBy: null, since: null },
        }),
      ]);
    });

    it('evidence: once for each district in which it is seen', async () => {
      const memorandum = {
        ...{ id: 'm1', kind: 'mou', name: 'Invented memorandum m1', program: null, taskForceId: null },
        ...{ since: '2025-01-01', until: '2028-01-01', everyDays: null, ...source, withdrawn: false },
        ...NO_TRAINING,
      };
      const rows = await ask(readQueries.evidence, both);
      expect(
        rows.map(({ districtIds, ...row }) => ({ ...row, districtIds: [...districtIds].sort() })),
      ).toEqual([
        { readIn: 'aaa', districtIds: ['aaa', 'bbb'], ...memorandum },
        { readIn: 'bbb', districtIds: ['aaa', 'bbb'], ...memorandum },
        {
          ...{
            readIn: 'bbb',
            districtIds: ['bbb'],
            id: 't1',
            kind: 'task-force',
            name: 'Invented memorandum t1',
          },
          ...{ program: 'ECM task force', taskForceId: 'ecm-example', ...ever, everyDays: 30 },
          ...NO_TRAINING,
          ...{ ...source, origin: 'reference', withdrawn: false },
        },
      ]);
    });

    it('parties: each with its own role and dates', async () => {
      const police = {
        ...{ evidenceId: 'm1', id: 'm1:police', organizationId: 'police', role: null, core: true },
        ...{ host: false, since: null, until: '2027-01-01', withdrawn: false, ...entered },
        ...{ trainer: false, people: null },
      };
      const shelter = {
        ...{ evidenceId: 'm1', id: 'm1:shelter:shelter', organizationId: 'shelter', role: 'shelter' },
        ...{ core: false, host: true, since: '2025-03-01', until: null, withdrawn: false, ...entered },
        ...{ trainer: false, people: null },
      };
      expect(await ask(readQueries.parties, both)).toEqual([
        { readIn: 'aaa', ...police },
        { readIn: 'bbb', ...police },
        { readIn: 'aaa', ...shelter },
        { readIn: 'bbb', ...shelter },
      ]);
    });

    it('maintainers and signers: by party', async () => {
      const of = { evidenceId: 'm1', withdrawn: false, ...entered };
      const ann = { id: 'm1:police:ann', partyId: 'm1:police', personId: 'ann', organizationId: 'police' };
      const bob = {
        ...{ id: 'm1:shelter:shelter:bob', partyId: 'm1:shelter:shelter' },
        ...{ personId: 'bob', organizationId: 'shelter' },
      };
      expect(await ask(readQueries.maintainers, both)).toEqual(
        ['aaa', 'bbb'].map((readIn) => ({ readIn, ...of, ...ann })),
      );
      expect(await ask(readQueries.signers, both)).toEqual(
        ['aaa', 'bbb'].map((readIn) => ({ readIn, ...of, ...bob })),
      );
    });

    it('activity dates: with whose they are', async () => {
      const first = {
        ...{ evidenceId: 'm1', id: 's1', at: '2026-01-15', organizationIds: [] },
        ...{ withdrawn: false, ...entered },
      };
      expect(await ask(readQueries.activityDates, both)).toEqual([
        { readIn: 'aaa', ...first },
        { readIn: 'bbb', ...first },
        { ...first, readIn: 'bbb', evidenceId: 't1', id: 's2', at: '2026-02-15', origin: 'reference' },
      ]);
    });

    it('organizations: with the parent', async () => {
      const nothing = { shortName: null, aliases: [], sector: null, level: null, city: null, state: null };
      expect(await ask(readQueries.organizations, { ids: ['bureau', 'police', 'zzz'] })).toEqual([
        {
          ...{ id: 'bureau', name: 'Bureau, Field Office', shortName: 'BFO', aliases: [] },
          ...{ sector: 'federal-law-enforcement', level: 'federal', city: 'Anytown', state: 'OH' },
          ...{ url: 'https://bureau.example', parentId: 'headquarters', source: 'A list' },
          ...{ sourceKind: 'general-knowledge', ...noRecord, origin: 'entered', withdrawn: false },
        },
        {
          id: 'police',
          name: 'Invented police',
          ...nothing,
          url: null,
          parentId: null,
          ...source,
          withdrawn: false,
        },
      ]);
    });

    it('organizations: with the name of the parent where pages show them', async () => {
      const reading = await graph.read((run) => readSnapshot(run, 'aaa', '2026-06-02'));
      const parents = reading?.organizations.map(({ id, parent, parentName }) => [id, parent, parentName]);
      expect(parents).toEqual([
        ['bureau', 'headquarters', 'Headquarters'],
        ...['police', 'shelter', 'usao-aaa'].map((id) => [id, null, null]),
      ]);
    });

    it('roles-elsewhere: on the last day of one filling, before another begins', async () => {
      const organizationIds = ['bureau', 'police', 'usao-aaa'];
      const bureau = { organizationId: 'bureau', role: 'fbi', isOffice: false };
      const others = [
        { organizationId: 'police', districtId: 'bbb', role: 'usao-coordinator', isOffice: false },
        { organizationId: 'usao-aaa', districtId: 'aaa', role: 'usao-coordinator', isOffice: true },
      ];
      const on = (asOf: string) => ask(q.rolesElsewhere, { organizationIds, asOf });
      const inDistricts = (...ids: string[]) => ids.map((districtId) => ({ ...bureau, districtId }));
      expect(await on('2026-05-31')).toEqual([...inDistricts('aaa', 'bbb'), ...others]);
      expect(await on('2026-06-01')).toEqual([...inDistricts('aaa'), ...others]);
      expect(await on('2026-06-02')).toEqual([...inDistricts('aaa', 'ccc'), ...others]);
    });

    it('offices: an office may serve two districts', async () => {
      expect(await ask(q.officesAmong, { organizationIds: ['usao-aaa', 'police'] })).toEqual([
        { organizationId: 'usao-aaa', districtId: 'aaa' },
        { organizationId: 'usao-aaa', districtId: 'ccc' },
      ]);
    });
  });
}
