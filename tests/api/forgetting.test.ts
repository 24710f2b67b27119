import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetDue } from '../../server/forgetting/forget.ts';
import type { Services } from '../../server/services.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, employment, fill, holder, organization, person, report } from './editing-entries.ts';
import * as people from './editing-people.ts';

const SAID_BY = ['Director Quagmire', 'Zébulon, of the night desk', 'The night desk', 'Petra Placeholder'];

let api: EditingApp & Requests;
let tieline: Services;
beforeAll(async () => {
  api = await openEditing();
  tieline = api.tieline;
  const left = { title: 'Undersecretary', since: '2015-01-01', until: '2020-01-01' };
  const made = await api.change('add person', [
    organization('cedar'),
    fill('cedar-fills', 'cedar', 'shelter'),
    person('p1', 'Zebulon Quagmire', { email: 'zq@example.org', phone: '(216) 555-0142' }),
    employment('p1', 'cedar', left),
    holder('p1', 'cedar', { since: '2015-01-01' }),
    person('p2', 'Petra Placeholder'),
    employment('p2', 'cedar'),
    ...SAID_BY.map((saidBy, each) => report(`said-${each}`, 'cedar', 'usao-ohnd', { saidBy })),
  ]);
  expect(made.status).toBe(200);
  // Of one, the name was taken out before, and is in the history alone.
  await api.change('report tie', [report('said-1', 'cedar', 'usao-ohnd', { saidBy: 'Its director' })]);
  await forgetDue(tieline);
});
afterAll(() => api.stop());

const list = (who = people.coordinator) => api.as(who).get(`${DISTRICT}/forgetting`);
const forget = (id: string) => api.as(people.administrator).post(`/people/${id}/forget`, {});
const history = async (): Promise<string> =>
  JSON.stringify((await api.get(`${DISTRICT}/history`)).body.items);

describe('people who left long ago', () => {
  it('are on the list of their district a month ahead, and on that of administrators', async () => {
    const p1 = { personId: 'p1', name: 'Zebulon Quagmire', leftOn: '2020-01-01', forgetOn: '2026-12-24' };
    expect((await list()).body).toEqual({ districtId: 'ohnd', afterYears: 3, people: [p1] });
    const all = (await api.as(people.administrator).get('/forgetting')).body;
    expect(all).toEqual({ afterYears: 3, people: [{ ...p1, districtIds: ['ohnd'] }], done: [] });
    expect((await api.as(people.administrator).get('/districts/ohsd/forgetting')).body.people).toEqual([]);
    expect((await api.as(people.administrator).get('/districts/none/forgetting')).status).toBe(404);
  });

  it('were seen by whoever read the list', async () => {
    const accesses = (await api.as(people.administrator).get(`${DISTRICT}/accesses`)).body.items;
    expect(accesses).toContainEqual(
      expect.objectContaining({
        what: expect.stringContaining('names of those who will be forgotten'),
        actor: 'Cora Coordinator',
      }),
    );
  });
});

describe('an administrator who forgets a person now', () => {
  it('takes the name, the title, email and phone from facts and history, and leaves who held what and when', async () => {
    expect(await history()).toContain('Zebulon Quagmire');
    const { revision } = (await api.get(`${DISTRICT}/facts`)).body;
    expect((await forget('p1')).body).toEqual({ personId: 'p1' });
    expect((await forget('p1')).status).toBe(404);
    expect((await forget('nobody-here')).status).toBe(404);

    const answer = (await api.get(`${DISTRICT}/facts`)).body;
    expect(answer.revision).toBeGreaterThan(revision);
    const facts = new Map(answer.facts.map((fact: { id: string; value: object }) => [fact.id, fact.value]));
    expect(facts.get('p1')).toMatchObject({ name: 'Person removed', email: null, phone: null });
    expect(facts.get('p1-works')).toMatchObject({ title: null, until: '2020-01-01' });
    expect(facts.get('p1-holds')).toMatchObject({ personId: 'p1', since: '2015-01-01' });
    expect(await history()).not.toMatch(/Zebulon|Quagmire|Undersecretary|zq@|555-0142/);
    expect(await history()).toContain('Person removed');
    expect(await history()).toContain('Petra Placeholder');
    const saidBy = SAID_BY.map((_, each) => Object(facts.get(`said-${each}`)).saidBy);
    expect(saidBy).toEqual([null, 'Its director', 'The night desk', 'Petra Placeholder']);
    expect(await history()).not.toMatch(/Zébulon/);
    expect(await history()).toContain('The night desk');
    const past = await api.get(`${DISTRICT}/network?asOf=2018-06-01`);
    expect(JSON.stringify(past.body)).not.toContain('Zebulon');
    expect((await list()).body.people).toEqual([]);
    expect((await api.as(people.administrator).get('/forgetting')).body.done).toEqual([
      { id: expect.any(String), day: '2026-11-24', people: 1, replaced: 0, actorId: 'ada-administrator' },
    ]);
  });

  it('is refused to everyone else', async () => {
    expect((await api.post('/people/p2/forget', {})).status).toBe(403);
    expect(await history()).toContain('Petra Placeholder');
  });
});
