import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { hashOf } from '../../server/access/secrets.ts';
import { buildApp } from '../../server/app.ts';
import { bindBrowser } from '../../server/survey/queries.ts';
import { startMailServer } from '../mail-server.ts';
import { headingOf, pathOf, plainBrowser } from './answering-browser.ts';
import { MINUTE, openAccounts } from './invented-accounts.ts';

const DAY = 24 * 60 * MINUTE;

const logged: string[] = [];
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let received: (typeof mailServer)['received'] = [];
let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: Awaited<ReturnType<typeof buildApp>>;
let id = '';
beforeAll(async () => {
  mailServer = await startMailServer();
  const { mail } = mailServer;
  received = mailServer.received;
  opened = await openAccounts();
  const log = { level: 'debug', stream: { write: (line: string) => void logged.push(line) } };
  app = await buildApp({ ...opened.tieline, access: { ...opened.tieline.access, mail } }, log);
  id = await opened.people.account('coordinator', { districts: ['ohnd'] });
});
afterAll(async () => {
  await app.close();
  await opened.stop();
  await mailServer.stop();
});
beforeEach(() => {
  received.length = 0;
});

const post = async (path: string, payload: object) =>
  app.inject({
    method: 'POST',
    url: `/api/districts/ohnd/invitations${path}`,
    headers: await opened.people.session(id),
    payload,
  });
const invite = async (organizationId: string) =>
  (await post('', { organizationId, mailbox: 'desk@example.org' })).json();
const codeIn = (text = ''): string => /Your code is (\d{6})/.exec(text)?.[1] ?? '';

it('a link arrives in the mailbox, and its secret in no line of the log', async () => {
  const { url, mailed, text } = await invite('fbi-cleveland');
  expect([mailed, received.map(({ to }) => to)]).toEqual([true, [['desk@example.org']]]);
  expect(received[0]?.text).toContain(url);
  expect(text).toContain(url);
  const browser = plainBrowser(app);
  await browser.go('GET', pathOf(url));
  await browser.go('GET', `${pathOf(url)}?utm=1`);
  expect(logged.join('\n')).toContain('/answer/open/…');
  expect(logged.join('\n')).not.toContain(url.split('/').at(-1));
});

it('another browser, and the first after a month, are let in by a code to the mailbox alone', async () => {
  const { url } = await invite('hsi-detroit');
  const first = plainBrowser(app);
  await first.go('GET', pathOf(url));
  await first.send('begin');
  const second = plainBrowser(app);
  expect(headingOf((await second.go('GET', pathOf(url))).text)).toBe('Is it you?');
  expect((await second.send('begin')).status).toBe(403);
  await second.go('GET', '/answer');
  await second.send('missing', { text: 'Invented Harbor Office' });
  expect((await first.go('GET', '/answer?step=missing')).text).not.toContain('Invented Harbor Office');
  await second.go('GET', '/answer');
  received.length = 0;
  await second.send('send-code');
  const code = codeIn(received[0]?.text);
  const third = plainBrowser(app);
  await third.go('GET', pathOf(url));
  expect((await third.send('enter-code', { code })).status).toBe(403);
  const wrong = code === '000000' ? '000001' : '000000';
  const refused = await second.send('enter-code', { code: wrong });
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('name="code"')]);
  expect((await second.go('GET', '/answer')).text).toContain('name="code"');
  expect(headingOf((await second.send('enter-code', { code })).text)).toBe(
    'Does your office fill these roles?',
  );
  const asked = async () => headingOf((await first.go('GET', '/answer?step=roles')).text);
  expect(await asked()).toBe('Does your office fill these roles?');
  const bound = {
    id: hashOf(`browser ${first.cookie.split('.')[1]} ${url.split('/').at(-1)}`),
    linkId: hashOf(url.split('/').at(-1)),
    at: new Date(opened.tieline.now().getTime() - 30 * DAY).toISOString(),
  };
  await opened.tieline.graph.write((run) => run(bindBrowser, bound));
  expect(await asked()).toBe('Is it you?');
});

it('a code is slowed down like a password, and no more than three go to a mailbox in an hour', async () => {
  const { url } = await invite('journey-center-cleveland');
  const first = plainBrowser(app);
  await first.go('GET', pathOf(url));
  await first.send('begin');
  const other = plainBrowser(app, '192.0.2.88');
  await other.go('GET', pathOf(url));
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 7; attempt++) {
    await other.go('GET', '/answer');
    statuses.push((await other.send('enter-code', { code: '12' })).status);
  }
  expect(statuses).toEqual([403, 403, 403, 403, 403, 429, 429]);
  received.length = 0;
  for (let attempt = 0; attempt < 5; attempt++) {
    await other.go('GET', '/answer');
    await other.send('send-code');
  }
  expect(received).toHaveLength(3);
});

it('a reminder waits seven days, has a link of its own, and there are two at most; the link closes after thirty days', async () => {
  const { invitationId, url } = await invite('rahab-ministries');
  const remind = () => post(`/${invitationId}/reminders`, {});
  expect((await remind()).json().error.code).toBe('too-early');
  opened.pass(7 * DAY);
  const reminder = (await remind()).json();
  expect([reminder.mailed, reminder.url === url]).toEqual([true, false]);
  opened.pass(7 * DAY);
  expect((await remind()).statusCode).toBe(200);
  opened.pass(7 * DAY);
  expect((await remind()).json().error.code).toBe('no-reminder');
  const browser = plainBrowser(app);
  expect(headingOf((await browser.go('GET', pathOf(reminder.url))).text)).toContain('work with?');
  opened.pass(10 * DAY);
  expect(headingOf((await browser.go('GET', '/answer')).text)).toBe('These questions are closed');
});
