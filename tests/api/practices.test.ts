import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import * as entries from './editing-entries.ts';
import * as people from './editing-people.ts';

const { DISTRICT, employment, fill, holder, organization, person, statement } = entries;
const viewer = { ...people.nobody, identity: people.grantWriterElsewhere.identity };
const SUMMARY_ALONE: Viewer = {
  ...viewer,
  grants: [{ power: 'read summary', districts: 'all', organizations: 'all' }],
};

const PRACTICE = {
  ...{ name: 'Invented table', what: 'Inspectors meet', forWhom: 'Farm districts', tookWhat: '2 meetings' },
  effort: 'meetings',
  ...{ whatChanged: 'They call', mends: ['osha', 'hsi--state-labor'], url: 'https://example.gov/table' },
  since: '2025-01-10',
};
const adopted = (id: string, practiceId: string, since: string, more = {}) => ({
  ...{ fact: 'adoptions', id },
  value: { practiceId, since, until: null, ...more },
});

let api: EditingApp & Requests;
/** A change of the southern district, by its own coordinator. */
async function enterInSouth(entries: object[]) {
  const south = api.as(people.neighbor);
  const { revision } = (await south.get('/districts/ohsd/facts')).body;
  const body = { action: 'add practice', entries };
  const answer = await south.post('/districts/ohsd/changes', body, { 'if-match': `"${revision}"` });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
}

beforeAll(async () => {
  api = await openEditing();
  await enterInSouth([
    { fact: 'practices', id: 'table', value: { ...PRACTICE, addedOn: '2020-01-01' } },
    { fact: 'practices', id: 'later', value: { ...PRACTICE, name: 'Invented later', since: '2026-11-25' } },
    adopted('table-south', 'table', '2025-01-10'),
    { ...person('sue', 'Sue Southern') },
    { ...employment('sue', 'usao-ohsd', { title: 'Coordinator' }) },
    { ...holder('sue', 'usao-ohsd', { districtId: 'ohsd', role: 'usao-coordinator', id: 'sue-holds' }) },
  ]);
  const entered = await api.change('adopt practice', [
    adopted('table-north', 'table', '2026-05-20'),
    statement('no-osha', null, 'osha', { kind: 'unfilled' }),
    ...[organization('haven'), fill('haven-fills', 'haven', 'shelter')],
    ...[person('ned', 'Ned Northern'), employment('ned', 'usao-ohnd')],
    holder('ned', 'usao-ohnd', { role: 'usao-coordinator', id: 'ned-holds' }),
  ]);
  expect(entered.status, JSON.stringify(entered.body)).toBe(200);
});
afterAll(() => api.stop());

const detail = async (as: Viewer, query = '') => (await api.as(as).get(`/practices/table${query}`)).body;
const toReport = async (asOf: string) =>
  (await api.get(`${DISTRICT}/practices?asOf=${asOf}`)).body.toReport.map(
    ({ adoptionId, on }: { adoptionId: string; on: string }) => [adoptionId, on],
  );

describe('the library of practices', () => {
  it('has what each is, for whom, what it took, what changed and what it mends, and the day it was entered', async () => {
    const { items, total } = (await api.get('/practices')).body;
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      ...PRACTICE,
      id: 'table',
      mends: [
        { id: 'osha', title: 'OSHA' },
        { id: 'hsi--state-labor', title: 'Homeland Security Investigations – State labor inspection' },
      ],
      ...{ addedOn: '2026-11-24', startedIn: { id: 'ohsd' }, givenUp: [] },
    });
    expect(items[0].adopted.map(({ id, since }: { id: string; since: string }) => [id, since])).toEqual([
      ['ohnd', '2026-05-20'],
      ['ohsd', '2025-01-10'],
    ]);
  });

  it('is narrowed by what is mended, and refuses what is no role and no tie', async () => {
    const total = async (mends: string) => (await api.get(`/practices?mends=${mends}`)).body.total;
    expect([await total('osha'), await total('fbi')]).toEqual([1, 0]);
    const { status, body } = await api.get('/practices?mends=mayor');
    expect([status, body.error.fields[0].field]).toEqual([400, 'mends']);
  });

  it('has no practice on a day before it started', async () => {
    expect((await api.get('/practices/later')).status).toBe(404);
    expect((await api.get('/practices/later?asOf=2026-11-25')).status).toBe(200);
    expect((await api.get('/practices/nothing')).status).toBe(404);
  });

  it('says how many districts have met what it mends only of enough of them, with the caution', async () => {
    const progress = async () => (await detail(people.coordinator)).progress;
    await expect.poll(progress, { timeout: 30_000 }).toMatchObject({ current: 94 }); // it waits for no other district
    const { met, caution } = await detail(people.coordinator);
    expect(met.adopted).toBeNull();
    expect(met.others.of).toBeGreaterThan(80);
    expect(caution).toContain('proves no effect');
  });
});

describe('whom to ask about a practice', () => {
  it('is the office of the district, and by name for who may see the people there alone', async () => {
    const north = await detail(people.coordinator);
    const south = await detail(people.neighbor);
    const contactIn = (one: typeof north, id: string) =>
      one.adopted.find((row: { id: string }) => row.id === id).ask.contact;
    expect(contactIn(north, 'ohnd')).toMatchObject({ onFile: true, name: 'Ned Northern' });
    expect(contactIn(north, 'ohsd')).toMatchObject({ onFile: true, name: null, title: null });
    expect(contactIn(south, 'ohsd')).toMatchObject({ name: 'Sue Southern', title: 'Coordinator' });
    expect(contactIn(south, 'ohnd').name).toBeNull();
    expect(north.startedIn.ask.office).toMatchObject({ id: 'usao-ohsd' });
    expect(north.startedIn.ask.contact.name).toBeNull();
  });

  it('is the office alone for who may not read the district', async () => {
    const answer = await detail(SUMMARY_ALONE);
    const asks = [answer.startedIn, ...answer.adopted].map(({ ask }: { ask: { contact: unknown } }) => ask);
    expect(asks.map(({ contact }) => contact)).toEqual([null, null, null]);
    expect((await api.as(people.nobody).get('/practices/table')).status).toBe(401);
  });

  it('is recorded where it names someone', async () => {
    await detail(people.neighbor);
    const { items } = (await api.as(people.administrator).get('/districts/ohsd/accesses')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ actorId: people.neighbor.identity?.id, personIds: ['sue'] }),
    );
  });
});

describe('a gap', () => {
  it('is answered by practices of other districts that mend it, until one of them is adopted', async () => {
    const suggested = async (as: Viewer, districtId: string) =>
      (await api.as(as).get(`/districts/${districtId}/practices`)).body.suggested;
    expect(await suggested(people.coordinator, 'ohnd')).toEqual([]);
    expect(await suggested(people.neighbor, 'ohsd')).toEqual([]);
    await enterInSouth([{ fact: 'practices', id: 'card', value: { ...PRACTICE, name: 'Invented card' } }]);
    expect(await suggested(people.coordinator, 'ohnd')).toMatchObject([
      { id: 'card', startedIn: { id: 'ohsd' }, mendsHere: [{ id: 'osha', title: 'OSHA' }] },
    ]);
    const taken = await api.change('adopt practice', [adopted('card-north', 'card', '2026-11-20')]);
    expect(taken.status).toBe(200);
    expect(await suggested(people.coordinator, 'ohnd')).toEqual([]);
  });
});

describe('what became of a practice', () => {
  const deadlines = async (query: string) => (await api.get(`${DISTRICT}/deadlines${query}`)).body.asks;
  const inCalendar = async (query = '') =>
    (await api.get(`${DISTRICT}/calendar${query}`)).body.entries.filter(
      ({ what }: { what: string }) => what === 'asks',
    );

  it('is asked six months after it was adopted, in the list, at home and in the calendar', async () => {
    expect(await toReport('2026-11-19')).toEqual([]);
    expect(await toReport('2026-11-20')).toEqual([['table-north', '2026-11-20']]);
    expect(await deadlines('')).toMatchObject([
      { kind: 'adoption', id: 'table-north', name: 'Invented table', on: '2026-11-20', days: -4 },
    ]);
    expect(await inCalendar()).toMatchObject([
      { day: '2026-11-20', kind: 'adoption', id: 'table-north', link: '/practices?open=table' },
      { day: '2027-05-20', id: 'card-north', subject: 'from the Southern District of Ohio' },
    ]);
  });

  it('is not asked where it started', async () => {
    expect((await api.as(people.neighbor).get('/districts/ohsd/practices')).body.toReport).toEqual([]);
  });

  it('is said with its day, shown to all from that day, and then asked no more', async () => {
    const said = (outcome: string, outcomeOn: string | null) =>
      api.change('report outcome', [adopted('table-north', 'table', '2026-05-20', { outcome, outcomeOn })]);
    const { status, body } = await said('Still in use', null);
    expect([status, body.error.fields[0].field]).toEqual([400, 'entries[0].value.outcomeOn']);
    expect((await said('Still in use', '2026-11-23')).status).toBe(200);
    expect(await toReport('2026-11-24')).toEqual([]);
    const outcomeOn = async (asOf: string) =>
      (await detail(people.neighbor, `?asOf=${asOf}`)).adopted.find(({ id }: { id: string }) => id === 'ohnd')
        .outcome;
    expect([await outcomeOn('2026-11-22'), await outcomeOn('2026-11-23')]).toEqual([null, 'Still in use']);
    const { items } = (await api.get(`${DISTRICT}/history?pageSize=1`)).body;
    expect(items[0].text).toContain('Invented table');
  });

  it('is entered by a trainer too, and by no grant writer', async () => {
    const entry = adopted('card-north', 'card', '2026-11-20', {
      ...{ outcome: 'Printed', outcomeOn: '2026-11-24' },
    });
    const send = async (as: Viewer) => {
      const { revision } = (await api.get(`${DISTRICT}/facts`)).body;
      const body = { action: 'report outcome', entries: [entry] };
      return (await api.as(as).post(`${DISTRICT}/changes`, body, { 'if-match': `"${revision}"` })).status;
    };
    expect([await send(people.grantWriter), await send(people.trainer)]).toEqual([403, 200]);
  });
});
