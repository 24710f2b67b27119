import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccessSettings } from '../../server/access/settings.ts';
import { buildApp } from '../../server/app.ts';
import { openAccounts } from './invented-accounts.ts';

let opened: Awaited<ReturnType<typeof openAccounts>>;
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  opened = await openAccounts();
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await opened.stop();
});

/** An app of its own, so that nothing was asked of it before. */
async function limited(address: number, account: number, access: Partial<AccessSettings> = {}) {
  const requestsPerMinute = { address, account };
  const app = await buildApp({
    ...opened.tieline,
    access: { ...opened.tieline.access, requestsPerMinute, ...access },
  });
  apps.push(app);
  return app;
}

describe('the requests of a minute', () => {
  it('are limited for an address, and the answer says when to come back', async () => {
    const app = await limited(3, 100);
    const ask = (remoteAddress: string) => app.inject({ url: '/api/session', remoteAddress });
    for (let each = 0; each < 3; each++) expect((await ask('192.0.2.1')).statusCode).toBe(200);
    const refused = await ask('192.0.2.1');
    expect([refused.statusCode, refused.json().error]).toEqual([
      429,
      {
        code: 'too-many-requests',
        message: expect.stringMatching(/^This address has made more than 3 requests in a minute\./),
        details: { retryAfter: expect.any(Number) },
      },
    ]);
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await ask('192.0.2.2')).statusCode).toBe(200);
  });

  it('are limited for an account, from whichever address, by session and by token alike', async () => {
    const app = await limited(100, 3);
    const id = await opened.people.account('trainer');
    const [session, token] = [await opened.people.session(id), await opened.people.token(id, ['read'])];
    const ask = (headers: Record<string, string>, remoteAddress: string) =>
      app.inject({ url: '/api/session', headers, remoteAddress });
    for (const [headers, from] of [
      [session, '192.0.2.1'],
      [token, '192.0.2.2'],
      [session, '192.0.2.3'],
    ] as const)
      expect((await ask(headers, from)).statusCode).toBe(200);
    const refused = await ask(token, '192.0.2.4');
    expect([refused.statusCode, refused.json().error.message]).toEqual([
      429,
      expect.stringMatching(/^This account has made more than 3 requests/),
    ]);
    const other = await opened.people.session(await opened.people.account('trainer'));
    expect((await ask(other, '192.0.2.4')).statusCode).toBe(200);
  });

  it('count whatever is asked, pages and what there is not too, but never the probe of health', async () => {
    const app = await limited(4, 100);
    const ask = async (url: string) => (await app.inject({ url, remoteAddress: '192.0.2.1' })).statusCode;
    for (let each = 0; each < 6; each++) expect(await ask('/api/health')).toBe(200);
    expect([await ask('/'), await ask('/api/nothing'), await ask('/api/model')]).not.toContain(429);
    expect(await ask('/nothing/at/all')).not.toBe(429);
    expect([await ask('/'), await ask('/api/nothing')]).toEqual([429, 429]);
    expect(await ask('/api/health')).toBe(200);
  });

  it('are told apart behind a trusted proxy, and not by the word of anyone else', async () => {
    const app = await limited(2, 100, { trustProxy: '10.0.0.1' });
    const ask = async (remoteAddress: string, of: string) => {
      const headers = { 'x-forwarded-for': of };
      return (await app.inject({ url: '/api/session', remoteAddress, headers })).statusCode;
    };
    for (const of of ['192.0.2.1', '192.0.2.2', '192.0.2.1', '192.0.2.2'])
      expect(await ask('10.0.0.1', of)).toBe(200);
    expect(await ask('10.0.0.1', '192.0.2.1')).toBe(429);
    expect(await ask('10.0.0.9', '192.0.2.3')).toBe(200);
    expect(await ask('10.0.0.9', '192.0.2.4')).toBe(200);
    expect(await ask('10.0.0.9', '192.0.2.5')).toBe(429);
  });

  it('are told apart by how many proxies are in a row, whoever the others say that they are', async () => {
    const app = await limited(1, 100, { trustProxy: 2 });
    const ask = async (of: string) => {
      const headers = { 'x-forwarded-for': of };
      return (await app.inject({ url: '/api/session', remoteAddress: '10.0.0.1', headers })).statusCode;
    };
    expect(await ask('192.0.2.1, 10.0.0.2')).toBe(200);
    expect(await ask('192.0.2.2, 10.0.0.2')).toBe(200);
    expect(await ask('198.51.100.9, 192.0.2.1, 10.0.0.2')).toBe(429);
  });

  it('are counted together for a network of IPv6, which one machine may have all of', async () => {
    const app = await limited(2, 100);
    const ask = async (end: string) =>
      (await app.inject({ url: '/api/session', remoteAddress: `2001:db8:1:2::${end}` })).statusCode;
    expect([await ask('1'), await ask('2'), await ask('ffff')]).toEqual([200, 200, 429]);
  });
});
