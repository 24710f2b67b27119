import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { fill, organization } from './editing-entries.ts';
import { administrator } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

/** An invented organization that fills the role in a neighboring district. */
async function filledIn(districtId: string, id: string): Promise<void> {
  const { revision } = (await api.as(administrator).get(`/districts/${districtId}/facts`)).body;
  const entries = [organization(id), fill(`${id}-fills`, id, 'worker-organization')];
  const body = { action: 'fill role', entries };
  const answer = await api
    .as(administrator)
    .post(`/districts/${districtId}/changes`, body, { 'if-match': `"${revision}"` });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
}

const reach = async (): Promise<string[]> => {
  const { questions } = (await api.get('/districts/ohnd/assessment')).body;
  const { reach } = questions.find(({ id }: { id: string }) => id === 'worker-organization');
  return reach.map(({ organizationId }: { organizationId: string }) => organizationId);
};

it('suggests for a role that no one fills neighboring districts of the same state alone, although others are nearer', async () => {
  await filledIn('kywd', 'beyond-in-louisville'); // of the same circuit, but no neighbor
  await filledIn('mied', 'near-in-detroit');
  expect((await reach())[0]).toBe('near-in-detroit');
  expect(await reach()).not.toContain('beyond-in-louisville');
  await filledIn('ohsd', 'far-in-columbus');
  expect(await reach()).toEqual(['far-in-columbus']);
});
