import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireAccess } from '../../server/access/call.ts';
import type { Viewer } from '../../server/access/viewer.ts';
import { allEndpoints } from '../../server/contract.ts';
import { ACCESS } from '../../server/http/endpoint.ts';
import { openApp } from '../start-app.ts';
import { coordinator, grantWriter } from './editing-people.ts';

let app: FastifyInstance;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ app, stop } = await openApp());
});
afterAll(() => stop());

describe('access', () => {
  it('is declared by every endpoint of the contract, and shown in the OpenAPI document', async () => {
    const { paths } = (await app.inject('/api/openapi.json')).json();
    for (const { path, method, access } of allEndpoints) {
      const operation = paths[`/api${path.replaceAll(/:(\w+)/g, '{$1}')}`]?.[method.toLowerCase()];
      expect(operation?.description, path).toContain(`Access (${access}): ${ACCESS[access]}`);
    }
  });

  it('must be declared: a route under /api without it does not start', () => {
    const bare = Fastify();
    requireAccess(bare);
    expect(() => bare.get('/api/open-to-all', () => 'oops')).toThrow(
      '/api/open-to-all does not declare who may call it',
    );
  });
});

/** The verbs that a summary may begin with. */
const VERBS =
  /^(Become|Change|Check|Compare|Create|End|Enter|Erase|Export|Get|Invite|List|Look|Merge|Preview|Remove|Revoke|Set|Sign|Undo)\b/;

describe('the OpenAPI document', () => {
  it('says in each summary what the call does, as one order', () => {
    for (const { summary } of allEndpoints) {
      expect(summary).toMatch(VERBS);
      expect(summary).toMatch(/^[^.?]+\.$/);
    }
  });

  it('is version 3.1 and has every endpoint, no more', async () => {
    const { openapi, paths } = (await app.inject('/api/openapi.json')).json();
    expect(openapi).toBe('3.1.0');
    const expected = allEndpoints.map(
      ({ method, path }) => `${method} /api${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    );
    const found = Object.entries<object>(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(found.sort()).toEqual(expected.sort());
  });

  it('describes lists as 3.1 does: what a list holds is one schema', async () => {
    const lists = (value: unknown): unknown[] => {
      if (typeof value !== 'object' || value === null) return [];
      const own = 'items' in value && 'type' in value && value.type === 'array' ? [value.items] : [];
      return [...own, ...Object.values(value).flatMap(lists)];
    };
    const found = lists((await app.inject('/api/openapi.json')).json());
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(Array.isArray)).toEqual([]);
  });

  it('has a page to try it', async () => {
    const page = await app.inject('/api/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('swagger-ui');
  });
});

describe('errors', () => {
  it.each([
    ['POST', `/api/accounts/${'x'.repeat(201)}/one-time-link`, 414, 'address-too-long'],
    ['GET', '/api/organizations/%E0%A4%A', 400, 'bad-address'],
  ] as const)('has the one shape for an address that no route can read: %s %s', async (...row) => {
    const [method, url, status, code] = row;
    const answer = await app.inject({ method, url });
    const error = { code, message: expect.stringMatching(/address/) };
    expect([answer.statusCode, answer.json()]).toEqual([status, { error }]);
  });

  it.each(['/districts/%E0%A4%A', '/organizations/%'])(
    'is a page with a way on for a browser, at an address of a page that cannot be read: %s',
    async (url) => {
      const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
      const page = await app.inject({ url, headers: { accept } });
      expect([page.statusCode, page.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
      expect(page.headers['content-security-policy']).toBeDefined();
      expect(page.body).toMatch(
        /<h1>There is no page at this address<\/h1>\s*<p>.*address.*<\/p><p><a href="\/">/,
      );
      const program = await app.inject({ url, headers: { accept: 'application/json' } });
      expect([program.statusCode, Object.keys(program.json())]).toEqual([400, ['error']]);
    },
  );

  it.each([
    ['/districts?asOf=2026-02-30', 400, 'asOf'],
    ['/districts?asof=2026-01-01', 400, 'asof'],
    ['/districts?page=0', 400, 'page'],
    ['/districts?pageSize=501', 400, 'pageSize'],
    ['/districts?sort=beauty', 400, 'sort'],
    ['/districts?missingRole=astronaut', 400, 'missingRole'],
    ['/districts?roleState=unknown', 400, 'missingRole'],
    ['/districts?hasRole=astronaut', 400, 'hasRole'],
    ['/districts?lacksTie=fbi--astronaut', 400, 'lacksTie'],
    ['/districts?tie=usao-coordinator--fbi', 400, 'tieState'],
    ['/districts?tieState=met', 400, 'tie'],
    ['/districts?tie=fbi--business&tieState=met', 400, 'tie'],
    ['/districts?where=lacks:astronaut', 400, 'where'],
    ['/districts?where=lacks:fbi--astronaut', 400, 'where'],
    ['/districts?where=lacks:fbi--business', 400, 'where'],
    ['/districts?where=lacks:fbi!confirmed', 400, 'where'],
    ['/districts?districts=ohnd,zzzz', 400, 'districts'],
    ['/districts?districts=OHND', 400, 'districts'],
    ['/statistics?district=zzzz', 400, 'district'],
    ['/search?q=fbi&district=zzzz', 400, 'district'],
    ['/districts/OH%20ND', 400, 'districtId'],
    ['/organizations?q=', 400, 'q'],
  ])('GET %s answers %i and names the field %s', async (url, status, field) => {
    const answer = await app.inject(`/api${url}`);
    expect(answer.statusCode).toBe(status);
    const { error } = answer.json();
    expect(error.fields.map((each: { field: string }) => each.field)).toEqual([field]);
    expect(error.message).toMatch(/\S/);
  });

  it.each([
    ['/api/districts/zzzz', 'zzzz'],
    ['/api/districts/zzzz/assessment', 'zzzz'],
    ['/api/districts/zzzz/network', 'zzzz'],
    ['/api/districts/zzzz/counties', 'zzzz'],
    ['/api/organizations/nobody-here', 'nobody-here'],
  ])('GET %s answers 404 in one sentence that names %s', async (url, name) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().error.message).toContain(name);
  });

  it('have the same shape for an address that nothing answers', async () => {
    const answer = await app.inject('/api/no/such/address');
    expect(answer.statusCode).toBe(404);
    expect(answer.json().error).toMatchObject({ code: 'not-found' });
  });
});

describe('an ETag', () => {
  const etagOf = async (url: string): Promise<string> => String((await app.inject(url)).headers.etag);

  it('answers 304 without a body while nothing has changed', async () => {
    for (const url of ['/api/districts', '/api/districts/ohnd/network', '/api/model', '/api/organizations']) {
      const again = await app.inject({ url, headers: { 'if-none-match': await etagOf(url) } });
      expect([url, again.statusCode, again.body]).toEqual([url, 304, '']);
    }
  });

  it('differs between viewers who see different things, so that none is told to keep what another saw', async () => {
    const url = '/api/districts/ohnd/network';
    const seen = await openApp({ viewer: () => viewer });
    let viewer: Viewer = coordinator;
    const { etag } = (await seen.app.inject(url)).headers;
    const again = () => seen.app.inject({ url, headers: { 'if-none-match': String(etag) } });
    expect((await again()).statusCode).toBe(304);
    viewer = grantWriter;
    expect((await again()).statusCode).toBe(200);
    await seen.stop();
  });

  it('differs between days', async () => {
    expect(await etagOf('/api/districts/ohnd?asOf=2026-01-01')).not.toBe(
      await etagOf('/api/districts/ohnd?asOf=2026-01-02'),
    );
  });
});
