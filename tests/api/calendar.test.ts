import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAccount } from '../../server/access/queries.ts';
import { ownerOfFeed } from '../../server/features/calendar/queries.ts';
import * as entries from './editing-entries.ts';
import { openAccounts } from './invented-accounts.ts';

type Headers = Record<string, string>;
interface Entry {
  day: string;
  what: string;
  kind: string;
  id: string;
  name: string | null;
  subject: string;
}

const logged: string[] = [];
let opened: Awaited<ReturnType<typeof openAccounts>>;
let adaId = '';
let ada: Headers = {};
beforeAll(async () => {
  const write = (line: string) => void logged.push(line);
  opened = await openAccounts({ log: { level: 'info', stream: { write } } });
  await opened.people.account('administrator');
  adaId = await opened.people.account('coordinator', { districts: ['ohnd', 'wyd'] });
  ada = await opened.people.session(adaId);
  await enter();
});
afterAll(() => opened.stop());

const send = (method: 'GET' | 'POST' | 'DELETE', url: string, headers: Headers, payload?: object) =>
  opened.app.inject({ method, url, headers, ...(payload && { payload }) });
const calendar = async (query = '') =>
  (await send('GET', `/api/districts/ohnd/calendar${query}`, ada)).json();

/** A memorandum that ends, in whose name someone put a person, and someone who is acting until a day. */
async function enter(): Promise<void> {
  const { organization, fill, evidence, party, person, employment, holder } = entries;
  const { revision } = (await send('GET', '/api/districts/ohnd/facts', ada)).json();
  const answer = await send(
    'POST',
    '/api/districts/ohnd/changes',
    { ...ada, 'if-match': `"${revision}"` },
    {
      action: 'add evidence',
      entries: [
        ...['aspen', 'beech'].map((id) => organization(id)),
        fill('aspen-fills', 'aspen', 'shelter'),
        evidence('m-ends', { name: 'Memorandum of Zelda', until: '2027-02-01' }),
        ...['aspen', 'beech'].map((id) => party('m-ends', id)),
        ...['ann', 'ben'].map((id) => person(id, `Zelda ${id}`)),
        ...['ann', 'ben'].map((id) => employment(id, 'aspen')),
        holder('ann', 'aspen', { acting: true, since: '2026-10-01', until: '2026-12-11' }),
        holder('ben', 'aspen', { acting: true, since: '2026-10-01', role: 'legal-services' }),
      ],
    },
  );
  expect(answer.statusCode, answer.body).toBe(200);
}

const makeFeed = async (): Promise<string> => {
  const answer = await send('POST', '/api/own/calendar-feed', ada);
  expect(answer.statusCode, answer.body).toBe(200);
  return new URL(answer.json().url).pathname;
};
const read = (path: string) => send('GET', path, {});
const textOf = (ics: string): string => ics.replaceAll('\r\n ', '');

describe('the calendar of a district', () => {
  it('has what ends on its last day in effect, and the acting positions, and names no person', async () => {
    const answer = await calendar();
    const { entries: rows, undated } = answer as { entries: Entry[]; undated: Entry[] };
    expect(rows.find(({ id }) => id === 'm-ends')).toMatchObject({
      ...{ day: '2027-01-31', what: 'ends', kind: 'mou', name: 'Memorandum of Zelda' },
      ...{ text: 'Memorandum of understanding ends', subject: 'Invented aspen and Invented beech' },
      link: '/districts/ohnd?tab=evidence',
    });
    expect(rows.find(({ kind }) => kind === 'acting')).toMatchObject({ day: '2026-12-10', what: 'ends' });
    expect(undated.map(({ id }) => id)).toEqual(['aspen:legal-services']);
    expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort());
    for (const name of ['Zelda ann', 'Zelda ben']) expect(JSON.stringify(answer)).not.toContain(name);
  });

  it('reaches as many days ahead as asked for: an end is in it from the day on which nothing holds any more', async () => {
    const kinds = async (within: number) =>
      ((await calendar(`?within=${within}`)) as { entries: Entry[] }).entries.map(({ kind }) => kind);
    expect(await kinds(17)).toContain('acting'); // from November 24 to December 11
    expect(await kinds(16)).not.toContain('acting');
  });

  it('has the same evidence and roles as the home of a coordinator', async () => {
    const { entries: rows } = (await calendar('?within=90')) as { entries: Entry[] };
    const { ends, ages } = (await send('GET', '/api/districts/ohnd/deadlines', ada)).json();
    const idsOf = (what: string) =>
      rows.filter((row) => row.what === what && row.kind !== 'acting').map(({ id }) => id);
    const listed = (all: Entry[]) => all.map(({ id }) => id).sort();
    expect(listed(ends)).toContain('m-ends');
    expect([idsOf('ends').sort(), idsOf('ages').sort()]).toEqual([listed(ends), listed(ages)]);
  });
});

describe('the address of a calendar', () => {
  it('is read by a program that does not sign in, as a private calendar without names of people', async () => {
    const answer = await read(await makeFeed());
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers['cache-control']).toMatch(/^private\b/);
    const ics = textOf(answer.body);
    expect(ics).toContain('Memorandum of understanding ends: Invented aspen and Invented beech');
    expect(ics).toContain('DTSTART;VALUE=DATE:20270131');
    expect(ics).not.toContain('Zelda');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('names each thing alike at each reading', async () => {
    const uidsOf = async (path: string) => textOf((await read(path)).body).match(/^UID:.+$/gm) ?? [];
    const first = await uidsOf(await makeFeed());
    expect(first.length).toBeGreaterThan(1);
    expect(new Set(first).size).toBe(first.length);
    expect(await uidsOf(await makeFeed())).toEqual(first);
  });

  it('is kept as a hash alone, and stands in no line of the log', async () => {
    const path = await makeFeed();
    const secret = path.split('/').at(-1)?.replace('.ics', '') ?? '';
    for (const url of [path, `${path}?utm=1`, `/${path}`, path.toUpperCase()]) await read(url);
    expect(await opened.tieline.graph.read((run) => run(ownerOfFeed, { id: secret }))).toEqual([]);
    expect(logged.join('\n')).toContain('/calendar/…');
    expect(logged.join('\n').toLowerCase()).not.toContain(secret.toLowerCase());
  });

  it('ends when it is revoked, or another is made', async () => {
    const first = await makeFeed();
    const second = await makeFeed();
    expect([(await read(first)).statusCode, (await read(second)).statusCode]).toEqual([404, 200]);
    expect((await send('GET', '/api/own/calendar-feed', ada)).json().createdAt).not.toBeNull();
    expect((await send('DELETE', '/api/own/calendar-feed', ada)).statusCode).toBe(200);
    expect((await read(second)).statusCode).toBe(404);
    expect((await send('GET', '/api/own/calendar-feed', ada)).json()).toEqual({ createdAt: null });
    expect((await send('DELETE', '/api/own/calendar-feed', ada)).statusCode).toBe(404);
  });

  it('gives what the account may read at that moment, and nothing once it is disabled', async () => {
    const path = await makeFeed();
    const account = { id: adaId, name: 'Invented coordinator', organizations: [] };
    const change = (districts: string[], disabled: boolean) =>
      opened.tieline.graph.write((run) =>
        run(changeAccount, { ...account, role: 'coordinator', districts, disabled }),
      );
    expect((await read(path)).body).toContain('SUMMARY:N.D. Ohio: ');
    await change(['wyd'], false);
    expect((await read(path)).body).not.toContain('N.D. Ohio');
    await change(['ohnd'], true);
    expect((await read(path)).statusCode).toBe(404);
    await change(['ohnd', 'wyd'], false);
  });

  it('is not found by trying, and who has one is still let in', async () => {
    const path = await makeFeed();
    const statuses: number[] = [];
    for (let at = 0; at < 22; at++) statuses.push((await read(`/calendar/guess-${at}.ics`)).statusCode);
    expect(statuses.at(-1)).toBe(429);
    expect((await read(path)).statusCode).toBe(200);
  });
});
