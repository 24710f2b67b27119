import { connect } from 'node:net';
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import { buildApp } from '../../server/app.ts';
import { allEndpoints } from '../../server/contract.ts';
import type { Services } from '../../server/services.ts';
import { openApp } from '../start-app.ts';

let app: FastifyInstance;
let tieline: Services;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ app, tieline, stop } = await openApp());
});
afterAll(() => stop());

describe('the header Host', () => {
  it.each([
    'two words',
    'tieline.example.org/path',
    'someone@tieline.example.org',
    'tieline.example.org:99999',
    'a\\b',
    'a?b',
    '[::1',
    '%',
  ])('that names no host is refused: %j', async (host) => {
    for (const url of ['/', '/api/health']) {
      const answer = await app.inject({ url, headers: { host } });
      expect([answer.statusCode, answer.json().error.code]).toEqual([400, 'bad-host']);
    }
  });

  it.each(['tieline.example.org', 'localhost:3000', '127.0.0.1', '[::1]:3000'])(
    'is taken with and without a port: %s',
    async (host) => {
      expect((await app.inject({ url: '/api/health', headers: { host } })).statusCode).toBe(200);
    },
  );

  it('of a proxy that is trusted is looked at alike', async () => {
    const behind = await openApp({ access: { trustProxy: 'loopback' } });
    const headers = { 'x-forwarded-host': 'two words' };
    expect((await behind.app.inject({ url: '/', headers })).statusCode).toBe(400);
    await behind.stop();
  });
});

describe('an address', () => {
  it('answers a wrong method with 405 and those that it takes', async () => {
    const of = groupBy(allEndpoints, ({ path }) => path);
    for (const path of distinct(allEndpoints.map((endpoint) => endpoint.path))) {
      const taken = of(path)
        .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
        .sort();
      const url = `/api${path.replaceAll(/:\w+/g, 'ohnd')}`;
      for (const method of ['PATCH', 'TRACE', 'PUT', 'DELETE', 'POST', 'GET', 'OPTIONS'] as HTTPMethods[]) {
        if (taken.includes(method)) continue;
        const answer = await app.inject({ method: method as 'GET', url });
        expect([answer.statusCode, answer.json().error.code], `${method} ${url}`).toEqual([
          405,
          'wrong-method',
        ]);
        for (const one of taken) expect(String(answer.headers.allow).split(', ')).toContain(one);
      }
    }
  });

  it('of a page takes GET and HEAD alone', async () => {
    for (const url of ['/', '/districts/ohnd', '/model']) {
      const answer = await app.inject({ method: 'POST', url, payload: {} });
      expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
      expect((await app.inject({ method: 'HEAD', url })).statusCode).toBe(200);
    }
  });

  it.each([
    ['/districts/ohnd/', '/districts/ohnd'],
    ['/districts/ohnd/edit//?form=role&role=fbi', '/districts/ohnd/edit?form=role&role=fbi'],
    ['/model/?a=b?c', '/model?a=b?c'],
    ['/api/districts/?asOf=2026-01-01', '/api/districts?asOf=2026-01-01'],
  ])('with a slash too many is sent on, with its query: %s', async (url, to) => {
    const answer = await app.inject(url);
    expect([answer.statusCode, answer.headers.location]).toEqual([308, to]);
  });

  it.each(['//other.example/', '/nowhere/', '/api/nowhere/', '/.built-from/'])(
    'that is not there is not sent anywhere: %s',
    async (url) => {
      const answer = await app.inject(url);
      expect([answer.statusCode, answer.headers.location]).toEqual([404, undefined]);
    },
  );

  it.each(['/.built-from', '/assets/.hidden', '/.git/config'])(
    'of a hidden file is none: %s',
    async (url) => {
      expect((await app.inject(url)).statusCode).toBe(404);
    },
  );
});

describe('a request', () => {
  it.each([
    ['its headers', 'GET /api/health HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
    [
      'its body',
      'POST /api/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"',
    ],
  ])('of which %s come byte by byte is ended when its time is over', async (_, begin) => {
    const slow = await buildApp(tieline, undefined, 400);
    const { port } = new URL(await slow.listen({ host: '127.0.0.1', port: 0 }));
    const socket = connect(Number(port), '127.0.0.1');
    let received = '';
    socket.on('data', (data) => {
      received += data;
    });
    socket.on('error', () => {}); // a byte that comes after the end
    socket.write(begin);
    const bytes = setInterval(() => socket.write('x'), 50);
    await new Promise((closed) => socket.once('close', closed));
    clearInterval(bytes);
    expect(received).toMatch(/^HTTP\/1\.1 408 /);
    await slow.close();
  });

  it('has thirty seconds to arrive', () => {
    expect([app.server.requestTimeout, app.server.headersTimeout]).toEqual([30_000, 30_000]);
  });
});
