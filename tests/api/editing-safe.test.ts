import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import { canonicalJson, sha256 } from '../../server/changes/canonical.ts';
import { requestById } from '../../server/changes/queries.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import {
  activityDate,
  DISTRICT,
  evidence,
  fill,
  organization,
  party,
  report,
  statement,
} from './editing-entries.ts';
import * as people from './editing-people.ts';

let api: EditingApp & Requests;
beforeAll(async () => {
  api = await openEditing();
});
afterAll(() => api.stop());

/** Three invented organizations with a memorandum, of which one fills a role. */
beforeAll(async () => {
  await api.change('add evidence', [
    ...['alder', 'birch', 'dogwood'].map((id) => organization(id)),
    fill('alder-fills', 'alder', 'worker-organization'),
    evidence('m-three'),
    party('m-three', 'alder'),
    party('m-three', 'birch'),
  ]);
});

const revision = async (): Promise<number> => (await api.get(`${DISTRICT}/facts`)).body.revision;
const rowOf = async (fact: string, id: string) =>
  (await api.facts()).find((row) => row.fact === fact && row.id === id)?.value;
const fieldsOf = (answer: { body: { error: { fields: { field: string }[] } } }) =>
  answer.body.error.fields.map(({ field }) => field);

describe('a revision', () => {
  const entries = [statement('rev-1', 'alder', 'worker-organization')];
  const body = { action: 'confirm role', entries };

  it('must be given, and be one', async () => {
    expect(await api.post(`${DISTRICT}/changes`, body)).toMatchObject({
      status: 428,
      body: { error: { code: 'revision-needed' } },
    });
    for (const wrong of ['*', '12', 'W/"12"', '"x"'])
      expect((await api.post(`${DISTRICT}/changes`, body, { 'if-match': wrong })).status).toBe(400);
    expect(
      (await api.as(people.administrator).post('/districts/zzz/changes', body, { 'if-match': '"1"' })).status,
    ).toBe(404);
  });

  it('that is stale gets both versions: what was changed since, and the same facts as they are now', async () => {
    const old = await revision();
    const mine = fill('alder-fills', 'alder', 'worker-organization', { mailbox: 'mine@alder.example' });
    const theirs = fill('alder-fills', 'alder', 'worker-organization', { mailbox: 'theirs@alder.example' });
    await api.change('fill role', [theirs]);
    const answer = await api.post(
      `${DISTRICT}/changes`,
      { action: 'fill role', entries: [mine] },
      { 'if-match': `"${old}"` },
    );
    expect(answer.status).toBe(412);
    const { code, fields, details } = answer.body.error;
    expect([code, fields[0].field, details.revision]).toEqual(['stale', 'if-match', old + 1]);
    expect(details.since).toHaveLength(1);
    expect(details.since[0]).toMatchObject({ actor: 'Cora Coordinator', action: 'fill role' });
    expect(details.current).toMatchObject([
      { id: 'alder-fills', value: { mailbox: 'theirs@alder.example' } },
    ]);
    expect((await rowOf('fills', 'alder-fills'))?.mailbox).toBe('theirs@alder.example');
  });
});

describe('a request sent twice', () => {
  it('writes once and gets the same answer, also when the district has moved on', async () => {
    const key = { 'idempotency-key': 'one-two-three', 'if-match': `"${await revision()}"` };
    const body = { action: 'confirm role', entries: [statement('once', 'alder', 'worker-organization')] };
    const first = await api.post(`${DISTRICT}/changes`, body, key);
    await api.change('confirm role', [statement('between', 'alder', 'worker-organization')]);
    const after = await revision();
    expect(first.status).toBe(200);
    expect(await api.post(`${DISTRICT}/changes`, body, key)).toEqual(first);
    expect(await revision()).toBe(after);
    const other = { ...body, entries: [statement('another', 'alder', 'worker-organization')] };
    expect(await api.post(`${DISTRICT}/changes`, other, key)).toMatchObject({
      status: 409,
      body: { error: { code: 'key-used' } },
    });
  });

  it('is told from that of another account, whose key may be the same', async () => {
    const send = async (viewer: Viewer, id: string) => {
      const headers = { 'idempotency-key': 'a-key-of-two-people', 'if-match': `"${await revision()}"` };
      const entries = [statement(id, 'alder', 'worker-organization')];
      return api.as(viewer).post(`${DISTRICT}/changes`, { action: 'confirm role', entries }, headers);
    };
    const mine = await send(people.coordinator, 'key-of-mine');
    const theirs = await send(people.administrator, 'key-of-theirs');
    expect([mine.status, theirs.status]).toEqual([200, 200]);
    expect(await rowOf('statements', 'key-of-theirs')).toBeDefined();
  });

  it('leaves no hash against which someone could try names: the same asked with two keys has two', async () => {
    const mailbox = 'zebedee.quagmire@alder.example';
    const body = {
      action: 'fill role',
      entries: [fill('alder-fills', 'alder', 'worker-organization', { mailbox })],
    };
    const stored = async (key: string) => {
      const headers = { 'idempotency-key': key, 'if-match': `"${await revision()}"` };
      const { status, body: written } = await api.post(`${DISTRICT}/changes`, body, headers);
      expect(status).toBe(200);
      const undone = { 'if-match': `"${await revision()}"` };
      await api.post(`${DISTRICT}/changes/${written.changeId}/undo`, {}, undone);
      const id = sha256(canonicalJson([people.coordinator.identity?.id, key]));
      const [found] = await api.tieline.graph.read((run) => run(requestById, { id }));
      return found?.hash;
    };
    const first = await stored('a-key-that-no-one-keeps');
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await stored('another-that-no-one-keeps')).not.toBe(first);
  });

  it('at the same moment writes once', async () => {
    const headers = { 'idempotency-key': 'at-the-same-moment', 'if-match': `"${await revision()}"` };
    const body = { action: 'confirm role', entries: [statement('moment', 'alder', 'worker-organization')] };
    const send = () => api.post(`${DISTRICT}/changes`, body, headers);
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map((answer) => answer.body.changeId)).size).toBe(1);
  });
});

describe('who may change what', () => {
  const entries = [statement('who-1', 'alder', 'worker-organization')];
  const body = { action: 'confirm role', entries };

  it.each([
    ['nobody', people.nobody, 401],
    ['a trainer', people.trainer, 403],
    ['a grant writer', people.grantWriter, 403],
    ['a coordinator of another district', people.neighbor, 403],
  ])('refuses %s', async (_, viewer, status) => {
    const headers = { 'if-match': `"${await revision()}"` };
    for (const path of ['preview', 'changes'])
      expect((await api.as(viewer).post(`${DISTRICT}/${path}`, body, headers)).status).toBe(status);
  });

  it('lets a contributor speak for own organizations alone', async () => {
    const own = api.as(people.contributorOf('alder'));
    const allowed = [
      statement('c-1', 'alder', 'worker-organization'),
      activityDate('c-2', 'm-three', ['alder', 'birch']),
      report('c-3', 'alder', 'birch', { toldToId: 'alder' }),
    ];
    expect((await own.change('confirm role', allowed)).status).toBe(200);
    const refused = [
      statement('c-4', 'birch', 'shelter'),
      statement('c-5', null, 'shelter'),
      statement('c-6', 'alder', 'shelter', { kind: 'unfilled' }),
      report('c-7', 'birch', 'alder'),
      fill('c-8', 'alder', 'shelter'),
      statement('c-1', 'alder', 'worker-organization', { at: '2026-11-19' }),
      { fact: 'activityDates', id: 'c-2', value: null },
    ];
    for (const entry of refused)
      expect({ entry, status: (await own.change('confirm role', [entry])).status }).toEqual({
        entry,
        status: 403,
      });
    expect(
      (
        await api
          .as(people.contributorOf('dogwood'))
          .change('add activity date', [activityDate('c-9', 'm-three')])
      ).status,
    ).toBe(403);
  });

  it('lets evidence of two districts be changed by who may edit both', async () => {
    const nowhere = evidence('m-nowhere', { districtIds: ['ohnd', 'zzzz'] });
    const unknown = await api.as(people.administrator).change('add evidence', [nowhere]);
    expect([unknown.status, unknown.body.error.fields]).toEqual([
      400,
      [{ field: 'entries[0].value.districtIds', message: 'is not a district: zzzz' }],
    ]);
    const both = [evidence('m-both', { districtIds: ['ohnd', 'ohsd'] }), party('m-both', 'alder')];
    expect((await api.change('add evidence', both)).status).toBe(403);
    expect((await api.as(people.administrator).change('add evidence', both)).status).toBe(200);
    expect((await api.change('add activity date', [activityDate('both-1', 'm-both')])).status).toBe(403);
    expect(
      (await api.change('add evidence', [evidence('m-three', { districtIds: ['ohnd', 'ohsd'] })])).status,
    ).toBe(403);
    const history = (await api.as(people.administrator).get('/districts/ohsd/history')).body;
    expect(history.items[0]).toMatchObject({ actor: 'Ada Administrator', action: 'add evidence' });
  });

  it('takes no id of a fact that another district has', async () => {
    const facts = (await api.as(people.neighbor).get('/districts/ohsd/facts')).body.facts as {
      fact: string;
      id: string;
    }[];
    const here = new Set((await api.facts()).map(({ id }) => id));
    const foreign = facts.find(({ fact, id }) => fact === 'evidence' && !here.has(id));
    if (!foreign) throw new Error('ohsd has evidence of its own.');
    expect(fieldsOf(await api.change('add evidence', [evidence(foreign.id)]))).toEqual(['entries[0].id']);
    const organizations = facts.find(({ fact, id }) => fact === 'organizations' && !here.has(id));
    expect(
      fieldsOf(await api.change('correct organization', [organization(organizations?.id ?? '')])),
    ).toEqual(['entries[0].id']);
  });

  it('nor that of an organization that another district has withdrawn', async () => {
    const south = async (entries: object[]) => {
      const { revision: now } = (await api.as(people.neighbor).get('/districts/ohsd/facts')).body;
      const body = { action: 'add organization', entries };
      return api.as(people.neighbor).post('/districts/ohsd/changes', body, { 'if-match': `"${now}"` });
    };
    const home = { districtId: 'ohsd' };
    const entries = [organization('gone'), fill('gone-fills', 'gone', 'worker-organization', home)];
    expect((await south(entries)).status).toBe(200);
    expect((await south(entries.map(({ fact, id }) => ({ fact, id, value: null })))).status).toBe(200);
    expect(fieldsOf(await api.change('add organization', [organization('gone')]))).toEqual(['entries[0].id']);
    expect((await south([organization('gone')])).status).toBe(200);
  });
});
