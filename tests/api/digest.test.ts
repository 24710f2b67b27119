import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeAccount } from '../../server/access/queries.ts';
import { buildApp } from '../../server/app.ts';
import { sendDigests } from '../../server/digest/send-digests.ts';
import { openMail } from '../../server/mail/mail.ts';
import type { Services } from '../../server/services.ts';
import { FOR_GOOD, FOR_NOW, startMailServer } from '../mail-server.ts';
import { HOUR, MINUTE, openAccounts } from './invented-accounts.ts';
import { NEWS, newsEntries } from './news-entries.ts';

type Headers = Record<string, string>;

let refusal: number | null = null;
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let received: (typeof mailServer)['received'] = [];
let opened: Awaited<ReturnType<typeof openAccounts>>;
let tieline: Services;
let app: Awaited<ReturnType<typeof buildApp>>;
let ada: Headers = {};
let adaId = '';
const warned: string[] = [];
beforeAll(async () => {
  mailServer = await startMailServer(() => refusal);
  const { mail } = mailServer;
  received = mailServer.received;
  opened = await openAccounts();
  const access = { ...opened.tieline.access, mail, publicUrl: 'https://tieline.example.org' };
  tieline = { ...opened.tieline, access };
  const log = { level: 'info', stream: { write: (line: string) => void warned.push(line) } };
  app = await buildApp(tieline, log);
  await opened.people.account('administrator');
  adaId = await opened.people.account('coordinator', { districts: ['ohnd', 'wyd'] });
  ada = await opened.people.session(adaId);
});
afterAll(async () => {
  await app.close();
  await opened.stop();
  await mailServer.stop();
});
beforeEach(() => {
  received.length = 0;
  warned.length = 0;
  refusal = null;
});

const send = (method: 'GET' | 'POST' | 'PUT', url: string, headers: Headers, payload?: object) =>
  app.inject({ method, url, headers, ...(payload && { payload }) });
const choose = async (every: string): Promise<void> => {
  expect((await send('PUT', '/api/own/digest', ada, { every })).statusCode).toBe(200);
};
const chosen = async () => (await send('GET', '/api/own/digest', ada)).json();
/** What the daily work does, by a process of its own. */
const work = () =>
  sendDigests(tieline, openMail(tieline.access.mail), (about, message) =>
    warned.push(JSON.stringify({ ...about, message })),
  );
async function enter(entries: object[]): Promise<void> {
  opened.pass(MINUTE);
  const { revision } = (await send('GET', '/api/districts/ohnd/facts', ada)).json();
  const headers = { ...ada, 'if-match': `"${revision}"` };
  const body = { action: 'add evidence', entries };
  const answer = await send('POST', '/api/districts/ohnd/changes', headers, body);
  expect(answer.statusCode, answer.body).toBe(200);
}
/** Sessions end meanwhile. */
const nextDay = async (hours = 24): Promise<void> => {
  opened.pass(hours * HOUR);
  ada = await opened.people.session(adaId);
};

describe('the digest by mail', () => {
  it('is off until it is chosen, and refuses what it does not know', async () => {
    expect(await chosen()).toEqual({ every: 'off', canSend: true, stoppedAt: null, timeZone: 'UTC' });
    expect((await send('PUT', '/api/own/digest', ada, { every: 'hourly' })).statusCode).toBe(400);
  });

  it('is not sent while nothing is new', async () => {
    await choose('daily');
    await nextDay();
    await work();
    expect(received).toEqual([]);
  });

  it('says the next morning what is new, once for two processes, as text and HTML and without a name', async () => {
    await enter(newsEntries());
    await work();
    expect(received, 'on the day itself').toEqual([]);
    await nextDay();
    await Promise.all([work(), work()]);
    await work();
    expect(received.map(({ to }) => to)).toEqual([[`${adaId}@example.org`]]);
    const [{ text } = { text: '' }] = received;
    for (const said of Object.values(NEWS)) expect(text.split(said).length, said).toBe(3);
    expect(text).toMatch(/^Subject: Tieline: \d+ new items in Northern District of Ohio\r$/m);
    expect(text).toContain('https://tieline.example.org/account#digest');
    expect(text).not.toContain('Zelda');
    expect(text).not.toContain('Invented coordinator');
    await nextDay();
    await work();
    expect(received, 'what was told is not new').toHaveLength(1);
  });

  it('that cannot be delivered is tried again after an hour, and leaves no address in the log', async () => {
    await enter([{ ...newsEntries()[0], id: 'cedar', value: { ...newsEntries()[0]?.value, name: 'Cedar' } }]);
    await enter(
      newsEntries()
        .filter(({ fact }) => fact === 'reports')
        .map((entry) => ({
          ...entry,
          id: 'cedar-says',
          value: { ...entry.value, fromId: 'beech', aboutId: 'aspen' },
        })),
    );
    await nextDay();
    refusal = FOR_NOW;
    await work();
    refusal = null;
    await work();
    expect(received, 'not at once').toEqual([]);
    expect(warned.join()).toContain('A digest could not be sent');
    expect(warned.join()).not.toContain('@example.org');
    await nextDay(1);
    await work();
    expect(received).toHaveLength(1);
    expect(received[0]?.text).toContain('Invented beech answered about Invented aspen');
  });

  it('is turned off by one click without signing in, and by no program that looks at the address', async () => {
    await enter(
      newsEntries()
        .filter(({ fact }) => fact === 'reports')
        .map((entry) => ({ ...entry, id: 'once-more' })),
    );
    await nextDay();
    await work();
    const { text } = received[0] ?? { text: '' };
    expect(text).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    const off = /^List-Unsubscribe: <(.+)>\r$/m.exec(text.replaceAll('\r\n ', ' '))?.[1] ?? '';
    const { origin, pathname } = new URL(off);
    expect(origin).toBe('https://tieline.example.org');
    const looked = await send('GET', pathname, {});
    expect([looked.statusCode, looked.headers.location]).toEqual([303, '/account#digest']);
    expect((await chosen()).every).toBe('daily');
    const click = (path: string) =>
      app.inject({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      });
    expect((await click(`${pathname.slice(0, -4)}AAAA`)).statusCode).toBe(404);
    expect((await chosen()).every).toBe('daily');
    expect((await click(pathname)).statusCode).toBe(200);
    expect((await chosen()).every).toBe('off');
    const secret = pathname.split('/').at(-1) ?? '';
    expect(warned.join('\n')).toContain('/digest/off/…');
    expect(warned.join('\n')).not.toContain(secret);
  });

  it('comes weekly on Monday, and never to an account that is disabled', async () => {
    await choose('weekly');
    expect((await chosen()).every).toBe('weekly');
    const say = (id: string) =>
      enter(
        newsEntries()
          .filter(({ fact }) => fact === 'reports')
          .map((entry) => ({ ...entry, id })),
      );
    await say('weekly-one');
    await nextDay(7 * 24);
    await work();
    await work();
    expect(received).toHaveLength(1);
    await say('weekly-two');
    const rights = { role: 'coordinator' as const, districts: ['ohnd'], organizations: [] };
    const change = (disabled: boolean) =>
      tieline.graph.write((run) => run(changeAccount, { id: adaId, name: 'Invented', ...rights, disabled }));
    await change(true);
    await nextDay(7 * 24);
    await work();
    expect(received).toHaveLength(1);
    await change(false);
    await nextDay(1);
  });

  it('is tried once a day where the mailbox refuses it, and is off after five such days until it is chosen again', async () => {
    await choose('off');
    await choose('daily');
    await enter(
      newsEntries()
        .filter(({ fact }) => fact === 'reports')
        .map((entry) => ({ ...entry, id: 'refused' })),
    );
    refusal = FOR_GOOD;
    const tries = () => warned.filter((line) => line.includes('A digest could not be sent')).length;
    for (const day of [1, 2, 3, 4]) {
      await nextDay(22);
      await work();
      await nextDay(2);
      await work();
      expect([tries(), (await chosen()).every]).toEqual([day, 'daily']);
    }
    await nextDay();
    await work();
    const stopped = await chosen();
    expect(stopped.every).toBe('off');
    expect(stopped.stoppedAt).toMatch(/^\d{4}-/);
    refusal = null;
    await nextDay();
    await work();
    expect(received).toEqual([]);
    await choose('daily');
    expect(await chosen()).toMatchObject({ every: 'daily', stoppedAt: null });
  });

  it('is not promised where the installation has no mail server', async () => {
    expect((await opened.app.inject({ url: '/api/own/digest', headers: ada })).json().canSend).toBe(false);
    await sendDigests(opened.tieline, openMail(undefined), () => {});
    expect(received).toEqual([]);
  });
});
