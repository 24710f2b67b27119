import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, fill, organization, statement } from './editing-entries.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  await api.change('add organization', [organization('alder'), fill('alder-fills', 'alder', 'shelter')]);
});
afterAll(() => api.stop());

/** Sends one statement until it is taken, each time on the revision that the refusal names. */
async function insist(number: number, firstRevision: number): Promise<number> {
  const body = { action: 'confirm role', entries: [statement(`s-${number}`, 'alder', 'shelter')] };
  for (let attempt = 1, revision = firstRevision; ; attempt++) {
    const answer = await api.post(`${DISTRICT}/changes`, body, { 'if-match': `"${revision}"` });
    if (answer.status === 200) return attempt;
    expect(answer.status).toBe(412);
    revision = answer.body.error.details.revision;
  }
}

it('loses nothing of fifty people who edit one district at once', async () => {
  const { revision } = (await api.get(`${DISTRICT}/facts`)).body;
  const numbers = Array.from({ length: 50 }, (_, index) => index + 1);
  const attempts = await Promise.all(numbers.map((number) => insist(number, revision)));
  expect(Math.max(...attempts)).toBeGreaterThan(1); // they did get in each other's way
  const ids = new Set((await api.facts()).map(({ id }) => id));
  expect(numbers.filter((number) => !ids.has(`s-${number}`))).toEqual([]);
  const history = (await api.get(`${DISTRICT}/history?pageSize=500`)).body;
  expect(history.total).toBe(51);
  expect((await api.get(`${DISTRICT}/facts`)).body.revision).toBe(revision + 50);
}, 120_000);
