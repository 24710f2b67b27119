import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { acquaintance, entryOf } from '../facts.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, employment, holder, organization, person } from './editing-entries.ts';
import { administrator } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const entered = await api.change('add person', [
    organization('alder'),
    ...['hal', 'hana'].flatMap((id) => [person(id), employment(id, 'alder')]),
  ]);
  expect(entered.status).toBe(200);
});
afterAll(() => api.stop());

const accesses = async () =>
  (await api.as(administrator).get(`${DISTRICT}/accesses?pageSize=500`)).body.items;

describe('a reading of names', () => {
  const MARK = { fact: 'handoffMarks', id: 'mark-of-hal' };
  it.each<[what: string, entries: () => Parameters<typeof api.change>[1]]>([
    ['holds a role', () => [holder('hal', 'alder')]],
    ['is known to another', () => [entryOf('acquaintances', acquaintance('hana', 'hal'))]],
    [
      'is to be followed by another',
      () => [{ ...MARK, value: { personId: 'hal', itemId: 'role:hal-holds' } }],
    ],
  ])('says of the history whose names it has who only %s', async (what, entries) => {
    expect((await api.change('correct person', entries())).status).toBe(200);
    const id = `reader-${what}`;
    const another = accountViewer({
      ...{ id, name: id, role: 'coordinator', districts: ['ohnd'], organizations: [] },
    });
    const { items } = (await api.as(another).get(`${DISTRICT}/history?pageSize=1`)).body;
    expect(items[0].text).toContain('Invented hal');
    const personIds = async () =>
      (await accesses()).find(({ actor }: { actor: string }) => actor === id)?.personIds ?? [];
    expect(await personIds()).toContain('hal');
  });
});
