import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { FOR_GOOD, startMailServer } from '../mail-server.ts';
import { openAccounts } from './invented-accounts.ts';

const logged: string[] = [];
let mailServer: Awaited<ReturnType<typeof startMailServer>>;
let received: (typeof mailServer)['received'] = [];
let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: Awaited<ReturnType<typeof buildApp>>;
let asRoot: Record<string, string>;
beforeAll(async () => {
  mailServer = await startMailServer((address) => (address === 'full@example.org' ? FOR_GOOD : null));
  const { mail } = mailServer;
  received = mailServer.received;
  opened = await openAccounts();
  const log = { level: 'debug', stream: { write: (line: string) => void logged.push(line) } };
  const access = { ...opened.tieline.access, mail, publicUrl: 'https://tieline.example.org' };
  app = await buildApp({ ...opened.tieline, access }, log);
  asRoot = await opened.people.session(await opened.people.account('administrator'));
});
afterAll(async () => {
  await app.close();
  await opened.stop();
  await mailServer.stop();
});
beforeEach(() => {
  received.length = 0;
});

const invite = (email: string, name = 'Ada Invented') =>
  app.inject({
    method: 'POST',
    url: '/api/accounts',
    headers: { ...asRoot, host: 'evil.example' },
    payload: { email, name, role: 'viewer', districts: [], organizations: [] },
  });

it('an invitation arrives with its link, at the address that Tieline has and not the one that the request claims', async () => {
  const { link } = (await invite('ada@example.org')).json();
  expect(link.mailed).toBe(true);
  expect(link.url).toMatch(/^https:\/\/tieline\.example\.org\/setup#/);
  expect(received.map(({ to }) => to)).toEqual([['ada@example.org']]);
  expect(received[0]?.text).toContain(link.url);
  expect(received[0]?.text).toMatch(/^From: Tieline <tieline@example\.org>\r$/m);
  expect(received[0]?.text).toMatch(/^Subject: Your invitation to Tieline\r$/m);
});

it('a letter that is refused leaves the link to copy, and its secret out of the log', async () => {
  const answer = await invite('full@example.org');
  const { link } = answer.json();
  expect([answer.statusCode, link.mailed, received.length]).toEqual([200, false, 0]);
  expect(logged.join('\n')).toContain('An email could not be sent');
  expect(logged.join('\n')).not.toContain(link.url.split('#')[1]);
});

it.each([
  ['email', 'bob@example.org\r\nBcc: evil@example.org', 'Bob Invented'],
  ['email', 'bob@example.org, evil@example.org', 'Bob Invented'],
  ['email', 'Bob <bob@example.org>', 'Bob Invented'],
  ['name', 'bob@example.org', 'Bob\r\nBcc: evil@example.org'],
  ['name', 'bob@example.org', 'Bob\u2028Bcc: evil@example.org'],
])('nothing that would be another header or recipient is taken as %s: %j %j', async (field, email, name) => {
  const answer = await invite(email, name);
  expect([answer.statusCode, answer.json().error.fields[0].field]).toEqual([400, field]);
  expect(received).toEqual([]);
});
