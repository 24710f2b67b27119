import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import * as rows from './editing-entries.ts';
import { administrator, neighbor } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  const { revision } = (await api.as(administrator).get(`${rows.DISTRICT}/facts`)).body;
  const contact = { mailbox: 'desk@shelter.example', phone: '(216) 555-0142' };
  const entries = [
    rows.organization('a-shelter'),
    rows.fill('a-shelter-fills', 'a-shelter', 'shelter', contact),
    ...['ana', 'bea'].map((id) => rows.person(id, `Invented ${id}`)),
    ...['ana', 'bea'].map((id) => rows.employment(id, 'a-shelter')),
    rows.holder('bea', 'a-shelter', { deputy: true }),
    rows.holder('ana', 'a-shelter'),
    rows.statement('confirmed-a', 'a-shelter', 'shelter', { at: '2026-08-04' }),
  ];
  const body = { action: 'fill role', entries };
  const answer = await api
    .as(administrator)
    .post(`${rows.DISTRICT}/changes`, body, { 'if-match': `"${revision}"` });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
});
afterAll(() => api.stop());

const shelterFor = async (viewer: typeof administrator) => {
  const { body } = await api.as(viewer).get(`${rows.DISTRICT}/contacts`);
  return body.contacts.find(({ role }: { role: string }) => role === 'shelter');
};

it('tells whom to call in a role: the holder before the deputy, how, and until when that is confirmed', async () => {
  expect(await shelterFor(administrator)).toMatchObject({
    ...{ organizationId: 'a-shelter', fillId: 'a-shelter-fills', onFile: true },
    ...{ name: 'Invented ana', deputy: 'Invented bea' },
    ...{ mailbox: 'desk@shelter.example', phone: '(216) 555-0142' },
    ...{ confirmedOn: '2026-08-04', confirmedThrough: '2027-08-04', lastCall: null },
  });
});

it('tells who may see no names there that a contact is on file, and nothing of it', async () => {
  const contact = await shelterFor(neighbor);
  expect(contact).toMatchObject({ onFile: true, deputyOnFile: true, hasMailbox: true, hasPhone: true });
  const { name, title, deputy, mailbox, phone } = contact;
  expect([name, title, deputy, mailbox, phone]).toEqual([null, null, null, null, null]);
});

it('gives one first step and the calls, the same in the summary and in the list of calls', async () => {
  const summary = (await api.as(administrator).get(rows.DISTRICT)).body;
  const { calls, questions } = (await api.as(administrator).get(`${rows.DISTRICT}/assessment`)).body;
  expect(calls.filter(({ own }: { own: boolean }) => !own)).toHaveLength(summary.calls);
  const asked = calls.flatMap((call: { questions: string[] }) => call.questions);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.length).toBeLessThanOrEqual(questions.length);
  expect(summary).toMatchObject({ coverageShown: false, requiredRolesConfirmed: 0 });
  expect(summary.first).toMatchObject({ list: 'questions', organizationId: calls[0].organizationId });
  expect(summary.first.title).toMatch(/^Call /);
});
