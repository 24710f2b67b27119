import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import { DISTRICT, evidence, fill, organization, party, statement } from './editing-entries.ts';
import * as people from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

const revision = async (): Promise<number> => (await api.get(`${DISTRICT}/facts`)).body.revision;
const withoutRevision = async () => (await api.get(`${DISTRICT}/facts`)).body.facts;
const undo = async (changeId: string, more = {}) =>
  api.post(`${DISTRICT}/changes/${changeId}/undo`, more, { 'if-match': `"${await revision()}"` });
const history = async () => (await api.get(`${DISTRICT}/history`)).body.items;

describe('an undo', () => {
  it('brings back every fact as it was, is a change itself, and can be undone', async () => {
    const before = await withoutRevision();
    const made = await api.change('add evidence', [
      organization('alder'),
      organization('birch'),
      fill('alder-fills', 'alder', 'shelter'),
      evidence('m-undo'),
      party('m-undo', 'alder'),
      party('m-undo', 'birch'),
      statement('s-undo', 'alder', 'shelter'),
    ]);
    const after = await withoutRevision();
    expect(after).not.toEqual(before);

    const undone = await undo(made.body.changeId, { why: 'Entered for the wrong district' });
    expect(undone.status).toBe(200);
    expect(await withoutRevision()).toEqual(before);
    expect(await history()).toMatchObject([
      { action: 'undo', why: 'Entered for the wrong district', undone: false },
      { action: 'add evidence', undone: true },
    ]);

    const again = await undo(undone.body.changeId);
    expect(again.status).toBe(200);
    expect(await withoutRevision()).toEqual(after);
    expect((await history()).map((entry: { undone: boolean }) => entry.undone)).toEqual([false, true, false]);
    expect((await undo(again.body.changeId)).status).toBe(200);
    expect(await withoutRevision()).toEqual(before);
    expect((await history()).map((entry: { undone: boolean }) => entry.undone)).toEqual([
      ...[false, true, false, true],
    ]);
  });

  it('of a correction sets the fields back', async () => {
    await api.change('add organization', [organization('cedar'), fill('cedar-fills', 'cedar', 'shelter')]);
    const corrected = await api.change('correct organization', [organization('cedar', { city: 'Toledo' })]);
    expect((await undo(corrected.body.changeId)).status).toBe(200);
    const cedar = (await api.facts()).find(({ id }) => id === 'cedar');
    expect(cedar?.value.city).toBeNull();
  });

  it('is refused once a fact has been changed since, and names it', async () => {
    const first = await api.change('correct organization', [organization('cedar', { city: 'Akron' })]);
    await api.change('correct organization', [organization('cedar', { city: 'Lima' })]);
    expect(await undo(first.body.changeId)).toMatchObject({
      status: 412,
      body: { error: { code: 'changed-since', fields: [{ field: 'organizations cedar' }] } },
    });
  });

  it('is refused while other facts name what it would take away', async () => {
    const made = await api.change('add organization', [
      organization('elder'),
      fill('elder-1', 'elder', 'shelter'),
    ]);
    await api.change('confirm role', [statement('elder-2', 'elder', 'shelter')]);
    expect((await undo(made.body.changeId)).status).toBe(400);
  });

  it('needs a revision, a change of this district, and the right to edit', async () => {
    const { changeId } = (await history())[0];
    const path = `${DISTRICT}/changes/${changeId}/undo`;
    expect((await api.post(path, {})).status).toBe(428);
    expect((await undo('no-such-change')).status).toBe(404);
    const other = await api
      .as(people.neighbor)
      .post(`/districts/ohsd/changes/${changeId}/undo`, {}, { 'if-match': '"8"' });
    expect(other.status).toBe(404);
    const own = api.as(people.contributorOf('elder'));
    expect((await own.post(path, {}, { 'if-match': `"${await revision()}"` })).status).toBe(403);
  });

  it('is open to a contributor for what that very account entered, and for nothing else', async () => {
    const connie = api.as(people.contributorOf('cedar'));
    const tess = api.as(people.trainer);
    const undoAs = async (who: typeof connie, changeId: string) =>
      who.post(`${DISTRICT}/changes/${changeId}/undo`, {}, { 'if-match': `"${await revision()}"` });
    const entered = await api.change('confirm role', [statement('by-cora', 'cedar', 'shelter')]);
    const own = await connie.change('confirm role', [statement('by-connie', 'cedar', 'shelter')]);
    expect((await connie.get(`${DISTRICT}/history`)).body.items).toMatchObject([
      { changeId: own.body.changeId, own: true },
      { changeId: entered.body.changeId, own: false },
      ...Array((await history()).length - 2).fill({ own: false }),
    ]);
    expect((await undoAs(connie, entered.body.changeId)).status).toBe(403);
    expect((await undoAs(tess, own.body.changeId)).status).toBe(403);
    const undone = await undoAs(connie, own.body.changeId);
    expect(undone.status).toBe(200);
    expect((await api.facts()).map(({ id }) => id)).not.toContain('by-connie');
    expect((await undoAs(connie, undone.body.changeId)).status).toBe(200);
    expect((await api.facts()).map(({ id }) => id)).toContain('by-connie');
  });

  it('is open to a trainer for trainings', async () => {
    const tess = api.as(people.trainer);
    const training = [evidence('course', { kind: 'training' }), party('course', 'cedar')];
    const made = await tess.change('add evidence', training);
    expect(made.status).toBe(200);
    const undone = await tess.post(
      `${DISTRICT}/changes/${made.body.changeId}/undo`,
      {},
      { 'if-match': `"${await revision()}"` },
    );
    expect(undone.status).toBe(200);
    expect((await api.facts()).map(({ id }) => id)).not.toContain('course');
  });

  it('of a change made in another district is made from either, by who may edit in both', async () => {
    const ada = api.as(people.administrator);
    const both = [
      ...[organization('cedar'), organization('dogwood')],
      evidence('m-of-two', { districtIds: ['ohnd', 'ohsd'] }),
      ...['cedar', 'dogwood'].map((id) => party('m-of-two', id)),
    ];
    const before = await withoutRevision();
    const made = await ada.change('add evidence', both);
    expect(made.status).toBe(200);
    const at = '/districts/ohsd';
    const there = async () => (await ada.get(`${at}/facts`)).body.revision;
    const [entry] = (await ada.get(`${at}/history`)).body.items;
    expect(entry).toMatchObject({ changeId: made.body.changeId, madeIn: 'ohnd', undone: false });

    const path = `${at}/changes/${entry.changeId}/undo`;
    const key = { 'idempotency-key': 'undo-from-there' };
    const based = { 'if-match': `"${await there()}"`, ...key };
    expect((await ada.post(path, {})).status).toBe(428);
    expect((await ada.post(path, {}, { 'if-match': '"0"' })).status).toBe(412);
    const refused = await api.as(people.neighbor).post(path, {}, based);
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      expect.stringContaining('the Northern District of Ohio'),
    ]);
    const undone = await ada.post(path, {}, based);
    expect([undone.status, undone.body.revision]).toEqual([200, await there()]);
    expect((await ada.post(path, {}, based)).body).toEqual(undone.body);
    expect(await withoutRevision()).toEqual(before);
    for (const district of ['ohnd', 'ohsd'])
      expect((await ada.get(`/districts/${district}/history`)).body.items.slice(0, 2)).toMatchObject([
        { action: 'undo', madeIn: 'ohnd' },
        { action: 'add evidence', undone: true },
      ]);
    expect((await ada.post(`/districts/wyd/changes/${entry.changeId}/undo`, {}, based)).status).toBe(404);
  });

  it('brings back an organization whose parent is on record only elsewhere', async () => {
    const { body } = await api.get(`${DISTRICT}/facts`);
    const office = body.facts.find(({ id }: { id: string }) => id === 'fbi-cleveland').value;
    expect(body.facts.some(({ id }: { id: string }) => id === office.parentId)).toBe(false);
    const corrected = organization('fbi-cleveland', { ...office, shortName: 'Invented short name' });
    const made = await api.change('correct organization', [corrected]);
    expect(made.status).toBe(200);
    const undone = await undo(made.body.changeId);
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    expect(await withoutRevision()).toEqual(body.facts);
  });
});
