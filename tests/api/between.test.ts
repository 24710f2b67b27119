import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import * as rows from './editing-entries.ts';
import { administrator, contributorOf, coordinator, trainer } from './editing-people.ts';

/** In ohsd a coordinator is named, and a shelter, which has a memorandum with one in ohnd; ohnd knows nobody. */
let api: EditingApp & Requests;
const enter = async (district: string, entries: Parameters<Requests['change']>[1]): Promise<void> => {
  const { revision } = (await api.as(administrator).get(`/districts/${district}/facts`)).body;
  const answer = await api
    .as(administrator)
    .post(
      `/districts/${district}/changes`,
      { action: 'add person', entries },
      { 'if-match': `"${revision}"` },
    );
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};
beforeAll(async () => {
  api = await openEditing();
  const there = { districtId: 'ohsd' };
  await enter('ohsd', [
    ...[rows.organization('far-shelter'), rows.fill('far-fills', 'far-shelter', 'shelter', there)],
    ...[rows.organization('far-clinic'), rows.fill('clinic-fills', 'far-clinic', 'health', there)],
    ...[
      rows.organization('both'),
      rows.fill('both-there', 'both', 'osha', { ...there, phone: '(216) 555-0142' }),
    ],
    ...[rows.person('sol', 'Invented Sol'), rows.employment('sol', 'usao-ohsd')],
    rows.holder('sol', 'usao-ohsd', { ...there, role: 'usao-coordinator' }),
    ...[rows.person('pat', 'Invented Pat'), rows.employment('pat', 'far-shelter')],
    rows.holder('pat', 'far-shelter', there),
  ]);
  await enter('ohnd', [
    ...[rows.organization('near-shelter'), rows.fill('near-fills', 'near-shelter', 'shelter')],
    rows.fill('both-here', 'both', 'osha'),
    rows.evidence('paper', { name: 'Shelters of two districts' }),
    ...['near-shelter', 'far-shelter'].map((id) => rows.party('paper', id)),
  ]);
  await enter('ohnd', [rows.forParty('signers', 'pat-signs', 'pat', 'paper', 'far-shelter')]);
});
afterAll(() => api.stop());

const between = async (viewer: Viewer, districts = 'ohnd,ohsd') =>
  (await api.as(viewer).get(`/between?districts=${districts}`)).body;

// First, because everything that one account reads within ten minutes is one entry.
it('leaves out names on request, and then records no one as having read them', async () => {
  const read = async () => {
    const { items } = (await api.as(administrator).get('/districts/ohsd/accesses?pageSize=500')).body;
    return items.filter(({ what }: { what: string }) => what === 'between districts').length;
  };
  const before = await read();
  const path = '/between?districts=ohnd,ohsd&contacts=none';
  const answer = (await api.as(administrator).get(path)).body;
  expect(answer.offices).toEqual((await between(trainer)).offices);
  expect(answer.districts[1].coordinator.contact).toMatchObject({ onFile: true, name: null });
  expect(JSON.stringify(answer)).not.toMatch(/Invented (Sol|Pat)/);
  expect(await read()).toBe(before);
  await between(administrator);
  await expect.poll(read).toBeGreaterThan(before);
});

it('tells on public record alone which offices serve both, and whom of the other district to call first', async () => {
  const { districts, offices, first } = await between(coordinator, 'ohnd,miwd');
  expect(districts.map(({ districtId }: { districtId: string }) => districtId)).toEqual(['ohnd', 'miwd']);
  expect(offices.length).toBeGreaterThan(0);
  for (const { roles } of offices) expect(roles.length).toBe(2);
  expect(first).toMatchObject({
    who: 'office of the district',
    districtId: 'miwd',
    organizationId: 'usao-miwd',
  });
});

it('tells how to reach an office of both in the district that has it on record', async () => {
  const { offices } = await between(administrator);
  expect(offices.find(({ id }: { id: string }) => id === 'both').contact.phone).toBe('(216) 555-0142');
});

it('calls the coordinator over there first, by name for those alone who may see it', async () => {
  const named = await between(administrator);
  expect(named.first).toMatchObject({
    who: 'coordinator',
    districtId: 'ohsd',
    title: 'Call Invented Sol, S.D. Ohio',
  });
  const hidden = await between(coordinator);
  expect(hidden.first).toMatchObject({ who: 'coordinator', title: 'Call the coordinator, S.D. Ohio' });
  expect(hidden.districts[1].coordinator.contact).toMatchObject({ onFile: true, name: null });
  expect(JSON.stringify(await between(trainer))).not.toMatch(/Invented (Sol|Pat)/);
});

it('has the evidence across, the people of both, and the roles that one side lacks', async () => {
  const { across, people, roles } = await between(administrator);
  expect(across).toMatchObject([
    { id: 'paper', status: 'current', sides: [{ districtId: 'ohnd' }, { districtId: 'ohsd' }] },
  ]);
  expect(people).toMatchObject([{ personId: 'pat', name: 'Invented Pat', districtIds: ['ohnd', 'ohsd'] }]);
  const health = roles.find(({ role }: { role: string }) => role === 'health');
  expect(health).toMatchObject({
    isOneSided: true,
    in: [{ organizations: [] }, { organizations: [{ id: 'far-clinic' }] }],
  });
  expect(roles.find(({ role }: { role: string }) => role === 'shelter').isOneSided).toBe(false);
});

it('tells of one district its neighbors, and of none that does not exist', async () => {
  const { neighbors, offices, first } = await between(coordinator, 'ohnd');
  expect(neighbors.map(({ districtId }: { districtId: string }) => districtId)).toContain('ohsd');
  expect([offices, first]).toEqual([[], null]);
  const status = async (districts: string, viewer = coordinator) =>
    (await api.as(viewer).get(`/between?districts=${districts}`)).status;
  expect(await status('ohnd,zzz')).toBe(404);
  expect(await status('ohnd,ohsd,miwd,mied,inwd')).toBe(400);
  expect(await status('ohnd,ohsd', contributorOf('near-shelter'))).toBe(403);
});
