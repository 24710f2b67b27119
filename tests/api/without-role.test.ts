import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, employment, fill, organization, person, statement } from './editing-entries.ts';
import { administrator, neighbor } from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const OHSD = '/districts/ohsd';
const add = (...ids: string[]) =>
  api.change(
    'add organization',
    ids.map((id) => organization(id, { name: `Invented ${id}` })),
  );
const remove = (id: string) =>
  api.change('remove organization', [{ fact: 'organizations', id, value: null }]);
const undo = async ({ body: { changeId, revision } }: Awaited<ReturnType<typeof add>>) =>
  api.post(`${DISTRICT}/changes/${changeId}/undo`, {}, { 'if-match': `"${revision}"` });
const changeThere = async (who: typeof neighbor, action: string, entries: object[]) => {
  const { revision } = (await api.as(who).get(`${OHSD}/facts`)).body;
  return api.as(who).post(`${OHSD}/changes`, { action, entries }, { 'if-match': `"${revision}"` });
};
const here = async (id: string) => (await api.facts()).find((row) => row.id === id)?.value;
const revisionHere = async () => (await api.get(`${DISTRICT}/facts`)).body.revision;

describe('an organization that fills no role', () => {
  it('is on the list of the district that entered it, is corrected, given a role and removed there', async () => {
    await add('lantern');
    expect(await here('lantern')).toMatchObject({ name: 'Invented lantern', origin: 'entered' });
    const corrected = { ...organization('lantern', { name: 'Invented Lantern House', city: 'Akron' }) };
    expect((await api.change('correct organization', [corrected])).status).toBe(200);
    expect(await here('lantern')).toMatchObject({ city: 'Akron' });
    const filled = await api.change('fill role', [fill('lantern-fills', 'lantern', 'shelter')]);
    expect(filled.status).toBe(200);
    expect((await remove('lantern')).body.error.fields[0].message).toContain('still named by 1 other fact;');
    await undo(filled);
    const removed = await remove('lantern');
    expect(removed.status).toBe(200);
    expect(await here('lantern')).toBeUndefined();
    expect((await undo(removed)).status).toBe(200);
    expect(await here('lantern')).toMatchObject({ name: 'Invented Lantern House' });
  });

  it('leaves the list with the undo of its entry, and comes back with the undo of that', async () => {
    const undone = await undo(await add('beacon'));
    expect(await here('beacon')).toBeUndefined();
    expect((await undo(undone)).status).toBe(200);
    expect(await here('beacon')).toMatchObject({ name: 'Invented beacon' });
  });

  it('stays on the list when the last fact that named it is withdrawn', async () => {
    const said = [organization('pier'), statement('pier-said', 'pier', 'shelter')];
    await api.change('add organization', said);
    await api.change('confirm role', [{ fact: 'statements', id: 'pier-said', value: null }]);
    expect(await here('pier')).toBeDefined();
  });

  it('is listed with the people who work there, who keep it from being removed', async () => {
    await add('wharf');
    await api.change('add person', [person('wharf-worker'), employment('wharf-worker', 'wharf')]);
    expect(await here('wharf-worker')).toMatchObject({ name: 'Invented wharf-worker' });
    expect((await remove('wharf')).status).toBe(400);
  });

  it('is no organization of other districts, and changes no assessment', async () => {
    const before = (await api.get(`${DISTRICT}/assessment`)).body.score;
    await add('buoy');
    expect((await api.get(`${DISTRICT}/assessment`)).body.score).toEqual(before);
    const there = (await api.as(neighbor).get(`${OHSD}/facts`)).body.facts;
    expect(there.some(({ id }: { id: string }) => id === 'buoy')).toBe(false);
  });

  it('is not removed by a district that names it too, nor while one does', async () => {
    await add('jetty');
    const revision = await revisionHere();
    const named = await changeThere(neighbor, 'fill role', [fill('jetty-there', 'jetty', 'shelter')]);
    expect(named.status).toBe(200);
    const gone = [
      { fact: 'fills', id: 'jetty-there', value: null },
      { fact: 'organizations', id: 'jetty', value: null },
    ];
    expect((await changeThere(neighbor, 'end organization', gone)).status).toBe(403);
    const asAdministrator = await changeThere(administrator, 'end organization', gone);
    expect(asAdministrator.body.error.fields[0].message).toBe('is still named in other districts');
    expect((await remove('jetty')).status).toBe(403);
    expect(await revisionHere()).toBe(revision);
    expect(await here('jetty')).toBeDefined();
  });
});

describe('two organizations that no one proposed', () => {
  const pair = (who: typeof neighbor | null, keepId: string, mergeId: string) =>
    (who ? api.as(who) : api).get(`${DISTRICT}/duplicates/pair?keepId=${keepId}&mergeId=${mergeId}`);
  const merge = async (keepId: string, mergeId: string) =>
    api.post(
      `${DISTRICT}/duplicates/merges`,
      { keepId, mergeId },
      { 'if-match': `"${await revisionHere()}"` },
    );

  it('are shown with what a merge would do, and nothing is written', async () => {
    await add('kestrel', 'osprey');
    await api.change('fill role', [fill('osprey-fills', 'osprey', 'shelter')]);
    const revision = await revisionHere();
    const { status, body } = await pair(null, 'kestrel', 'osprey');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ revision, goes: true },
      keep: { id: 'kestrel', facts: 0, roles: [] },
      merge: { id: 'osprey', facts: 1, roles: ['shelter'] },
      effect: { text: expect.any(String) },
    });
    expect(await revisionHere()).toBe(revision);
    expect(await here('osprey')).toBeDefined();
  });

  it('are merged, also where neither fills a role, and both are back when that is undone', async () => {
    const { items } = (await api.get(`${DISTRICT}/duplicates`)).body;
    expect(JSON.stringify(items)).not.toContain('osprey');
    const merged = await merge('kestrel', 'osprey');
    expect(merged.status).toBe(200);
    expect(await here('osprey')).toBeUndefined();
    expect(await here('osprey-fills')).toBeUndefined();
    expect((await api.get('/organizations/osprey')).body.id).toBe('kestrel');
    expect((await undo(merged)).status).toBe(200);
    expect(await here('osprey')).toBeDefined();
    await add('heron', 'egret');
    expect((await merge('heron', 'egret')).status).toBe(200);
    expect(await here('egret')).toBeUndefined();
  });

  it('of which another district entered or names one leave it there', async () => {
    await add('puffin');
    const entered = [organization('gannet'), fill('gannet-there', 'gannet', 'shelter')];
    expect((await changeThere(neighbor, 'add organization', entered)).status).toBe(200);
    await api.change('fill role', [fill('gannet-here', 'gannet', 'shelter')]);
    expect((await pair(null, 'puffin', 'gannet')).body.goes).toBe(false);
    expect((await merge('puffin', 'gannet')).status).toBe(200);
    expect((await api.get('/organizations/gannet')).body.id).toBe('gannet');
  });

  it('are for those who edit the district alone, and must be two on record here', async () => {
    expect((await pair(neighbor, 'kestrel', 'osprey')).status).toBe(403);
    expect((await pair(null, 'kestrel', 'kestrel')).body.error.fields[0].field).toBe('mergeId');
    expect((await pair(null, 'kestrel', 'no-such')).body.error.fields[0].field).toBe('mergeId');
    expect((await pair(null, 'kestrel', 'usao-ohnd')).body.error.fields[0].field).toBe('mergeId');
  });
});
