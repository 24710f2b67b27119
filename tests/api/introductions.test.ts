import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { acquaintance, entryOf, forParty, party } from '../facts.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import * as rows from './editing-entries.ts';
import { administrator, coordinator, grantWriter, neighbor, trainer } from './editing-people.ts';

/** In ohnd the coordinator cy maintains a memorandum with ana of a shelter; ana knows hal of an office in ohsd, whom pat knows. */
let api: EditingApp & Requests;
const COORDINATOR = 'usao-coordinator';
const enter = async (district: string, entries: object[]): Promise<void> => {
  const path = `/districts/${district}`;
  const { revision } = (await api.as(administrator).get(`${path}/facts`)).body;
  const body = { action: 'add person', entries };
  const answer = await api.as(administrator).post(`${path}/changes`, body, { 'if-match': `"${revision}"` });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
const staff = (id: string, at: string, name: string, more = {}) => [
  rows.person(id, name),
  rows.employment(id, at, { since: '2020-01-01', ...more }),
];
const knows = (one: string, other: string) =>
  entryOf('acquaintances', { ...acquaintance(one, other, { since: '2024-05-01' }), source: '' });

beforeAll(async () => {
  api = await openEditing();
  const there = { districtId: 'ohsd' };
  await enter('ohsd', [
    ...[rows.organization('far-office'), rows.fill('far-fills', 'far-office', 'legal-services', there)],
    ...[
      ...staff('hal', 'far-office', 'Invented Hal', { title: 'Invented chief' }),
      ...staff('pat', 'far-office', 'Invented Pat'),
    ],
    ...['hal', 'pat'].map((id) => rows.holder(id, 'far-office', { ...there, role: 'legal-services' })),
  ]);
  const here = 'a-shelter';
  await enter('ohnd', [
    ...[rows.organization(here), rows.fill('shelter-fills', here, 'shelter')],
    rows.fill('far-fills-here', 'far-office', 'legal-services'),
    ...[...staff('cy', 'usao-ohnd', 'Invented Cy'), ...staff('ana', here, 'Invented Ana')],
    rows.holder('cy', 'usao-ohnd', { role: COORDINATOR }),
    rows.holder('ana', here),
    rows.evidence('paper', { name: 'Shelter memorandum' }),
    ...['usao-ohnd', here].map((id) => rows.party('paper', id)),
    ...[
      entryOf('signers', forParty('cy', party('paper', 'usao-ohnd'))),
      entryOf('signers', forParty('ana', party('paper', here))),
    ],
    ...staff('mo', 'usao-ohnd', 'Invented Mo', { until: '2022-01-01' }),
  ]);
  await enter('ohnd', [knows('ana', 'hal')]);
});
afterAll(() => api.stop());

const ask = async (viewer: Viewer, query: string) =>
  (await api.as(viewer).get(`/introductions?${query}`)).body;
const whoOf = ({ paths }: { paths: { people: { words: string }[] }[] }) =>
  paths.map(({ people }) => people.map(({ words }) => words));

describe('introductions', () => {
  it('begin at the coordinator who asks, and say why each two know each other', async () => {
    const { paths, from } = await ask(coordinator, 'district=ohnd&role=shelter');
    expect(from).toBe('you');
    expect(paths[0].people.map(({ words }: { words: string }) => words)).toEqual(['you', 'Invented Ana']);
    expect(paths[0].steps).toMatchObject([
      {
        level: 3,
        state: 'met',
        reason: expect.stringMatching(/^You and Invented Ana .*Shelter memorandum since June 2026/),
      },
    ]);
  });

  it('lead into another district, where they name no one whom the viewer may not see', async () => {
    const found = await ask(coordinator, 'district=ohsd&to=pat');
    expect(found.to).toBe('someone at Invented far-office');
    expect(whoOf(found)).toEqual([
      ['you', 'Invented Ana', 'someone at Invented far-office', 'someone else at Invented far-office'],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/Hal|Pat|"hal"|"pat"|Invented chief/);
    expect(found.paths[0].letter).toContain('Dear Invented Ana,');
    expect(found.districtIds).toEqual(expect.arrayContaining(['ohnd', 'ohsd']));
  });

  it('name everyone to those who may see all of them, and tell the district of each what was read', async () => {
    const found = await ask(administrator, 'district=ohsd&to=pat&from=cy');
    expect(whoOf(found)[0]).toEqual(['Invented Cy', 'Invented Ana', 'Invented Hal', 'Invented Pat']);
    expect(found.nearest.map(({ words }: { words: string }) => words)).toContain('Invented Hal');
    expect(found.paths[0].people[2].title).toBe('Invented chief');
    const read = async () =>
      (await api.as(administrator).get('/districts/ohsd/accesses')).body.items[0]?.what;
    await expect.poll(read).toContain('introductions');
  });

  it('find a path through an organization alone for a trainer, who sees no names', async () => {
    const found = await ask(trainer, 'district=ohnd&to=a-shelter');
    expect(found.from).toBe('the U.S. Attorney’s Office');
    expect(whoOf(found)[0]?.at(-1)).toBe('someone at Invented a-shelter');
    expect(JSON.stringify(found)).not.toMatch(/Invented (Cy|Ana)/);
  });

  it('say that there is no path, and who is nearest', async () => {
    const found = await ask(neighbor, 'district=ohsd&to=ana');
    expect(found.paths).toEqual([]);
    expect(found.nearest).not.toEqual([]);
    expect(whoOf(await ask(coordinator, 'district=ohnd&role=survivor-leaders&asOf=2019-01-01'))).toEqual([]);
  });

  it('are refused where no one is asked for, where two are, and for a role or an id that names nothing', async () => {
    const status = async (query: string, viewer = coordinator) =>
      (await api.as(viewer).get(`/introductions?${query}`)).status;
    expect(await status('district=ohnd')).toBe(400);
    expect(await status('district=ohnd&to=ana&role=shelter')).toBe(400);
    expect(await status('district=ohnd&role=no-such-role')).toBe(400);
    expect(await status('district=zzz&role=shelter')).toBe(404);
    expect(await status('district=ohnd&to=nobody-here')).toBe(404);
    expect(await status('district=ohnd&role=shelter', grantWriter)).toBe(403);
  });
});

describe('who can introduce you to those who are to be called', () => {
  const path = '/districts/ohnd/introducers';
  // Each is alone in a role that no one on public record fills, so that it is called.
  beforeAll(() =>
    enter('ohnd', [
      rows.fill('far-inspects', 'far-office', 'osha'),
      rows.fill('shelter-licenses', 'a-shelter', 'licensing'),
    ]),
  );

  it('is whom you know on the best path to each, left out where you know them yourself or no one leads there', async () => {
    const { introducers } = (await api.as(coordinator).get(path)).body;
    expect(introducers).toEqual([
      {
        organizationId: 'far-office',
        by: expect.objectContaining({ words: 'Invented Ana', personId: 'ana', organizationId: 'a-shelter' }),
      },
    ]);
    const { calls } = (await api.as(coordinator).get('/districts/ohnd/calls')).body;
    const called = calls.map(({ organizationId }: { organizationId: string }) => organizationId);
    expect(called).toEqual(expect.arrayContaining(['a-shelter', 'far-office']));
  });

  it('is named to those alone who may see the name, in whose district it is recorded as read', async () => {
    const answer = (await api.as(trainer).get(path)).body;
    expect(JSON.stringify(answer)).not.toMatch(/Invented (Ana|Cy|Hal)|"(ana|cy|hal)"/);
    await api.as(administrator).get(path);
    const read = async () => (await api.as(administrator).get('/districts/ohnd/accesses')).body.items;
    await expect
      .poll(async () => (await read()).map(({ what }: { what: string }) => what).join())
      .toContain('introductions');
  });

  it('is refused to those who may not read all districts, and for a district that does not exist', async () => {
    expect((await api.as(grantWriter).get(path)).status).toBe(403);
    expect((await api.as(coordinator).get('/districts/zzz/introducers')).status).toBe(404);
  });
});
