import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../server/changes/entries.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, fill, organization, statement } from './editing-entries.ts';
import * as people from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  await api.change('add organization', [
    organization('alder'),
    fill('alder-fills', 'alder', 'shelter', { mailbox: 'desk@alder.example' }),
  ]);
});
afterAll(() => api.stop());

const revision = async (): Promise<number> => (await api.get(`${DISTRICT}/facts`)).body.revision;
const accesses = async () =>
  (await api.as(people.administrator).get(`${DISTRICT}/accesses?pageSize=500`)).body.items;
/** A change of what was changed since, based on an old revision. */
const late = (
  viewer: Parameters<EditingApp['as']>[0],
  old: number,
  entry: Entry = fill('alder-fills', 'alder', 'shelter', { mailbox: null }),
) =>
  api
    .as(viewer)
    .post(`${DISTRICT}/changes`, { action: 'fill role', entries: [entry] }, { 'if-match': `"${old}"` });

describe('what a stale change is answered with', () => {
  it('is recorded as a read of contact details when it holds some', async () => {
    const old = await revision();
    await api.change('fill role', [
      fill('alder-fills', 'alder', 'shelter', { mailbox: 'new@alder.example' }),
    ]);
    const answer = await late(people.coordinator, old);
    expect(answer.status).toBe(412);
    expect(JSON.stringify(answer.body)).toContain('new@alder.example');
    expect(await accesses()).toContainEqual(
      expect.objectContaining({
        ...{ actor: 'Cora Coordinator', what: 'names and contact details, beside a stale change' },
      }),
    );
  });

  it('names no one to whom may not see persons, and then is no such read', async () => {
    const old = await revision();
    await api.change('fill role', [
      fill('alder-fills', 'alder', 'shelter', { mailbox: 'two@alder.example' }),
    ]);
    const before = await accesses();
    const answer = await late(people.contributorOf('birch'), old);
    expect(answer.status).toBe(412);
    expect(JSON.stringify(answer.body)).not.toMatch(/\w+@alder\.example/);
    expect((await accesses()).filter(({ what }: { what: string }) => what.includes('stale'))).toEqual(
      before.filter(({ what }: { what: string }) => what.includes('stale')),
    );
  });

  it('lists the last fifty changes, however old the page, and says so', async () => {
    const old = await revision();
    for (let each = 0; each < 52; each++)
      await api.change('confirm role', [statement(`many-${each}`, 'alder', 'shelter')]);
    const newest = statement('many-51', 'alder', 'shelter', { at: '2026-11-19' });
    const { details, message } = (await late(people.coordinator, old, newest)).body.error;
    expect([details.since.length, details.omitted]).toEqual([50, 2]);
    expect(details.since[0].mutations[0].id).toBe('many-51');
    expect(message).toContain('The last 50 changes are listed; the history has all.');
    const recent = (await late(people.coordinator, old + 50, newest)).body.error;
    expect([recent.details.since.length, recent.details.omitted]).toEqual([2, 0]);
    expect(recent.message).not.toContain('listed');
  });
});
