import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AccountRole } from '../../core/account-roles.ts';
import { cookieOf, FROM_HERE, HOUR, openAccounts, PASSWORD } from './invented-accounts.ts';

type Headers = Record<string, string>;
let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: FastifyInstance;
let root: string;
let asRoot: Headers;
beforeAll(async () => {
  opened = await openAccounts();
  app = opened.app;
  root = await opened.people.account('administrator');
});
afterAll(() => opened.stop());
beforeEach(async () => {
  asRoot = await opened.people.session(root);
});

const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, headers: Headers, payload?: object) =>
  app.inject({ method, url: `/api${url}`, headers, ...(payload && { payload }) });
const rights = (role: AccountRole, more: object = {}) => ({
  name: 'Invented Person',
  role,
  districts: ['ohnd'],
  organizations: [],
  ...more,
});
/** Changes an account as it is now. */
const put = async (id: string, payload: object, headers = asRoot) => {
  const { items } = (await send('GET', '/accounts?pageSize=500', headers)).json();
  const { revision } = items.find((account: { id: string }) => account.id === id);
  return send('PUT', `/accounts/${id}`, { ...headers, 'if-match': `"${revision}"` }, payload);
};
let counter = 0;
const invite = async (role: AccountRole, more: object = {}) =>
  send('POST', '/accounts', asRoot, { email: `person-${++counter}@example.org`, ...rights(role, more) });
const secretOf = (url: string): string => url.split('#')[1] ?? '';

describe('an invitation', () => {
  it('is a link whose secret stands in the fragment, works once, and sets the password', async () => {
    const { account, link } = (await invite('coordinator')).json();
    expect(account).toMatchObject({
      role: 'coordinator',
      districts: ['ohnd'],
      hasPassword: false,
      disabled: false,
    });
    expect(link).toMatchObject({ purpose: 'invitation', mailed: false });
    expect(link.url).toMatch(/^http:\/\/localhost:80\/setup#[\w-]{43}$/);
    const secret = secretOf(link.url);
    expect((await send('POST', '/one-time-link', {}, { secret })).json()).toMatchObject({
      email: account.email,
      purpose: 'invitation',
    });
    const used = await send('POST', '/one-time-link/use', {}, { secret, password: PASSWORD });
    expect(used.json().viewer).toMatchObject({ identity: { id: account.id, role: 'coordinator' } });
    const again = await send('POST', '/one-time-link/use', {}, { secret, password: 'another invented one' });
    expect([again.statusCode, again.json().error.code]).toEqual([410, 'link-not-valid']);
    const signedIn = await send('POST', '/sign-in', {}, { email: account.email, password: PASSWORD });
    expect(signedIn.statusCode).toBe(200);
  });

  it('survives a password that is refused, and says why', async () => {
    const secret = secretOf((await invite('viewer')).json().link.url);
    const short = await send('POST', '/one-time-link/use', {}, { secret, password: 'short' });
    expect([short.statusCode, short.json().error.fields[0].field]).toEqual([400, 'password']);
    expect((await send('POST', '/one-time-link/use', {}, { secret, password: PASSWORD })).statusCode).toBe(
      200,
    );
  });

  it('is used once even when sent twice at the same moment', async () => {
    const secret = secretOf((await invite('viewer')).json().link.url);
    const use = () => send('POST', '/one-time-link/use', {}, { secret, password: PASSWORD });
    const answers = await Promise.all([use(), use(), use()]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 410, 410]);
  });

  it('dies after seven days, when a newer one is made, and when the account is disabled', async () => {
    const [old, replaced, gone] = [
      await invite('viewer'),
      await invite('viewer'),
      await invite('viewer'),
    ].map((answer) => answer.json());
    const looks = async (url: string) =>
      (await send('POST', '/one-time-link', {}, { secret: secretOf(url) })).statusCode;
    const newer = await send('POST', `/accounts/${replaced.account.id}/one-time-link`, asRoot);
    await put(gone.account.id, rights('viewer', { disabled: true }));
    expect(await looks(replaced.link.url)).toBe(410);
    expect(await looks(newer.json().url)).toBe(200);
    expect(await looks(gone.link.url)).toBe(410);
    expect(await looks(old.link.url)).toBe(200);
    opened.pass(7 * 24 * HOUR);
    expect(await looks(old.link.url)).toBe(410);
  });
});

describe('a password reset', () => {
  it('ends every session and API token, and the old password is worth nothing', async () => {
    const owner = await opened.people.withPassword();
    const cookie = cookieOf(await owner.signIn()).pair;
    const { url, purpose } = (await send('POST', `/accounts/${owner.id}/one-time-link`, asRoot)).json();
    expect(purpose).toBe('password-reset');
    const token = await opened.people.token(owner.id, ['read']);
    const password = 'quite another sentence';
    await send('POST', '/one-time-link/use', {}, { secret: secretOf(url), password });
    expect((await send('GET', '/own/sessions', { cookie })).statusCode).toBe(401);
    expect((await send('GET', '/districts', token)).statusCode).toBe(401);
    expect((await owner.signIn()).statusCode).toBe(401);
    expect((await owner.signIn({ password })).statusCode).toBe(200);
  });
});

describe('what an account may do', () => {
  it('cannot be asked for along with something else (mass assignment)', async () => {
    const owner = await opened.people.withPassword();
    const mine = { cookie: cookieOf(await owner.signIn()).pair, ...FROM_HERE };
    const secret = secretOf((await invite('viewer')).json().link.url);
    const more = { role: 'administrator', scopes: ['administer'], districts: ['cand'] };
    const answers = [
      await send('POST', '/one-time-link/use', {}, { secret, password: PASSWORD, ...more }),
      await send('PUT', '/own/password', mine, {
        current: PASSWORD,
        password: 'quite another sentence',
        ...more,
      }),
      await send('POST', '/sign-in', FROM_HERE, { email: owner.email, password: PASSWORD, ...more }),
      await send('POST', '/own/tokens', mine, {
        name: 'x',
        scopes: ['read'],
        expires: '2027-01-01',
        accountId: root,
      }),
      await invite('viewer', { id: root }),
      await invite('viewer', { passwordHash: 'x' }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 400, 400, 400]);
    expect((await send('GET', '/session', mine)).json().viewer).toMatchObject({
      identity: { role: 'coordinator' },
      grants: expect.arrayContaining([{ power: 'edit facts', districts: ['ohnd'], organizations: 'all' }]),
    });
  });

  it('changes with the very next request, on every replica', async () => {
    const id = await opened.people.account('coordinator', { districts: ['ohnd'] });
    const headers = await opened.people.session(id);
    expect((await send('GET', '/organizations', headers)).statusCode).toBe(200);
    await put(id, rights('viewer', { disabled: false }));
    expect((await send('GET', '/organizations', headers)).statusCode).toBe(403);
  });

  it('ends when the account is disabled: sessions, tokens and sign-in', async () => {
    const owner = await opened.people.withPassword();
    const session = await opened.people.session(owner.id);
    const token = await opened.people.token(owner.id, ['read']);
    await put(owner.id, rights('coordinator', { disabled: true }));
    expect((await send('GET', '/districts', session)).statusCode).toBe(401);
    expect((await send('GET', '/districts', token)).statusCode).toBe(401);
    expect((await owner.signIn()).statusCode).toBe(401);
    await put(owner.id, rights('coordinator', { disabled: false }));
    expect((await send('GET', '/districts', session)).statusCode).toBe(401);
    expect((await send('GET', '/districts', token)).statusCode).toBe(401);
  });

  it('stays with an administrator who has come in: one who is only invited does not count', async () => {
    const invited = (await invite('administrator')).json().account.id;
    for (const change of [
      rights('viewer', { disabled: false }),
      rights('administrator', { disabled: true }),
    ]) {
      const refused = await put(root, change);
      expect([refused.statusCode, refused.json().error.code]).toEqual([409, 'last-administrator']);
    }
    await opened.people.session(invited);
    expect((await put(invited, rights('viewer', { disabled: false }))).statusCode).toBe(200);
  });

  it('never leaves no one who administers, even when two remove each other at once', async () => {
    const other = await opened.people.account('administrator');
    const asOther = await opened.people.session(other);
    const answers = await Promise.all([
      put(other, rights('viewer', { disabled: false })),
      put(root, rights('administrator', { disabled: true }), asOther),
    ]);
    const refused = answers.find(({ statusCode }) => statusCode === 409);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    expect(refused?.json().error.code).toBe('last-administrator');
    if (answers[0]?.statusCode === 409) root = other;
  });

  it('is changed only as it is now: a stale page does not enable again who was disabled meanwhile', async () => {
    const { id, revision } = (await invite('coordinator')).json().account;
    const change = (more: object, headers: Headers = {}) =>
      send('PUT', `/accounts/${id}`, { ...asRoot, ...headers }, rights('coordinator', more));
    const based = { 'if-match': `"${revision}"` };
    expect((await change({ disabled: false })).statusCode).toBe(428);
    expect((await change({ disabled: false }, { 'if-match': 'latest' })).statusCode).toBe(400);
    expect((await change({ disabled: true }, based)).json()).toMatchObject({ revision: revision + 1 });
    const stale = await change({ disabled: false }, based);
    expect([stale.statusCode, stale.json().error]).toEqual([
      412,
      {
        code: 'stale',
        message: expect.stringContaining('changed this account'),
        fields: [{ field: 'if-match', message: `the account is at "${revision + 1}"` }],
        details: { account: expect.objectContaining({ id, disabled: true, revision: revision + 1 }) },
      },
    ]);
    expect(stale.body).not.toContain('passwordHash');
  });

  it.each([
    ['districts', { districts: ['zzzz'] }],
    ['organizations', { organizations: ['nobody-at-all'] }],
  ])('names %s that are on record', async (field, more) => {
    const answer = await invite('coordinator', more);
    expect([answer.statusCode, answer.json().error.fields[0].field]).toEqual([400, field]);
  });

  it('belongs to one email, whatever its capitals', async () => {
    const body = { email: 'Ada.Invented@example.org', ...rights('viewer') };
    expect((await send('POST', '/accounts', asRoot, body)).statusCode).toBe(200);
    const again = await send('POST', '/accounts', asRoot, { ...body, email: 'ada.invented@EXAMPLE.org' });
    expect([again.statusCode, again.json().error.code]).toEqual([409, 'email-taken']);
  });

  it('is kept in a log with who changed it; passwords and their hashes are shown to no one', async () => {
    const { account } = (await invite('viewer')).json();
    await put(account.id, rights('trainer', { disabled: false }));
    const { items } = (await send('GET', '/account-events?pageSize=500', asRoot)).json();
    const its = items.filter((item: { accountId: string }) => item.accountId === account.id);
    const what = its.map((item: { what: string }) => item.what);
    expect(what.sort()).toEqual(['invited as viewer', 'role: viewer → trainer']);
    expect(its.map((item: { actorId: string }) => item.actorId)).toEqual([root, root]);
    const list = await send('GET', '/accounts?pageSize=500', asRoot);
    expect(list.json().total).toBeGreaterThan(5);
    expect(list.body).not.toMatch(/argon2|passwordHash/);
  });
});
