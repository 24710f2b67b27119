import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setupLink } from '../../server/access/one-time-links.ts';
import { OPEN } from '../../server/access/viewer.ts';
import { buildApp } from '../../server/app.ts';
import { cookieOf, HOUR, MINUTE, openAccounts, PASSWORD } from './invented-accounts.ts';

const ORIGIN = 'http://127.0.0.1:3000';
const person = { name: 'Ada Invented', email: 'ada@example.org', password: PASSWORD };

let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: FastifyInstance;
beforeAll(async () => {
  opened = await openAccounts();
  app = opened.app;
});
afterAll(() => opened.stop());

const newLink = async (): Promise<string> => (await setupLink(opened.tieline, ORIGIN))?.url ?? '';
const setUp = (url: string, more: object = {}, at = app) =>
  at.inject({
    method: 'POST',
    url: '/api/setup',
    payload: { secret: url.split('#')[1], ...person, ...more },
  });
const statusOf = async (url: string, headers = {}, at = app) =>
  (await at.inject({ url, headers })).statusCode;

describe('until there is an administrator', () => {
  it('the map is open to read on this machine, and nothing else is', async () => {
    expect(await statusOf('/api/districts/ohnd/network')).toBe(200);
    expect(await statusOf('/api/organizations')).toBe(200);
    expect(await statusOf('/api/accounts')).toBe(401);
    const session = await app.inject('/api/session');
    expect(session.json()).toMatchObject({
      setupNeeded: true,
      viewer: { identity: null, grants: OPEN.grants },
    });
  });

  it('it is closed to whoever comes from elsewhere', async () => {
    expect(await statusOf('/api/districts', { host: 'tieline.example.org' })).toBe(401);
    expect(await statusOf('/api/districts', { host: 'localhost.evil.example' })).toBe(401);
  });

  it.each([
    ['forwarded', 'for=192.0.2.1'],
    ['via', '1.1 proxy.example'],
    ['x-real-ip', '192.0.2.1'],
    ['x-forwarded-for', '192.0.2.1'],
    ['x-forwarded-host', 'tieline.example.org'],
    ['x-forwarded-proto', 'https'],
  ])('it is closed to a request that came through a proxy, as %s says', async (header, value) => {
    expect(await statusOf('/api/districts', { [header]: value })).toBe(401);
  });

  it.each([
    ['that others reach', { listensLocally: false }],
    ['that has a public address', { publicUrl: 'https://tieline.example.org' }],
    ['behind a proxy that it trusts', { trustProxy: '10.0.0.1' }],
  ])('it is closed on a server %s', async (_, settings) => {
    const { access } = opened.tieline;
    const public_ = await buildApp({ ...opened.tieline, access: { ...access, ...settings } });
    expect(await statusOf('/api/districts', {}, public_)).toBe(401);
    expect(await statusOf('/api/health', {}, public_)).toBe(200);
    await public_.close();
  });
});

describe('the link that a start prints', () => {
  it('has its secret in the fragment, which no server ever sees', async () => {
    expect(await newLink()).toMatch(/^http:\/\/127\.0\.0\.1:3000\/setup#[\w-]{43}$/);
  });

  it('dies after an hour', async () => {
    const link = await newLink();
    opened.pass(HOUR);
    expect((await setUp(link)).statusCode).toBe(410);
  });

  it('dies with the next start', async () => {
    const [old, newer] = [await newLink(), await newLink()];
    expect((await setUp(old)).statusCode).toBe(410);
    expect((await setUp(newer, { password: 'short' })).statusCode).toBe(400);
  });

  it('makes the first administrator, once, even when used twice at the same moment', async () => {
    const link = await newLink();
    opened.pass(59 * MINUTE);
    const answers = await Promise.all([setUp(link), setUp(link, { email: 'bob@example.org' })]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410]);
    const made = answers.find(({ statusCode }) => statusCode === 200);
    expect(made?.json().viewer).toMatchObject({
      identity: { name: 'Ada Invented', role: 'administrator' },
    });
    const { cookie } = { cookie: cookieOf(made ?? { headers: {} }).pair };
    expect((await app.inject({ url: '/api/accounts', headers: { cookie } })).json().total).toBe(1);
  });

  it('is not made any more, and the map is closed', async () => {
    expect(await setupLink(opened.tieline, ORIGIN)).toBeUndefined();
    for (const url of ['/api/districts', '/api/districts/ohnd', '/api/model', '/api/districts/ohnd/network'])
      expect([url, await statusOf(url)]).toEqual([url, 401]);
    expect((await app.inject('/api/session')).json()).toMatchObject({
      setupNeeded: false,
      viewer: { grants: [] },
    });
  });
});

describe('PUBLIC_SUMMARY', () => {
  it('opens the national summary to everyone, and no more', async () => {
    const { access } = opened.tieline;
    const summary = await buildApp({ ...opened.tieline, access: { ...access, publicSummary: true } });
    expect(await statusOf('/api/districts', {}, summary)).toBe(200);
    for (const url of ['/api/districts/ohnd/network', '/api/organizations', '/api/accounts'])
      expect([url, await statusOf(url, {}, summary)]).toEqual([url, 401]);
    await summary.close();
  });
});
