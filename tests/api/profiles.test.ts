import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import * as rows from './editing-entries.ts';
import * as people from './editing-people.ts';

let api: EditingApp & Requests;

const enter = async (districtId: string, entries: ReturnType<typeof rows.person>[]) => {
  const as = api.as(people.administrator);
  const { revision } = (await as.get(`/districts/${districtId}/facts`)).body;
  const body = { action: 'fill role', entries };
  const answer = await as.post(`/districts/${districtId}/changes`, body, { 'if-match': `"${revision}"` });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
};

/** A shelter that works in two districts, with people of each, and a partner with whom it disagrees. */
beforeAll(async () => {
  api = await openEditing();
  const contact = { mailbox: 'desk@shelter.example', phone: '(216) 555-0142' };
  await enter('ohnd', [
    ...[rows.organization('both'), rows.organization('police')],
    rows.fill('both-north', 'both', 'shelter', contact),
    rows.fill('police-north', 'police', 'victim-services'),
    rows.person('ana', 'Invented ana', { email: 'ana@shelter.example', phone: '(216) 555-0143' }),
    ...[rows.employment('ana', 'both', { title: 'Advocate', since: '2024-01-01' })],
    ...[rows.person('pat'), rows.employment('pat', 'police')],
    rows.holder('ana', 'both'),
    rows.holder('pat', 'police', { role: 'victim-services' }),
    ...[rows.evidence('paper'), rows.party('paper', 'both'), rows.party('paper', 'police')],
    rows.forParty('maintainers', 'ana-keeps', 'ana', 'paper', 'both'),
    rows.forParty('signers', 'ana-signs', 'ana', 'paper', 'both'),
    rows.report('both-says', 'both', 'police', { level: 4 }),
    rows.report('police-says', 'police', 'both', { level: 1 }),
  ]);
  await enter('ohsd', [
    rows.fill('both-south', 'both', 'shelter', { districtId: 'ohsd' }),
    ...[rows.person('sue'), rows.employment('sue', 'both')],
    rows.holder('sue', 'both', { districtId: 'ohsd' }),
  ]);
});
afterAll(() => api.stop());

const organization = (viewer: Viewer, query = '') =>
  api.as(viewer).get(`/organizations/both/profile${query}`);
const person = (viewer: Viewer, id: string) => api.as(viewer).get(`/people/${id}/profile`);
const idsIn = (body: { districts: { districtId: string }[] }) =>
  body.districts.map(({ districtId }) => districtId);

describe('the profile of an organization', () => {
  it('tells whom to call, its districts, its people, and each tie with evidence, level and both sides’ word', async () => {
    const { body } = await organization(people.administrator, '?district=ohnd');
    expect(idsIn(body)).toEqual(['ohnd', 'ohsd']);
    expect(body.districts[1]).toMatchObject({ neighbor: true, roles: [{ role: 'shelter' }] });
    const { shown, names } = body;
    expect(shown).toMatchObject({
      districtId: 'ohnd',
      contacts: [{ name: 'Invented ana', role: 'shelter' }],
    });
    const tie = shown.ties.find((row: { organizationId: string }) => row.organizationId === 'police');
    expect(tie).toMatchObject({
      ...{ disputed: true, contact: { name: 'Invented pat' }, role: 'victim-services' },
      pair: { evidence: [{ id: 'paper', level: 3, status: 'current' }] },
    });
    const said = tie.pair.reports.map(({ from, level }: { from: string; level: number }) => [from, level]);
    expect(said.sort()).toEqual([
      ['both', 4],
      ['police', 1],
    ]);
    expect(shown.people.find(({ personId }: { personId: string }) => personId === 'ana')).toMatchObject({
      ...{ name: 'Invented ana', jobs: [{ title: 'Advocate', since: '2024-01-01' }] },
      roles: [{ role: 'shelter' }],
    });
    expect(shown.evidence).toMatchObject([{ id: 'paper', status: 'current' }]);
    expect(names.police).toBe('Invented police');
  });

  it('shows a district of the reader’s own, or the first, where the one asked for does not name it', async () => {
    const shownTo = async (viewer: Viewer) =>
      (await organization(viewer, '?district=cand')).body.shown.districtId;
    expect(await shownTo(people.trainer)).toBe('ohnd');
    expect(await shownTo(people.neighbor)).toBe('ohsd');
  });

  it('lists to who reads some districts alone only these, and no name', async () => {
    const { body } = await organization(people.grantWriterElsewhere, '?district=ohnd');
    expect(idsIn(body)).toEqual(['ohsd']);
    expect(body.shown.districtId).toBe('ohsd');
    expect(JSON.stringify(body)).not.toMatch(/Invented (ana|sue|pat)|desk@shelter|555-0142|ohnd|police/);
  });

  it('does not exist for who may read none of its districts', async () => {
    const path = (id: string) => `/organizations/${id}/profile`;
    const hidden = await api.as(people.grantWriterElsewhere).get(path('police'));
    const none = await api.as(people.grantWriterElsewhere).get(path('nothing'));
    expect(hidden.status).toBe(404);
    expect(JSON.stringify(hidden.body).replaceAll('police', 'nothing')).toBe(JSON.stringify(none.body));
  });
});

describe('the profile of a person', () => {
  it('tells what depends on the person, what was signed, and the way to the office', async () => {
    const { body } = await person(people.coordinator, 'ana');
    expect(body).toMatchObject({
      ...{ name: 'Invented ana', email: 'ana@shelter.example', phone: '(216) 555-0143' },
      jobs: [{ title: 'Advocate', organizationId: 'both' }],
      districts: [
        {
          ...{ districtId: 'ohnd', roles: [{ role: 'shelter' }] },
          contacts: [{ mailbox: 'desk@shelter.example', phone: '(216) 555-0142' }],
          maintains: [{ evidence: { id: 'paper' }, organizationId: 'both', also: [] }],
          signed: [{ evidence: { id: 'paper' } }],
        },
      ],
    });
  });

  it.each([
    ['a trainer', people.trainer],
    ['a grant writer', people.grantWriter],
    ['the coordinator of another district', people.neighbor],
    ['a contributor of another organization', people.contributorOf('police')],
  ])('is byte for byte that of no one for %s', async (_, viewer) => {
    const [hidden, none] = [await person(viewer, 'ana'), await person(viewer, 'nobody')];
    expect(hidden.status).toBe(404);
    expect(JSON.stringify(hidden.body).replaceAll('ana', 'nobody')).toBe(
      JSON.stringify(none.body).replaceAll('ana', 'nobody'),
    );
  });

  it('alone has the person’s own email and phone: no list of those who see no names has them', async () => {
    const { body } = await api.as(people.trainer).get('/districts/ohnd/facts');
    expect(body.facts.filter(({ id }: { id: string }) => id === 'ana')).toMatchObject([
      { value: { name: null, email: null, phone: null } },
    ]);
  });

  it('is recorded, as whom was read', async () => {
    await person(people.coordinator, 'ana');
    await expect
      .poll(async () => (await api.as(people.administrator).get('/districts/ohnd/accesses')).body.items)
      .toContainEqual(
        expect.objectContaining({
          actor: people.coordinator.identity?.name,
          what: expect.stringContaining('profile of a person'),
        }),
      );
  });
});
