import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { openAccounts } from './invented-accounts.ts';

let opened: Awaited<ReturnType<typeof openAccounts>>;
let app: Awaited<ReturnType<typeof buildApp>>;
beforeAll(async () => {
  opened = await openAccounts();
  await opened.people.account('administrator'); // without one, everything is open
  const nation = () => Promise.reject(new Error('an invented fault'));
  const requestsPerMinute = { address: 60, account: 60 };
  app = await buildApp({
    ...opened.tieline,
    nation,
    access: { ...opened.tieline.access, requestsPerMinute },
  });
});
afterAll(async () => {
  await app.close();
  await opened.stop();
});

const POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self'",
].join(';');

const trainer = async () => opened.people.session(await opened.people.account('trainer'));

const KINDS: [status: number, what: string, ask: () => Promise<InjectOptions>][] = [
  [200, 'a page', async () => ({ url: '/' })],
  [200, 'data', async () => ({ url: '/api/health' })],
  [200, 'the API’s page', async () => ({ url: '/api/docs/' })],
  [308, 'another address', async () => ({ url: '/model/' })],
  [400, 'a host that is none', async () => ({ url: '/', headers: { host: 'two words' } })],
  [400, 'an address that cannot be read', async () => ({ url: '/api/organizations/%E0%A4%A' })],
  [400, 'a parameter that is not known', async () => ({ url: '/api/model?x=y', headers: await trainer() })],
  [
    400,
    'a body that cannot be read',
    async () => ({
      method: 'POST',
      url: '/api/sign-in',
      headers: { 'content-type': 'application/json' },
      payload: '{',
    }),
  ],
  [401, 'someone unknown', async () => ({ url: '/api/districts/ohnd/facts' })],
  [403, 'what an account may not do', async () => ({ url: '/api/accounts', headers: await trainer() })],
  [404, 'a page that is not there', async () => ({ url: '/nowhere' })],
  [404, 'data that is not there', async () => ({ url: '/api/nowhere' })],
  [405, 'a wrong method', async () => ({ method: 'PATCH', url: '/api/health' })],
  [405, 'a wrong method of a page', async () => ({ method: 'POST', url: '/model' })],
  [
    414,
    'an address too long',
    async () => ({ method: 'POST', url: `/api/accounts/${'x'.repeat(201)}/one-time-link` }),
  ],
  [
    415,
    'a body of another type',
    async () => ({
      method: 'POST',
      url: '/api/sign-in',
      headers: { 'content-type': 'text/x' },
      payload: 'x',
    }),
  ],
  [500, 'a fault', async () => ({ url: '/api/districts', headers: await trainer() })],
];

/** What browsers are told, beside the policy. */
const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

async function answerTo(port: number, sent: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(sent);
  return text(socket);
}

describe('the security headers', () => {
  it.each(KINDS)('stand on an answer of %i: %s', async (status, _, ask) => {
    const answer = await app.inject(await ask());
    expect(answer.statusCode).toBe(status);
    expect(answer.headers).toMatchObject(HEADERS);
  });

  it('stand on an answer that has not changed', async () => {
    const headers = await trainer();
    const { etag } = (await app.inject({ url: '/api/model', headers })).headers;
    const again = await app.inject({ url: '/api/model', headers: { ...headers, 'if-none-match': etag } });
    expect([again.statusCode, again.headers]).toEqual([304, expect.objectContaining(HEADERS)]);
  });

  it.each([
    [400, 'what is not HTTP', 'HELLO\r\n\r\n'],
    [400, 'a host that is missing', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    [400, 'two hosts', 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: b.example\r\nConnection: close\r\n\r\n'],
    [408, 'a request that does not end', 'GET / HTTP/1.1\r\nHost: localhost\r\n'],
    [417, 'what is expected', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: anything\r\n\r\n'],
    [431, 'headers too long', `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('stand on an answer of %i to %s, which no route sees', async (status, _, sent) => {
    const slow = await buildApp(opened.tieline, undefined, 400);
    const { port } = new URL(await slow.listen({ host: '127.0.0.1', port: 0 }));
    const answer = await answerTo(Number(port), sent);
    await slow.close();
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    const [first, ...lines] = head.split('\r\n');
    expect(first).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    const headers = Object.fromEntries(
      lines.map((line) => [line.split(': ')[0]?.toLowerCase(), line.replace(/^[^:]*: /, '')]),
    );
    expect(headers).toMatchObject({ ...HEADERS, 'cache-control': 'no-store' });
    expect(JSON.parse(body)).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
  });

  it('stand on an answer to too many requests', async () => {
    const ask = () => app.inject({ url: `/api/session?${randomUUID()}`, remoteAddress: '192.0.2.7' });
    for (let each = 0; each < 60; each++) await ask();
    const refused = await ask();
    expect([refused.statusCode, refused.headers]).toEqual([429, expect.objectContaining(HEADERS)]);
  });
});
