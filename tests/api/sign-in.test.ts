import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setPassword } from '../../server/access/queries.ts';
import { buildApp } from '../../server/app.ts';
import { cookieOf, FROM_HERE, MINUTE, openAccounts, PASSWORD } from './invented-accounts.ts';

let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: FastifyInstance;
beforeAll(async () => {
  opened = await openAccounts({ access: { banner: 'For official use' } });
  app = opened.app;
  const id = await opened.people.account('administrator');
  await opened.tieline.graph.write((run) => run(setPassword, { id, passwordHash: 'invented' }));
});
afterAll(() => opened.stop());

const viewerWith = async (cookie: string, at = app) =>
  (await at.inject({ url: '/api/session', headers: { cookie } })).json().viewer;

let cookieNow = '';
let account: Awaited<ReturnType<typeof opened.people.withPassword>>;
beforeEach(async () => {
  account = await opened.people.withPassword();
  cookieNow = cookieOf(await account.signIn()).pair;
});

describe('sign-in by password', () => {
  it('says before who runs this and how to sign in', async () => {
    expect((await app.inject('/api/session')).json()).toEqual({
      viewer: { identity: null, grants: [] },
      banner: 'For official use',
      methods: { local: true, oidc: false, sample: false },
      setupNeeded: false,
    });
  });

  it('gives a session whose cookie no script can read and no other site sends', async () => {
    const answer = await account.signIn();
    expect(answer.json()).toMatchObject({
      viewer: {
        identity: { id: account.id, role: 'coordinator' },
        grants: expect.arrayContaining([{ power: 'edit facts', districts: ['ohnd'], organizations: 'all' }]),
      },
      returnTo: '/home',
    });
    const { pair, attributes } = cookieOf(answer);
    expect(pair).toMatch(/^tieline=[\w-]{43}$/);
    expect(attributes.split('; ').sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
    expect(await viewerWith(pair)).toMatchObject({ identity: { id: account.id } });
    expect(
      (await app.inject({ url: '/api/districts/ohnd/network', headers: { cookie: pair } })).statusCode,
    ).toBe(200);
  });

  it('takes an email in capitals as the same', async () => {
    const email = account.email.toUpperCase();
    const payload = { email, password: PASSWORD };
    expect((await app.inject({ method: 'POST', url: '/api/sign-in', payload })).statusCode).toBe(200);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/\r\nSet-Cookie: x=1',
    'districts',
  ])('does not lead to %j', async (returnTo) => {
    const answer = await account.signIn({ returnTo });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error.fields[0].field).toBe('returnTo');
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('leads to a path of this site', async () => {
    const returnTo = '/districts/ohnd?asOf=2026-01-01#ties';
    expect((await account.signIn({ returnTo })).json().returnTo).toBe(returnTo);
  });
});

describe('a session', () => {
  it('is a new one at each sign-in, and the one that someone planted is worth nothing (fixation)', async () => {
    const planted = `tieline=${'a'.repeat(43)}`;
    const first = cookieOf(await account.signIn({ headers: { cookie: planted } })).pair;
    expect(first).not.toBe(planted);
    expect((await viewerWith(planted)).identity).toBeNull();
    const second = cookieOf(await account.signIn({ headers: { cookie: first } })).pair;
    expect(second).not.toBe(first);
    expect((await viewerWith(first)).identity).toBeNull();
    expect((await viewerWith(second)).identity).not.toBeNull();
  });

  it('is known to a second replica, and what ends it there ends it here', async () => {
    const replica = await buildApp(opened.tieline);
    expect(await viewerWith(cookieNow, replica)).toMatchObject({ identity: { id: account.id } });
    await replica.inject({
      method: 'POST',
      url: '/api/sign-out',
      headers: { cookie: cookieNow, ...FROM_HERE },
    });
    expect((await viewerWith(cookieNow)).identity).toBeNull();
    await replica.close();
  });

  it('ends after 30 minutes without a request, not before', async () => {
    opened.pass(29 * MINUTE);
    expect((await viewerWith(cookieNow)).identity).not.toBeNull();
    opened.pass(29 * MINUTE);
    expect((await viewerWith(cookieNow)).identity).not.toBeNull();
    opened.pass(30 * MINUTE);
    expect((await viewerWith(cookieNow)).identity).toBeNull();
  });

  it('ends after 12 hours whatever is done in it', async () => {
    for (let quarters = 0; quarters < 47; quarters++) {
      opened.pass(15 * MINUTE);
      expect((await viewerWith(cookieNow)).identity).not.toBeNull();
    }
    opened.pass(15 * MINUTE);
    expect((await viewerWith(cookieNow)).identity).toBeNull();
  });

  it('ends everywhere at once when its owner says so', async () => {
    const other = cookieOf(await account.signIn()).pair;
    const headers = { cookie: cookieNow, ...FROM_HERE };
    const answer = await app.inject({ method: 'POST', url: '/api/sign-out-everywhere', headers });
    expect(answer.json()).toEqual({ ended: 2 });
    expect(cookieOf(answer).pair).toBe('tieline=');
    for (const cookie of [cookieNow, other]) expect((await viewerWith(cookie)).identity).toBeNull();
  });
});

describe('over HTTPS, ended by a trusted proxy', () => {
  it('the cookie is bound to this host; words of a stranger do not count', async () => {
    const behind = await buildApp({
      ...opened.tieline,
      access: { ...opened.tieline.access, trustProxy: '10.0.0.1' },
    });
    const ask = (remoteAddress: string) =>
      behind.inject({
        method: 'POST',
        url: '/api/sign-in',
        remoteAddress,
        headers: {
          'x-forwarded-proto': 'https',
          'x-forwarded-for': '192.0.2.7',
          origin: 'https://localhost:80',
        },
        payload: { email: account.email, password: PASSWORD },
      });
    const { pair, attributes } = cookieOf(await ask('10.0.0.1'));
    expect(pair).toMatch(/^__Host-tieline=/);
    expect(attributes.split('; ').sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(cookieOf(await ask('10.0.0.2')).pair).toMatch(/^tieline=/);
    await behind.close();
  });
});
