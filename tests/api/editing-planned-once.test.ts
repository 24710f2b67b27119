import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import type { Entry } from '../../server/changes/entries.ts';
import { planEntries } from '../../server/changes/plan.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, fill, organization, statement } from './editing-entries.ts';
import { administrator, coordinator } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
  await api.change('add organization', [organization('alder'), fill('alder-fills', 'alder', 'shelter')]);
});
afterAll(() => api.stop());

const plan = (entry: Entry, viewer: Viewer = coordinator, asOf?: string) =>
  planEntries(api.tieline, viewer, 'ohnd', [entry], asOf);

describe('what was previewed', () => {
  const entry = statement('once', 'alder', 'shelter');

  it('is what is written: it is planned once, and anew for another person, another day or another revision', async () => {
    const previewed = await plan(entry);
    expect(await plan(entry)).toBe(previewed);
    expect(await plan(entry, administrator)).not.toBe(previewed);
    expect(await plan(entry, coordinator, '2026-06-01')).not.toBe(previewed);
    await api.change('confirm role', [statement('between', 'alder', 'shelter')]);
    const anew = await plan(entry);
    expect(anew.district.revision).toBe(previewed.district.revision + 1);
    const body = { action: 'confirm role', entries: [entry] };
    const ifMatch = { 'if-match': `"${anew.district.revision}"` };
    const written = await api.post(`${DISTRICT}/changes`, body, ifMatch);
    expect(written.body.effect).toEqual(anew.effect);
  });

  it('of an organization is planned anew, since other districts may change it too', async () => {
    const renamed = organization('alder', { city: 'Akron' });
    expect(await plan(renamed)).not.toBe(await plan(renamed));
  });
});
