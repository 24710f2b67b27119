import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import {
  DISTRICT,
  employment,
  evidence,
  fill,
  forParty,
  holder,
  organization,
  party,
  person,
} from './editing-entries.ts';
import { administrator, contributorOf, neighbor, trainer } from './editing-people.ts';

const job = (id: string, personId: string, organizationId: string, until: string | null) =>
  employment(personId, organizationId, { id, until });
const maintainer = (id: string, personId: string, organizationId: string) =>
  forParty('maintainers', id, personId, 'm-two', organizationId);

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const entered = await api.change('add evidence', [
    ...['aspen', 'beech'].map((id) => organization(id)),
    fill('aspen-fills', 'aspen', 'shelter'),
    evidence('m-two'),
    ...['aspen', 'beech'].map((id) => party('m-two', id)),
    person('ann', 'Ann Invented'),
    person('ben', 'Ben Invented'),
    person('cleo', 'Cleo Invented'),
    job('ann-works', 'ann', 'aspen', null),
    job('ben-works', 'ben', 'aspen', null),
    job('cleo-works', 'cleo', 'beech', null),
    holder('ann', 'aspen'),
    maintainer('ann-carries', 'ann', 'aspen'),
    maintainer('cleo-carries', 'cleo', 'beech'),
  ]);
  expect(entered.status).toBe(200);
});
afterAll(() => api.stop());

const read = async () => (await api.get(`${DISTRICT}/departures`)).body;
interface Item {
  id: string;
  kind: string;
  marked: unknown;
  end: { fact: string; id: string; value: Record<string, unknown> } | null;
}
const items = async (): Promise<Item[]> =>
  (await read()).departures.flatMap((departure: { items: Item[] }) => departure.items);
const MARK = { fact: 'handoffMarks', id: 'role-of-ann' };
const mark = (itemId: string) =>
  api.change('mark for handoff', [{ ...MARK, value: { personId: 'ann', itemId } }]);

describe('when someone leaves', () => {
  it('nothing is open as long as everyone stays', async () => {
    expect(await read()).toMatchObject({ open: 0, marked: 0, departures: [] });
  });

  it('ending the post opens the list of what rests on the person', async () => {
    await api.change('correct person', [job('ann-works', 'ann', 'aspen', '2026-11-20')]);
    const answer = await read();
    expect(answer).toMatchObject({ asOf: '2026-11-24', open: 3, marked: 0 });
    expect(answer.departures).toMatchObject([
      {
        person: { id: 'ann', name: 'Ann Invented' },
        hasLeft: true,
        text: 'Ann Invented left Invented aspen on November 19, 2026.',
        items: [
          { kind: 'role', role: 'shelter', text: 'Holds the role: Shelter or domestic violence program.' },
          { kind: 'evidence', evidence: { id: 'm-two' }, partyId: 'm-two:aspen' },
          { kind: 'acquaintance', known: { name: 'Cleo Invented', organization: { id: 'beech' } } },
        ],
      },
    ]);
  });

  it('who reads it is on record with the names of those who leave, and of whom they alone know', async () => {
    const accesses = async () =>
      (await api.as(administrator).get(`${DISTRICT}/accesses`)).body.items.find(
        ({ what }: { what: string }) => what.includes('of those who leave'),
      )?.personIds;
    await api.as(administrator).get(`${DISTRICT}/departures`);
    await expect.poll(accesses).toEqual(['ann', 'cleo']);
  });

  it('an item marked for handoff stays open, and says who marked it', async () => {
    const [role] = await items();
    expect((await mark(role?.id ?? '')).status).toBe(200);
    expect(await read()).toMatchObject({ open: 3, marked: 1 });
    expect((await items())[0]?.marked).toEqual({
      ...{ factId: 'role-of-ann', by: 'Cora Coordinator', on: '2026-11-24' },
    });
    const [last] = (await api.get(`${DISTRICT}/history`)).body.items;
    expect(last).toMatchObject({
      action: 'mark for handoff',
      text: 'Entered the handoff mark for a role of Ann Invented.',
    });
    await api.change('mark for handoff', [{ ...MARK, value: null }]);
    expect(await read()).toMatchObject({ open: 3, marked: 0 });
  });

  it('only what rests on someone can be marked', async () => {
    for (const itemId of ['role:no-such', 'nothing', '']) {
      const answer = await mark(itemId);
      expect(answer.status).toBe(400);
      expect(answer.body.error.fields).toMatchObject([{ field: 'entries[0].value.itemId' }]);
    }
  });

  it('a mark on a district that has moved on is refused, and one without its revision', async () => {
    const entries = [{ ...MARK, value: { personId: 'ann', itemId: 'role:ann-holds' } }];
    const body = { action: 'mark for handoff', entries };
    expect((await api.post(`${DISTRICT}/changes`, body)).status).toBe(428);
    expect((await api.post(`${DISTRICT}/changes`, body, { 'if-match': '"0"' })).status).toBe(412);
  });

  it('a successor who carries the evidence takes over whom the person knew as well', async () => {
    await api.change('name successor', [maintainer('ben-carries', 'ben', 'aspen')]);
    expect((await items()).map(({ kind }) => kind)).toEqual(['role']);
  });

  it('the entry that ends the role ends it with the last day, and the list is done', async () => {
    const [role] = await items();
    expect(role?.end).toMatchObject({ fact: 'holders', id: 'ann-holds', value: { until: '2026-11-20' } });
    const ended = await api.change('end role', [role?.end ?? {}]);
    expect(ended.status).toBe(200);
    expect(await read()).toMatchObject({ open: 0, departures: [] });
  });

  it('is for those who edit the district alone', async () => {
    for (const other of [neighbor, trainer, contributorOf('aspen')]) {
      expect((await api.as(other).get(`${DISTRICT}/departures`)).status).toBe(403);
      const value = { personId: 'ann', itemId: 'role:ann-holds' };
      const marking = api.as(other).change('mark for handoff', [{ ...MARK, value }]);
      expect((await marking).status).toBe(403);
    }
  });
});
