import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, FROM_HERE, HOUR, MINUTE, openAccounts, PASSWORD } from './invented-accounts.ts';

type Headers = Record<string, string>;
let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: FastifyInstance;
let owner: Awaited<ReturnType<typeof opened.people.withPassword>>;
let mine: Headers;
const logged: string[] = [];
beforeAll(async () => {
  opened = await openAccounts({
    log: { level: 'debug', stream: { write: (line) => void logged.push(line) } },
  });
  app = opened.app;
  await opened.people.account('administrator');
});
afterAll(() => opened.stop());
beforeEach(async () => {
  owner = await opened.people.withPassword();
  mine = { cookie: cookieOf(await owner.signIn()).pair, ...FROM_HERE };
});

const send = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, headers: Headers, payload?: object) =>
  app.inject({ method, url: `/api${url}`, headers, ...(payload && { payload }) });
const newToken = async (scopes: string[] = ['read'], expires = '2027-06-01') =>
  send('POST', '/own/tokens', mine, { name: 'Nightly report', scopes, expires });
const bearer = (token: string): Headers => ({ authorization: `Bearer ${token}` });

describe('the own password', () => {
  it('changes with the current one alone, and ends the other sessions', async () => {
    const other = cookieOf(await owner.signIn()).pair;
    const password = 'quite another sentence';
    const wrong = await send('PUT', '/own/password', mine, { current: 'not this one', password });
    expect([wrong.statusCode, wrong.json().error.fields[0].field]).toEqual([400, 'current']);
    const right = await send('PUT', '/own/password', mine, { current: PASSWORD, password });
    expect(right.statusCode).toBe(200);
    expect((await send('GET', '/own/sessions', { cookie: other })).statusCode).toBe(401);
    expect((await send('GET', '/own/sessions', { cookie: cookieOf(right).pair })).json().items).toHaveLength(
      1,
    );
    expect((await owner.signIn({ password })).statusCode).toBe(200);
  });

  it('cannot be guessed here faster than at sign-in', async () => {
    const guess = () => send('PUT', '/own/password', mine, { current: 'not this one', password: PASSWORD });
    const codes: number[] = [];
    for (let each = 0; each < 25; each++) codes.push((await guess()).statusCode);
    expect(codes.filter((code) => code === 400).length).toBeLessThanOrEqual(20);
    expect(codes.at(-1)).toBe(429);
    opened.pass(2 * HOUR);
  });
});

describe('a name', () => {
  it('of an account or an API token holds nothing that Tieline never stores', async () => {
    const name = 'Case 1:26-cr-00123';
    const asRoot = await opened.people.session(await opened.people.account('administrator'));
    const rights = { name, role: 'viewer', districts: [], organizations: [] };
    const answers = [
      await send('POST', '/own/tokens', mine, { name, scopes: ['read'], expires: '2027-06-01' }),
      await send('POST', '/accounts', asRoot, { email: 'named@example.org', ...rights }),
      await send(
        'PUT',
        `/accounts/${owner.id}`,
        { ...asRoot, 'if-match': '"0"' },
        { ...rights, disabled: false },
      ),
    ];
    for (const answer of answers)
      expect([answer.statusCode, answer.json().error.fields]).toMatchObject([
        400,
        [{ field: 'name', pattern: 'docket-number' }],
      ]);
  });
});

describe('the own sessions', () => {
  it('are listed with where they are, and end one by one', async () => {
    await owner.signIn({ from: '198.51.100.7' });
    const { items } = (await send('GET', '/own/sessions', mine)).json();
    expect(
      items.map(({ address, current }: { address: string; current: boolean }) => [address, current]).sort(),
    ).toEqual([
      ['192.0.2.1', true],
      ['198.51.100.7', false],
    ]);
    const other = items.find(({ current }: { current: boolean }) => !current);
    expect((await send('DELETE', `/own/sessions/${other.id}`, mine)).statusCode).toBe(200);
    expect((await send('GET', '/own/sessions', mine)).json().items).toHaveLength(1);
  });

  it('are listed with when they were used, to the minute, and only while they live', async () => {
    await owner.signIn({ from: '198.51.100.7' });
    const listed = async (): Promise<{ address: string; lastSeenAt: string }[]> =>
      (await send('GET', '/own/sessions', mine)).json().items;
    const at = opened.tieline.now().getTime();
    const usedAfter = async (wait: number) => {
      opened.pass(wait);
      const own = (await listed()).find(({ address }) => address === '192.0.2.1');
      return Date.parse(own?.lastSeenAt ?? '') - at;
    };
    expect([await usedAfter(MINUTE - 1), await usedAfter(1), await usedAfter(1)]).toEqual([
      0,
      MINUTE,
      MINUTE,
    ]);
    expect(await listed()).toHaveLength(2);
    await usedAfter(28 * MINUTE);
    await usedAfter(MINUTE);
    expect((await listed()).map(({ address }) => address)).toEqual(['192.0.2.1']);
  });

  it('of someone else cannot be ended, nor can their tokens be revoked', async () => {
    const stranger = await opened.people.session(await opened.people.account('viewer'));
    const [session] = (await send('GET', '/own/sessions', mine)).json().items;
    const { id, token } = (await newToken()).json();
    expect((await send('DELETE', `/own/sessions/${session.id}`, stranger)).statusCode).toBe(404);
    expect((await send('DELETE', `/own/tokens/${id}`, stranger)).statusCode).toBe(404);
    expect((await send('GET', '/own/sessions', mine)).statusCode).toBe(200);
    expect((await send('GET', '/districts', bearer(token))).statusCode).toBe(200);
  });
});

describe('an API token', () => {
  it('is shown once, kept as a hash, and says who uses it for what', async () => {
    const made = (await newToken(['read', 'export'])).json();
    expect(made.token).toMatch(/^tieline_[\w-]{43}$/);
    const list = await send('GET', '/own/tokens', mine);
    expect(list.body).not.toContain(made.token);
    expect(list.json().items).toMatchObject([
      { id: made.id, name: 'Nightly report', scopes: ['read', 'export'], lastUsedAt: null },
    ]);
    const { identity, grants } = (await send('GET', '/session', bearer(made.token))).json().viewer;
    expect(identity.id).toBe(owner.id);
    expect(grants.map(({ power }: { power: string }) => power).sort()).toEqual([
      ...['export', 'read districts', 'read summary', 'see people'],
    ]);
    expect((await send('GET', '/own/tokens', mine)).json().items[0].lastUsedAt).not.toBeNull();
  });

  it('never may more than its account', async () => {
    const { token } = (await newToken(['read', 'edit', 'export', 'administer'])).json();
    expect((await send('GET', '/accounts', bearer(token))).statusCode).toBe(403);
  });

  it('cannot make another token, or change the password', async () => {
    const { token } = (await newToken(['read', 'edit', 'export', 'administer'])).json();
    const tries = [
      await send('POST', '/own/tokens', bearer(token), {
        name: 'x',
        scopes: ['read'],
        expires: '2027-01-01',
      }),
      await send('PUT', '/own/password', bearer(token), {
        current: PASSWORD,
        password: 'quite another sentence',
      }),
    ];
    expect(tries.map(({ statusCode }) => statusCode)).toEqual([403, 403]);
  });

  it('is worth nothing once revoked', async () => {
    const { id, token } = (await newToken()).json();
    expect((await send('DELETE', `/own/tokens/${id}`, mine)).statusCode).toBe(200);
    const answer = await send('GET', '/districts', bearer(token));
    expect([answer.statusCode, answer.json().error.code]).toEqual([401, 'token-not-valid']);
    expect((await send('DELETE', `/own/tokens/${id}`, mine)).statusCode).toBe(404);
  });

  it('is good until the day it names, which is within a year', async () => {
    for (const expires of ['2026-11-24', '2020-01-01', '2027-11-27'])
      expect([expires, (await newToken(['read'], expires)).statusCode]).toEqual([expires, 400]);
    const { token } = (await newToken(['read'], '2026-11-25')).json();
    expect((await send('GET', '/districts', bearer(token))).statusCode).toBe(200);
    opened.pass(24 * HOUR);
    expect((await send('GET', '/districts', bearer(token))).statusCode).toBe(401);
    opened.pass(-24 * HOUR);
  });

  it('is refused in an address, with a sentence', async () => {
    const { token } = (await newToken()).json();
    for (const url of [
      `/districts?token=${token}`,
      '/districts?access_token=x',
      `/organizations?q=${token}`,
      '/session?API_KEY=x',
    ]) {
      const answer = await send('GET', url, {});
      expect([url, answer.statusCode, answer.json().error.code]).toEqual([url, 400, 'token-in-address']);
    }
  });

  it.each(['Basic eDp5', 'Bearer ', 'Bearer tieline_x', 'Bearer a b'])('is not %j', async (authorization) => {
    expect((await send('GET', '/health', { authorization })).statusCode).toBe(401);
  });
});

describe('the log and the answers to mistakes', () => {
  it('never hold a password, a cookie, a token or the secret of a link', async () => {
    const { token } = (await newToken()).json();
    const secret = 's'.repeat(43);
    const answers = [
      await send('GET', `/districts?token=${token}`, {}),
      await owner.signIn({ password: 'a secret mistake' }),
      await send('POST', '/one-time-link/use', {}, { secret, password: 'a secret mistake' }),
      await send('POST', '/sign-in', {}, { email: 'no email', password: 'a secret mistake' }),
      await send('GET', '/districts', bearer(`${token}x`)),
    ];
    const said = [...logged, ...answers.map(({ body }) => body)].join('\n');
    expect(logged.length).toBeGreaterThan(50);
    for (const kept of [
      token,
      secret,
      'a secret mistake',
      PASSWORD,
      (mine.cookie ?? '').split('=')[1] ?? '?',
    ])
      expect(said.includes(kept), kept).toBe(false);
  });

  it('of an account is seen and revoked by an administrator', async () => {
    const root = await opened.people.account('administrator');
    const asRoot = await opened.people.session(root);
    const token = await opened.people.token(owner.id, ['read']);
    const { items } = (await send('GET', `/accounts/${owner.id}/tokens`, asRoot)).json();
    expect(items).toMatchObject([{ name: 'Invented', scopes: ['read'], revokedAt: null }]);
    const revoke = (id: string) => send('DELETE', `/accounts/${id}/tokens/${items[0].id}`, asRoot);
    expect((await revoke(root)).statusCode).toBe(404);
    expect((await send('GET', '/districts', token)).statusCode).toBe(200);
    expect((await revoke(owner.id)).statusCode).toBe(200);
    expect((await send('GET', '/districts', token)).statusCode).toBe(401);
    expect((await revoke(owner.id)).statusCode).toBe(404);
    expect((await send('GET', '/accounts/nobody/tokens', asRoot)).statusCode).toBe(404);
  });
});
