import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/access/viewer.ts';
import type { Entry } from '../../server/changes/entries.ts';
import type { RunningApp } from '../start-app.ts';
import { openApp, TEST_DAY } from '../start-app.ts';
import { employment, evidence, fill, organization, person, statement } from './editing-entries.ts';
import { administrator, coordinator, grantWriter } from './editing-people.ts';

const URL = '/api/districts/ohnd/facts';
const ENTERED: Entry[] = [
  organization('harbor', { name: 'Invented Harbor House' }),
  fill('harbor-fills', 'harbor', 'shelter'),
  ...['Pact 10', 'Pact 9', 'Zonal meeting'].map((name, at) => evidence(`e${at}`, { name, kind: 'mou' })),
  evidence('e3', { name: 'First training', kind: 'training' }),
  ...[
    { id: 'e4', name: 'Pact that ends', until: '2027-01-01' },
    { id: 'e5', name: 'A past pact', until: '2026-01-01' },
    { id: 'e6', name: 'Pact without end', until: null },
  ].map(({ id, ...row }) => evidence(id, { ...row, since: null, kind: 'protocol' })),
  statement('said', 'harbor', 'shelter'),
  // The order of names is the other way around as that of ids.
  ...[person('p1', 'Invented Zoe'), person('p2', 'Invented Ann')],
  ...[employment('p1', 'harbor'), employment('p2', 'harbor')],
];
let app: Omit<RunningApp, 'url'>;
let viewer: Viewer = coordinator;
let now = new Date(`${TEST_DAY}T12:00:00Z`);

const read = async (query: string, etag?: string) => {
  const answer = await app.app.inject({
    url: `${URL}${query}`,
    headers: etag === undefined ? {} : { 'if-none-match': etag },
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.body && answer.json() };
};
const ids = ({ body }: Awaited<ReturnType<typeof read>>) => body.facts.map(({ id }: { id: string }) => id);
const as = async <T>(who: Viewer, work: () => Promise<T>): Promise<T> => {
  viewer = who;
  return work().finally(() => {
    viewer = coordinator;
  });
};
const save = async (entries: Entry[]) => {
  const { revision } = (await read('')).body;
  const { statusCode } = await app.app.inject({
    ...{ method: 'POST', url: '/api/districts/ohnd/changes' },
    ...{ headers: { 'if-match': `"${revision}"` }, payload: { action: 'add organization', entries } },
  });
  expect(statusCode).toBe(200);
};
const accesses = () =>
  as(
    administrator,
    async () => (await app.app.inject('/api/districts/ohnd/accesses?pageSize=500')).json().items,
  );

beforeAll(async () => {
  app = await openApp({ viewer: () => viewer, today: TEST_DAY, now: () => now });
  await save(ENTERED);
});
afterAll(() => app.stop());

describe('the list of facts', () => {
  it('has all of them, and those of some kinds, and pages of them', async () => {
    const all = await read('');
    expect(all.body).toMatchObject({ page: 1, total: all.body.facts.length });
    const some = await read('?fact=people,statements');
    expect(ids(some)).toEqual(['p1', 'p2', 'said']);
    const page = await read('?fact=people,statements&page=2&pageSize=2');
    expect(page.body).toMatchObject({ page: 2, pageSize: 2, total: 3, facts: [{ id: 'said' }] });
    expect((await read('?fact=persons')).status).toBe(400);
  });

  it('of one kind is in the order of names, and found by their words', async () => {
    expect(ids(await read('?fact=evidence&evidenceKind=mou'))).toEqual(['e1', 'e0', 'e2']);
    expect(ids(await read('?fact=evidence&q=zonal%20MEET'))).toEqual(['e2']);
    expect(ids(await read('?fact=evidence&evidenceKind=training'))).toEqual(['e3']);
  });

  it('of one kind is in the order of ends where that is asked for: what ends next, has no end, has ended', async () => {
    expect(ids(await read('?fact=evidence&evidenceKind=protocol'))).toEqual(['e5', 'e4', 'e6']);
    const byEnd = await read(`?fact=evidence&evidenceKind=protocol&endsFrom=${TEST_DAY}`);
    expect(ids(byEnd)).toEqual(['e4', 'e6', 'e5']);
  });

  it('says of an organization what in the district names it', async () => {
    const { body } = await read('?fact=organizations&q=Harbor%20House');
    expect(body.facts).toMatchObject([{ id: 'harbor', namedBy: ['fills', 'employment', 'statements'] }]);
  });

  it('is not found by a name that the viewer may not see, nor in its order', async () => {
    expect(ids(await read('?fact=people'))).toEqual(['p2', 'p1']);
    await as(grantWriter, async () => {
      expect(ids(await read('?fact=people'))).toEqual(['p1', 'p2']);
      expect(ids(await read('?fact=people&q=Ann'))).toEqual([]);
    });
  });
});

describe('an unchanged list of facts', () => {
  it('is not sent again, until something changes', async () => {
    const { etag } = (await read('?fact=evidence')).headers;
    expect(await read('?fact=evidence', etag)).toMatchObject({ status: 304, body: '' });
    await save([evidence('later')]);
    const after = await read('?fact=evidence', etag);
    expect([after.status, ids(after).includes('later')]).toEqual([200, true]);
  });

  it('is kept by a browser only where it names no one', async () => {
    expect((await read('?fact=evidence')).headers['cache-control']).toBe('no-cache');
    expect((await read('?fact=people')).headers['cache-control']).toBe('no-store');
    const redacted = await as(grantWriter, () => read('?fact=people'));
    expect(redacted.headers['cache-control']).toBe('no-cache');
  });

  it('is another one for who may see less', async () => {
    const { etag } = (await read('?fact=people')).headers;
    expect((await as(grantWriter, () => read('?fact=people', etag))).status).toBe(200);
  });

  it('with names has been read, and that is on record', async () => {
    const { etag } = (await read('?fact=people')).headers;
    const before = await accesses();
    now = new Date(now.getTime() + 60 * 60_000);
    expect((await read('?fact=people', etag)).status).toBe(304);
    expect(await accesses()).toHaveLength(before.length + 1);
    now = new Date(now.getTime() + 60 * 60_000);
    await read('?fact=evidence');
    expect(await accesses()).toHaveLength(before.length + 1);
  });
});
