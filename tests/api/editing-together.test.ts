import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Entry } from '../../server/changes/entries.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, fill, organization, statement } from './editing-entries.ts';
import { contributorOf, coordinator } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  await api.change('add organization', [organization('alder'), fill('alder-fills', 'alder', 'shelter')]);
});
afterAll(() => api.stop());

const revisionNow = async (): Promise<number> => (await api.get(`${DISTRICT}/facts`)).body.revision;
const send = (entry: Entry, revision: number, viewer = coordinator) =>
  api
    .as(viewer)
    .post(
      `${DISTRICT}/changes`,
      { action: 'confirm role', entries: [entry] },
      { 'if-match': `"${revision}"` },
    );
const fifty = Array.from({ length: 50 }, (_, index) => index + 1);

it('takes what fifty people enter at once in one district, each on the first try, and loses nothing', async () => {
  const revision = await revisionNow();
  const answers = await Promise.all(
    fifty.map((number) => send(statement(`s-${number}`, 'alder', 'shelter'), revision)),
  );
  expect(answers.map(({ status }) => status)).toEqual(fifty.map(() => 200));
  const ids = new Set((await api.facts()).map(({ id }) => id));
  expect(fifty.filter((number) => !ids.has(`s-${number}`))).toEqual([]);
  expect((await api.get(`${DISTRICT}/history?pageSize=500`)).body.total).toBe(51);
  expect(await revisionNow()).toBe(revision + 50);
  const told = answers.map(({ body }) => body.since.length);
  expect(told.toSorted((x, y) => x - y)).toEqual(fifty.map((number) => number - 1));
}, 120_000);

it('takes what one of fifty says of the same fact, and tells the others which fact that was', async () => {
  const revision = await revisionNow();
  const answers = await Promise.all(
    fifty.map((number) =>
      send(fill('alder-fills', 'alder', 'shelter', { mailbox: `desk-${number}@alder.example` }), revision),
    ),
  );
  const refused = answers.filter(({ status }) => status === 412);
  expect(refused).toHaveLength(49);
  for (const { body } of refused)
    expect(body.error.details.shared).toEqual([{ fact: 'fills', id: 'alder-fills' }]);
  expect(await revisionNow()).toBe(revision + 1);
}, 120_000);

it('tells who wrote, what kind of change it was and when it was, of other facts alone', async () => {
  const revision = await revisionNow();
  const theirs = await send(statement('theirs', 'alder', 'shelter'), revision);
  const mine = await send(statement('mine', 'alder', 'shelter'), revision, contributorOf('alder'));
  expect(mine.body.since).toEqual([
    {
      ...{ changeId: theirs.body.changeId, actor: 'Cora Coordinator', action: 'confirm role' },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    },
  ]);
  expect([theirs.body.since, mine.body.omitted, mine.body.revision]).toEqual([[], 0, revision + 2]);
});

it('refuses what rests on a fact that was changed, or removes what was named since', async () => {
  const revision = await revisionNow();
  await api.change('add organization', [organization('birch'), fill('birch-fills', 'birch', 'shelter')]);
  await api.change('confirm role', [statement('of-birch', 'birch', 'shelter')]);
  const later = await revisionNow();
  await api.change('correct organization', [organization('birch', { city: 'Akron' })]);
  const named = await send(statement('late', 'birch', 'shelter'), later);
  expect([named.status, named.body.error.details.shared]).toEqual([
    412,
    [{ fact: 'organizations', id: 'birch' }],
  ]);
  const gone = await send({ fact: 'organizations', id: 'alder', value: null }, revision);
  expect(gone.status).toBe(400); // no one named it since: it is judged as it is
  await api.change('confirm role', [statement('of-alder', 'alder', 'shelter')]);
  const gone2 = await send({ fact: 'organizations', id: 'alder', value: null }, revision);
  expect([gone2.status, gone2.body.error.details.shared]).toEqual([
    412,
    [{ fact: 'statements', id: 'of-alder' }],
  ]);
});

it('refuses as stale what is based on a revision from before a load, which does not say what it wrote', async () => {
  const answer = await send(statement('after-load', 'alder', 'shelter'), 0);
  expect(answer.status).toBe(412);
  expect(answer.body.error.details.shared).toBeNull();
  expect(answer.body.error.message).toContain('not known which facts have changed');
});

it('judges what a person may do, and likely duplicates, by how the district is now', async () => {
  const revision = await revisionNow();
  await api.change('add organization', [organization('larch', { name: 'Larch House of Akron' })]);
  const twin = await send(organization('larch-2', { name: 'Larch House of Akron' }), revision);
  expect([twin.status, twin.body.error.fields[0].confirm]).toEqual([400, 'not a duplicate']);
});
