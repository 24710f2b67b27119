import { beforeAll, describe, expect, it } from 'vitest';
import { byCodePoint, sorted } from '../../core/order.ts';
import type { Graph } from '../../server/graph/graph.ts';
import type { Query } from '../../server/graph/query.ts';
import { writeFacts } from '../../server/store/load.ts';
import * as q from '../../server/store/place-queries.ts';
import type { OpenFresh } from './engines.ts';
import { networkFacts } from './queries-network-facts.ts';
import { recorded } from './queries-recorded.ts';

const ever = { since: null, until: null };
const source = { source: 'A test', sourceKind: 'entered' };

/** Every query of cypher/network, asked of the two districts; expected are the rows that its first line asks for. */
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

    it('fills: also those that have ended, and whether there is a mailbox but not which', async () => {
      const plain = { part: false, hasMailbox: false, ...ever, ...source };
      const bureau = { organizationId: 'bureau', role: 'fbi', ...plain };
      expect(await ask(q.fillsIn, both)).toEqual([
        {
          districtId: 'aaa',
          id: 'bureau:aaa:fbi',
          ...bureau,
          part: true,
          hasMailbox: true,
          since: '2020-01-01',
        },
        {
          ...{ districtId: 'aaa', id: 'usao-aaa:aaa:usao-coordinator' },
          ...{ organizationId: 'usao-aaa', role: 'usao-coordinator', ...plain },
        },
        { districtId: 'bbb', id: 'bureau:bbb:fbi', ...bureau, until: '2026-06-01' },
        {
          ...{ districtId: 'bbb', id: 'police:bbb:usao-coordinator' },
          ...{ organizationId: 'police', role: 'usao-coordinator', ...plain },
        },
      ]);
    });

    it('holders: who, for whom, as what', async () => {
      expect(await ask(q.holdersIn, both)).toEqual([
        {
          ...{ districtId: 'aaa', id: 'ann:aaa:fbi', organizationId: 'bureau', role: 'fbi', personId: 'ann' },
          ...{ since: '2020-01-01', until: null, deputy: true, acting: false },
        },
        {
          ...{ districtId: 'bbb', id: 'bob:bbb:lead-police', organizationId: 'police', role: 'lead-police' },
          ...{ personId: 'bob', ...ever, deputy: false, acting: true },
        },
      ]);
    });

    it('employment: every spell of the people asked for', async () => {
      expect(await ask(q.employmentOf, { personIds: ['ann', 'bob'] })).toEqual([
        { personId: 'ann', id: 'w1', organizationId: 'bureau', since: '2019-01-01', until: '2026-01-01' },
        { personId: 'ann', id: 'w2', organizationId: 'police', ...ever },
      ]);
    });

    it('statements: nobody is a statement of no organization', async () => {
      expect(await ask(q.statementsIn, both)).toEqual([
        {
          districtId: 'aaa',
          id: 'q1',
          role: 'fbi',
          organizationId: 'bureau',
          kind: 'confirmed',
          at: '2026-01-01',
        },
        {
          districtId: 'aaa',
          id: 'q2',
          role: 'hsi',
          organizationId: null,
          kind: 'unfilled',
          at: '2026-01-02',
        },
      ]);
    });

    it('reports: who said how much of whom', async () => {
      expect(await ask(q.reportsIn, both)).toEqual([
        { districtId: 'bbb', id: 'r1', fromId: 'police', aboutId: 'shelter', level: 3, at: '2026-01-03' },
      ]);
    });

    it('evidence: once for each district in which it is seen', async () => {
      const memorandum = {
        ...{ id: 'm1', kind: 'mou', name: 'Memorandum m1', program: null, taskForceId: null },
        ...{ since: '2025-01-01', until: '2028-01-01', everyDays: null, ...source, origin: 'entered' },
      };
      expect(await ask(q.evidenceIn, both)).toEqual([
        { districtId: 'aaa', ...memorandum },
        { districtId: 'bbb', ...memorandum },
        {
          ...{
            districtId: 'bbb',
            id: 't1',
            kind: 'task-force',
            name: 'Memorandum t1',
            program: 'ECM task force',
          },
          ...{ taskForceId: 'ecm-example', ...ever, everyDays: 30, ...source, origin: 'reference' },
        },
      ]);
    });

    it('parties: each with its own role and dates', async () => {
      const police = {
        ...{ evidenceId: 'm1', id: 'm1:police', organizationId: 'police', role: null, core: true },
        ...{ host: false, since: null, until: '2027-01-01' },
      };
      const shelter = {
        ...{ evidenceId: 'm1', id: 'm1:shelter:shelter', organizationId: 'shelter', role: 'shelter' },
        ...{ core: false, host: true, since: '2025-03-01', until: null },
      };
      expect(await ask(q.partiesIn, both)).toEqual([
        { districtId: 'aaa', ...police },
        { districtId: 'aaa', ...shelter },
        { districtId: 'bbb', ...police },
        { districtId: 'bbb', ...shelter },
      ]);
    });

    it('maintainers and signers: by party', async () => {
      const ann = { id: 'm1:police:ann', partyId: 'm1:police', personId: 'ann' };
      const bob = { id: 'm1:shelter:shelter:bob', partyId: 'm1:shelter:shelter', personId: 'bob' };
      expect(await ask(q.maintainersIn, both)).toEqual(
        ['aaa', 'bbb'].map((districtId) => ({ districtId, ...ann })),
      );
      expect(await ask(q.signersIn, both)).toEqual(
        ['aaa', 'bbb'].map((districtId) => ({ districtId, ...bob })),
      );
    });

    it('activity dates: with whose they are', async () => {
      const first = { evidenceId: 'm1', id: 's1', at: '2026-01-15', origin: 'entered' };
      expect(await ask(q.activityDatesIn, both)).toEqual([
        { districtId: 'aaa', ...first },
        { districtId: 'bbb', ...first },
        { districtId: 'bbb', evidenceId: 't1', id: 's2', at: '2026-02-15', origin: 'reference' },
      ]);
    });

    it('organizations: with the name of the parent', async () => {
      const nothing = {
        shortName: null,
        aliases: [],
        sector: null,
        level: null,
        city: null,
        state: null,
        url: null,
      };
      expect(await ask(q.organizationsOf, { organizationIds: ['bureau', 'police', 'zzz'] })).toEqual([
        {
          ...{
            id: 'bureau',
            name: 'Bureau, Field Office',
            shortName: 'BFO',
            aliases: [],
            sector: 'federal-law-enforcement',
          },
          ...{ level: 'federal', city: 'Anytown', state: 'OH', url: 'https://bureau.example' },
          ...{ parent: 'headquarters', parentName: 'Headquarters' },
          ...{ source: 'A list', sourceKind: 'general-knowledge' },
        },
        { id: 'police', name: 'The police', ...nothing, parent: null, parentName: null, ...source },
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
