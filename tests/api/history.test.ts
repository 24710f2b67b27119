import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountViewer } from '../../server/access/viewer.ts';
import { type EditingApp, openEditing, type Requests } from './editing-app.ts';
import {
  activityDate,
  DISTRICT,
  employment,
  evidence,
  fill,
  holder,
  organization,
  party,
  person,
  statement,
} from './editing-entries.ts';
import * as people from './editing-people.ts';

let api: EditingApp & Requests;
const NAME = 'Invented Ingrid';

beforeAll(async () => {
  api = await openEditing();
  await api.change('add organization', [
    organization('alder'),
    fill('alder-fills', 'alder', 'shelter', { mailbox: 'desk@alder.example', since: '2026-03-01' }),
  ]);
  await api.change(
    'add person',
    [
      person('ingrid', NAME),
      employment('ingrid', 'alder', { id: 'ingrid-job', title: 'Director' }),
      holder('ingrid', 'alder'),
    ],
    { why: 'She began this week' },
  );
});
afterAll(() => api.stop());

const history = (viewer: Parameters<EditingApp['as']>[0], query = '') =>
  api.as(viewer).get(`${DISTRICT}/history${query}`);

describe('the history of a district', () => {
  it('says newest first who changed what, when and why, in a sentence, with before and after', async () => {
    const { items, total } = (await history(people.coordinator)).body;
    expect(total).toBe(2);
    expect(items.map((entry: { seq: number }) => entry.seq)).toEqual([2, 1]);
    expect(items[0]).toMatchObject({
      ...{ actor: 'Cora Coordinator', action: 'add person', why: 'She began this week', undone: false },
      mutations: [
        { fact: 'people', id: 'ingrid', before: null, after: { name: NAME, origin: 'entered' } },
        { fact: 'employment', before: null, after: { title: 'Director' } },
        { fact: 'holders', before: null },
      ],
    });
    expect(items[0].text).toBe(
      `Entered ${NAME}; entered ${NAME} at Invented alder; entered ${NAME} as holder of Shelter or domestic violence program.`,
    );
    expect(Date.parse(items[0].at)).toBeGreaterThanOrEqual(Date.parse(items[1].at));
  });

  it('has pages', async () => {
    const first = (await history(people.coordinator, '?pageSize=1')).body;
    const second = (await history(people.coordinator, '?pageSize=1&page=2')).body;
    const third = (await history(people.coordinator, '?pageSize=1&page=3')).body;
    expect([first, second, third].map(({ items }) => items.map(({ seq }: { seq: number }) => seq))).toEqual([
      [2],
      [1],
      [],
    ]);
    expect(third.total).toBe(2);
  });

  it.each([
    ['a trainer', people.trainer],
    ['a grant writer', people.grantWriter],
    ['a contributor of another organization', people.contributorOf('birch')],
  ])('names no person and no contact detail to %s', async (_, viewer) => {
    for (const path of ['history', 'facts']) {
      const answer = await api.as(viewer).get(`${DISTRICT}/${path}`);
      expect(answer.status).toBe(200);
      for (const secret of [NAME, 'desk@alder.example', 'Director', 'She began this week'])
        expect(JSON.stringify(answer.body)).not.toContain(secret);
    }
    const { facts, redacted } = (await api.as(viewer).get(`${DISTRICT}/facts`)).body;
    expect(redacted).toBe(true);
    expect(facts.find(({ id }: { id: string }) => id === 'ingrid').value).toMatchObject({
      id: 'ingrid',
      name: null,
    });
  });

  it('shows a contributor the people of own organizations among the facts', async () => {
    const { facts } = (await api.as(people.contributorOf('alder')).get(`${DISTRICT}/facts`)).body;
    expect(facts.find(({ id }: { id: string }) => id === 'ingrid').value.name).toBe(NAME);
  });

  it('names no one to the neighbors whose history a change is in as well', async () => {
    const administrator = api.as(people.administrator);
    const { revision } = (await administrator.get('/districts/ohsd/facts')).body;
    const entries = [fill('alder-in-ohsd', 'alder', 'shelter', { districtId: 'ohsd' })];
    const body = { action: 'fill role', entries };
    const made = await administrator.post('/districts/ohsd/changes', body, { 'if-match': `"${revision}"` });
    expect(made.status).toBe(200);
    await api.change('fill role', [
      fill('alder-legal', 'alder', 'legal-services', { mailbox: 'legal@alder.example' }),
      person('ivo', 'Invented Ivo'),
      employment('ivo', 'alder', { id: 'ivo-job', title: 'Counsel' }),
    ]);
    const { items } = (await api.as(people.neighbor).get('/districts/ohsd/history')).body;
    expect(items[0].text).toMatch(
      /^Entered Invented alder as .*; entered a person; entered a person at Invented alder\.$/,
    );
    for (const secret of ['Invented Ivo', 'Counsel', 'legal@alder.example'])
      expect(JSON.stringify(items)).not.toContain(secret);
  });

  it('is closed to those who may not read the district', async () => {
    expect((await history(people.nobody)).status).toBe(401);
    expect((await history(people.grantWriterElsewhere)).status).toBe(403);
    expect((await api.get('/districts/zzz/history')).status).toBe(404);
  });
});

describe('a reading of names and contact details', () => {
  const reader = accountViewer({
    ...{ id: 'reader', name: 'Rita Reader', role: 'coordinator', districts: ['ohnd'], organizations: [] },
  });
  const accesses = async () =>
    (await api.as(people.administrator).get(`${DISTRICT}/accesses?pageSize=500`)).body.items;
  const ofReader = async () =>
    (await accesses()).filter(({ actor }: { actor: string }) => actor === 'Rita Reader');

  it('is one entry, however many lists a page asks for and however often, and says whose and where', async () => {
    for (const list of ['facts', 'history', 'facts', 'history'])
      await api.as(reader).get(`${DISTRICT}/${list}`);
    const what = 'names and contact details, to edit; names in the history';
    await expect.poll(ofReader).toMatchObject([{ what, personIds: ['ingrid', 'ivo'] }]);
    expect((await api.get(`${DISTRICT}/accesses`)).status).toBe(403);
  });

  it('is no entry where an answer names no one', async () => {
    await api.as(people.trainer).get(`${DISTRICT}/facts`);
    await api.as(people.trainer).get(`${DISTRICT}/history`);
    await api.as(reader).get('/districts/ohsd/facts');
    const names = (await accesses()).map(({ actor }: { actor: string }) => actor);
    expect(names).not.toContain('Tess Trainer');
    expect(await ofReader()).toHaveLength(1);
  });
});

describe('two days compared', () => {
  it('say which ties and roles changed and how, and points whose parts add up', async () => {
    const roles = (await api.get('/model')).body.ties as { roleA: string; roleB: string }[];
    expect(roles.length).toBeGreaterThan(0);
    await api.change(
      'add evidence',
      [
        organization('birch'),
        fill('birch-fills', 'birch', 'victim-services', {
          mailbox: 'desk@birch.example',
          since: '2026-03-01',
        }),
        statement('birch-there', 'birch', 'victim-services', { at: '2026-04-02' }),
        statement('alder-there', 'alder', 'shelter', { at: '2026-04-02' }),
        evidence('m-compare', { since: '2026-05-01', until: '2026-09-01' }),
        party('m-compare', 'alder'),
        party('m-compare', 'birch'),
        activityDate('m-compare-seen', 'm-compare'),
      ].map((entry) =>
        entry.id === 'm-compare-seen' ? { ...entry, value: { ...entry.value, at: '2026-05-02' } } : entry,
      ),
    );
    const between = async (from: string, to: string) =>
      (await api.get(`${DISTRICT}/compare?from=${from}&to=${to}`)).body;
    const tie = 'shelter--victim-services';
    const how = (answer: { changed: { ties: { tie: string; how: string }[] } }) =>
      answer.changed.ties.find((row) => row.tie === tie)?.how;
    const won = await between('2026-04-10', '2026-06-01');
    expect(how(won)).toBe('better');
    const { before, corrected, newlyKnown, changed, after } = won.points.confirmed;
    expect(changed).toBeGreaterThan(0);
    const tenths = (points: number) => Math.round(points * 10);
    expect([before, corrected, newlyKnown, changed].reduce((sum, points) => sum + tenths(points), 0)).toBe(
      tenths(after),
    );
    expect(won.began).toBe('2026-11-24');
    expect(won.text).toMatch(
      /^April 10, 2026 to June 1, 2026: 2 ties were built, \d+ became known\..*began on/,
    );
    // Another pair of these roles is still on record.
    expect((await between('2026-06-01', '2026-09-01')).changed.ties).toContainEqual({
      ...{ tie, before: 'met', after: 'on record', how: 'worse' },
    });
    expect((await between('2026-06-01', '2026-06-01')).changed.ties).toEqual([]);
    const roleMoves = (await between('2026-02-01', '2026-04-10')).changed.roles;
    expect(roleMoves.find(({ role }: { role: string }) => role === 'shelter')).toMatchObject({
      ...{ after: 'confirmed', how: 'better' },
    });
  });

  it('takes the knowledge of a day since the installation began, and no other', async () => {
    const field = async (knownOn: string) => {
      const answer = await api.get(`${DISTRICT}/compare?from=2026-06-01&knownOn=${knownOn}`);
      return [answer.status, answer.body.error?.fields[0].field];
    };
    expect(await field('2026-11-24')).toEqual([200, undefined]);
    expect(await field('2026-11-23')).toEqual([400, 'knownOn']);
    expect(await field('2026-11-25')).toEqual([400, 'knownOn']);
  });

  it('must be in their order', async () => {
    const answer = await api.get(`${DISTRICT}/compare?from=2026-06-02&to=2026-06-01`);
    expect([answer.status, answer.body.error.fields[0].field]).toEqual([400, 'from']);
  });
});

describe('what a person said of a name that looked like a person in a case', () => {
  it('is asked for, kept in the change and shown in the history', async () => {
    const entry = organization('silence', { name: 'The victim Ana Poe Memorial' });
    const refused = await api.change('add organization', [entry]);
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { fields: [{ field: 'entries[0].value.name', confirm: 'organization name' }] } },
    });
    const saved = await api.change('add organization', [{ ...entry, said: ['organization name'] }]);
    expect(saved.status).toBe(200);
    const [first] = (await history(people.coordinator)).body.items;
    expect(first.mutations[0]).toMatchObject({
      said: ['organization name'],
      differences: expect.arrayContaining([
        { field: 'Said of it', before: 'nothing', after: 'This is the name of an organization' },
      ]),
    });
  });
});
