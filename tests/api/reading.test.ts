import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Api } from '../../server/contract.ts';
import { openApp, TEST_DAY } from '../start-app.ts';

type Districts = Api['/districts']['response'];
type Network = Api['/districts/:districtId/network']['response'];
type Assessment = Api['/districts/:districtId/assessment']['response'];

let app: FastifyInstance;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ app, stop } = await openApp());
});
afterAll(() => stop());

const get = async <T>(url: string): Promise<T> => {
  const answer = await app.inject(`/api${url}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
};
const everyDistrict = async (query = ''): Promise<Districts['items']> =>
  (await get<Districts>(`/districts?pageSize=500${query}`)).items;

// The numbers of data/ORGANIZATIONS.md, counted there apart from this code on 24 November 2026.
describe('on the reference data alone, on 24 November 2026', () => {
  it('36 districts have all eight required roles on record, 34 lack lead police, 24 lack that and victim services', async () => {
    const count = new Map<number, number>();
    for (const { requiredRolesOnRecord, requiredRoles } of await everyDistrict()) {
      expect(requiredRoles).toBe(8);
      count.set(requiredRolesOnRecord, (count.get(requiredRolesOnRecord) ?? 0) + 1);
    }
    expect(Object.fromEntries(count)).toEqual({ 8: 36, 7: 34, 6: 24 });
  });

  it('counts no office that every district has as a partner found: 36 have lead police and victim services', async () => {
    const found = await everyDistrict();
    const both = found.filter(({ partnersFound, partnersToFind }) => partnersFound === partnersToFind);
    expect(new Set(found.map(({ partnersToFind }) => partnersToFind))).toEqual(new Set([2]));
    expect(both).toHaveLength(36);
    const { roles } = await get<Api['/model']['response']>('/model');
    expect(roles.flatMap(({ id, assigned }) => (assigned ? id : [])).sort()).toEqual([
      ...['dol-whd', 'eeoc', 'fbi', 'hsi', 'prosecutor', 'usao-coordinator', 'usao-victim-witness'],
    ]);
  });

  it('leaves out of an earlier day what public record does not know by then, the office’s own two roles apart', async () => {
    for (const { requiredRolesOnRecord, partnersFound, publicRecordDay } of await everyDistrict(
      '&asOf=2005-01-01',
    ))
      expect([requiredRolesOnRecord, partnersFound, publicRecordDay]).toEqual([2, 0, '2026-11-28']);
    const path = '/districts/ohnd/assessment?asOf=2005-01-01';
    const { roles } = await get<Api['/districts/:districtId/assessment']['response']>(path);
    const hsi = roles.find(({ role }) => role === 'hsi');
    expect(hsi).toMatchObject({ state: 'unknown', organizations: [] });
    expect(hsi?.known).toMatch(/^Not known for this day: public record names who fills it from .* on\.$/);
  });

  it('shows no organization in the network of a day by which nothing names it', async () => {
    const path = '/districts/ohnd/network?asOf=2005-01-01';
    const { organizations } = await get<Api['/districts/:districtId/network']['response']>(path);
    expect(organizations.map(({ id }) => id)).toEqual(['usao-ohnd']);
  });

  it('19 task forces are live, in 18 districts', async () => {
    const live = (await everyDistrict()).map(({ id, taskForces }) => ({
      id,
      names: new Set(taskForces.filter(({ status }) => status === 'current').map(({ name }) => name)),
    }));
    const withLive = live.filter(({ names }) => names.size > 0);
    expect(withLive.map(({ id }) => id).sort()).toEqual(
      'cacd ctd flsd ilnd ksd mad mdd miwd ndd nyed tned tnmd tnwd txsd txwd utd vaed wawd'.split(' '),
    );
  });

  it('no district has a proven gap, on that day or after every award has ended', async () => {
    for (const day of [TEST_DAY, '2020-01-01', '2035-01-01'])
      for (const { id, gaps, provenGaps } of await everyDistrict(`&asOf=${day}`))
        expect({ id, gaps, provenGaps }).toEqual({ id, gaps: 0, provenGaps: 0 });
  });

  it('nothing unknown counts as absent: unknown roles and ties stay possible', async () => {
    const { roles, ties } = await get<Assessment>('/districts/alnd/assessment');
    const unknown = [...roles, ...ties].filter(({ state }) => state === 'unknown');
    expect(unknown.length).toBeGreaterThan(0);
    expect(new Set(unknown.map(({ possible }) => possible))).toEqual(new Set(['1']));
  });

  it('every tie of which anything is on record names its source and its day', async () => {
    for (const { id } of await everyDistrict()) {
      const { ties, evidence } = await get<Network>(`/districts/${id}/network`);
      const pieces = new Map(evidence.map((piece) => [piece.id, piece]));
      for (const { evidence: of } of ties.flatMap(({ pairs }) => pairs)) {
        for (const { id: evidenceId } of of) {
          const piece = pieces.get(evidenceId);
          expect(piece?.source, evidenceId).toBeTruthy();
          expect(piece?.seen, evidenceId).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }
    }
  });

  it('the first map differs from district to district and says what to ask next', async () => {
    const districts = await everyDistrict();
    expect(new Set(districts.map(({ requiredRolesOnRecord }) => requiredRolesOnRecord)).size).toBe(3);
    for (const { next } of districts) expect(next?.text).toBeTruthy();
  });
});

describe('an award', () => {
  // ecm-idaho-2023-idd of data/awards.csv: since 2023-10-01, until 2026-10-01 (the first day on which it no longer holds).
  const status = async (day: string): Promise<string | undefined> => {
    const { evidence } = await get<Network>(`/districts/idd/network?asOf=${day}`);
    return evidence.find(({ id }) => id === 'ecm-idaho-2023-idd')?.status;
  };

  it('is live exactly within its dates', async () => {
    expect(await status('2023-09-30')).toBeUndefined();
    expect(await status('2023-10-01')).toBe('current');
    expect(await status('2026-09-30')).toBe('current');
    expect(await status('2026-10-01')).toBe('ended');
  });

  it('is public record, of its program, with its leads core and its partners not', async () => {
    const { evidence } = await get<Network>('/districts/idd/network');
    const award = evidence.find(({ id }) => id === 'ecm-idaho-2023-idd');
    expect(award).toMatchObject({ kind: 'task-force', publicRecord: true, sourceKind: 'published-source' });
    expect(
      Object.fromEntries(award?.parties.map(({ organizationId, core }) => [organizationId, core]) ?? []),
    ).toEqual({
      'idaho-state-police': true,
      'nampa-family-justice-center': true,
      'hsi-seattle': false,
    });
  });
});

describe('filters and order', () => {
  it('find the districts without a role, also by state, circuit and program', async () => {
    expect(await everyDistrict('&where=lacks:lead-police')).toHaveLength(34 + 24);
    expect(await everyDistrict('&missingRole=lead-police')).toHaveLength(34 + 24);
    expect((await everyDistrict('&state=OH')).map(({ id }) => id)).toEqual(['ohnd', 'ohsd']);
    expect((await everyDistrict('&circuit=DC')).map(({ id }) => id)).toEqual(['dcd']);
    expect(await everyDistrict('&program=ACTeam')).toHaveLength(12);
    expect((await everyDistrict('&districts=ohsd,miwd')).map(({ id }) => id)).toEqual(['ohsd', 'miwd']);
    const beside = (await everyDistrict('&neighborOf=ohnd')).map(({ id }) => id);
    expect(beside.sort()).toEqual(['innd', 'mied', 'miwd', 'ohsd', 'pawd', 'wvnd']);
  });

  it('find the districts with a tie in a state', async () => {
    const found = await everyDistrict('&where=lacks:usao-coordinator--fbi!on-record');
    expect(found.length).toBeGreaterThan(0);
    for (const { coordinatorTies } of found) expect(coordinatorTies.fbi).toBe('on record');
    const former = await everyDistrict('&tie=usao-coordinator--fbi&tieState=on%20record');
    expect(former.map(({ id }) => id)).toEqual(found.map(({ id }) => id));
  });

  it('sort by a number and break ties by the citation form', async () => {
    const found = await everyDistrict('&sort=questions&order=desc');
    const keys = found.map(({ questions, abbreviation }) => [questions, abbreviation] as const);
    const expected = [...keys].sort((x, y) => y[0] - x[0] || (x[1] < y[1] ? -1 : 1));
    expect(keys).toEqual(expected);
  });

  it('page without losing or repeating a district', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => get<Districts>(`/districts?pageSize=30&page=${page}`)),
    );
    expect(pages.map(({ items }) => items.length)).toEqual([30, 30, 30, 4]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(94);
    expect(pages[0]?.total).toBe(94);
  });
});

describe('the lists beside the score', () => {
  it('give the figures of a district, its state and the nation, each with its source', async () => {
    const { items } = await get<Api['/statistics']['response']>('/statistics?district=ohnd&pageSize=500');
    expect(new Set(items.map(({ scope, scopeId }) => `${scope} ${scopeId}`))).toEqual(
      new Set(['state OH', 'national US']),
    );
    for (const { source } of items) expect(source).toBeTruthy();
  });

  it('give the counties of a district as the statute lists them', async () => {
    // data/README.md: ohnd 40.
    expect(await get('/districts/ohnd/counties')).toMatchObject({ total: 40 });
  });

  it('give the model with 22 roles, 68 ties, 6 of them with any role of weight 3, and 8 kinds of evidence', async () => {
    const { roles, ties, evidence } = await get<Api['/model']['response']>('/model');
    expect([roles.length, ties.length, evidence.length]).toEqual([22, 68, 8]);
    expect(ties.filter(({ b }) => b === 'any-weight-3-role')).toHaveLength(6);
  });

  it('count the rows of each file, and those that rest on a published source', async () => {
    const { files, edition, day } = await get<Api['/reference']['response']>('/reference');
    expect([edition, day]).toEqual([2, '2026-11-28']);
    const rows = Object.fromEntries(files.map(({ file, rows }) => [file, rows]));
    expect(rows).toMatchObject({
      'districts.csv': 94,
      'counties.csv': 3231,
      'organizations.csv': 689,
      'jurisdictions.csv': 995,
      'fills.csv': 1145,
      'awards.csv': 142,
      'tribal-land.csv': 94,
      'statistics.csv': 681,
    });
    expect(files.find(({ file }) => file === 'organizations.csv')).toMatchObject({
      publishedSource: 457,
      generalKnowledge: 232,
    });
  });
});

describe('organizations', () => {
  it('are found by words of name, short name or city in any order', async () => {
    const { items } = await get<Api['/organizations']['response']>('/organizations?q=office%20FBI%20clevel');
    expect(items.map(({ id }) => id)).toEqual(['fbi-cleveland']);
  });

  it('show where they fill roles, on which source, and in which evidence they are named', async () => {
    const found = await get<Api['/organizations/:organizationId']['response']>(
      '/organizations/fbi-cleveland',
    );
    expect(found).toMatchObject({ parent: 'fbi', districts: 1, sourceKind: 'published-source' });
    expect(found.fills).toMatchObject([{ districtId: 'ohnd', role: 'fbi' }]);
    expect(found.evidence.map(({ id }) => id)).toContain('acteam-ohnd-2015-ohnd');
  });
});

describe('a role that no one fills', () => {
  it('comes with organizations that fill it nearby, those of the state first', async () => {
    const { questions } = await get<Assessment>('/districts/casd/assessment');
    const reach = questions.find(({ id }) => id === 'lead-police')?.reach ?? [];
    expect(reach.length).toBeGreaterThan(0);
    for (const { districtId } of reach) expect(['cacd', 'caed', 'cand']).toContain(districtId);
  });
});
