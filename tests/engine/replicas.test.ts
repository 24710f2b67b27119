import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Signer } from '@fastify/cookie';
import type { FastifyInstance, InjectOptions } from 'fastify';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { z } from 'zod';
import type { GraphSettings } from '../../server/graph/open.ts';
import { emptied, open, temporaryFolder } from './engines.ts';
import { probe } from './probe.ts';
import { confirming, cookiesOf, fillReplicated, replicaOn } from './replica.ts';

const program = fileURLToPath(new URL('serve-replica.ts', import.meta.url));
const children: ChildProcess[] = [];
afterAll(() => children.map((child) => child.kill('SIGKILL')));

/** Starts one process of the app, and gives its address. */
async function startReplica(settings: GraphSettings): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', program, JSON.stringify(settings)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [address] = await once(child.stdout, 'data');
  return String(address).trim();
}

const keyOfGraph = probe('MATCH (g:TielineGraph) RETURN g.key AS key', z.object({ key: z.string() }));
const JSON_BODY = { 'content-type': 'application/json' };
const RIGHTS = { role: 'administrator', districts: [], organizations: [], disabled: false };
const FROM_HERE = { 'sec-fetch-site': 'same-origin' };
const server = inject('neo4j');

/** Sends requests as a browser does: with the cookies that came before. */
function browser(session: string) {
  let seen = '';
  return async (address: string, method = 'GET', ifMatch = '', body?: unknown) => {
    const headers: Record<string, string> = { ...FROM_HERE, cookie: `${session}; ${seen}` };
    if (body) Object.assign(headers, { ...JSON_BODY, 'if-match': `"${ifMatch}"` });
    const answer = await fetch(address, { method, headers, body: body ? JSON.stringify(body) : null });
    seen = cookiesOf(answer.headers.getSetCookie()) || seen;
    return { body: await answer.json(), seen };
  };
}

describe.runIf(server)('two processes of the app on one Neo4j', () => {
  const settings: GraphSettings = server ?? { url: '' };
  let [session, one, other] = ['', '', ''];
  beforeAll(async () => {
    const graph = await open(await emptied(settings));
    session = await fillReplicated(graph);
    await graph.close();
    [one = '', other = ''] = await Promise.all([startReplica(settings), startReplica(settings)]);
  });

  it('let a viewer read at the one, at once, each of 500 changes that they made at the other', async () => {
    const send = browser(session);
    for (let n = 0; n < 500; n++) {
      const name = `Invented Ada ${1000 + n}`; // a small number behind a name reads as an age
      const { body, seen } = await send(`${one}/api/accounts/ada`, 'PUT', `${n}`, { ...RIGHTS, name });
      expect(body).toMatchObject({ name });
      expect(seen, 'what was written travels with the viewer').toContain('tieline-seen=');
      expect((await send(`${other}/api/accounts`)).body).toMatchObject({ items: [{ name }] });
    }
  }, 300_000);

  it('assess a district anew after each change that was made at the other', async () => {
    const send = browser(session);
    for (let n = 1; n <= 20; n++) {
      const change = confirming(`2026-11-0${1 + (n % 9)}`);
      const { body } = await send(`${one}/api/districts/aaa/changes`, 'POST', `${n}`, change);
      expect(body).toMatchObject({ revision: n + 1 });
      const { body: assessed } = await send(`${other}/api/districts/aaa/assessment`);
      expect(assessed).toMatchObject({ revision: n + 1 });
    }
  }, 300_000);
});

describe.runIf(server)('a request to a process on Neo4j', () => {
  const settings: GraphSettings = server ?? { url: '' };
  let [session, made] = ['', ''];
  let app: FastifyInstance;
  /** What each session with the database was told to wait for. */
  let waits: unknown[] = [];
  const reading = new EventEmitter();
  const ask = async (cookie: string, more: InjectOptions = {}) => {
    waits = [];
    return app.inject({ url: '/api/districts/aaa/facts', headers: { ...FROM_HERE, cookie }, ...more });
  };
  const bookmarks = () => waits.flat();

  beforeAll(async () => {
    const writer = await open(await emptied(settings));
    session = await fillReplicated(writer);
    const elsewhere = await replicaOn(writer);
    const headers = { ...FROM_HERE, cookie: session, 'if-match': '"0"' };
    const payload = { ...RIGHTS, name: 'Invented Ada Again' };
    const written = await elsewhere.inject({ method: 'PUT', url: '/api/accounts/ada', headers, payload });
    made = cookiesOf([written.headers['set-cookie'] ?? ''].flat());
    const create = neo4j.driver.bind(neo4j);
    vi.spyOn(neo4j, 'driver').mockImplementation((...args) => {
      const driver = create(...args);
      const begin = driver.session.bind(driver);
      vi.spyOn(driver, 'session').mockImplementation((config) => {
        waits.push(config?.bookmarks ?? []);
        return begin(config);
      });
      return driver;
    });
    app = await replicaOn(await open(settings));
    app.addHook('preParsing', async () => void reading.emit('body'));
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await app.close();
  });

  it('lets all of its work wait for what the viewer wrote elsewhere, who it is as well', async () => {
    expect((await ask(`${session}; ${made}`)).statusCode).toBe(200);
    expect(waits.length).toBeGreaterThan(1);
    expect(waits).toEqual(waits.map(() => [expect.stringMatching(/^FB:/)]));
    expect(decodeURIComponent(made)).toContain(`=${bookmarks()[0]}.`);
  });

  it('waits also after it has read a body, which comes later than its head', async () => {
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const headers = { ...FROM_HERE, cookie: `${session}; ${made}`, 'if-match': '"1"' };
    const path = '/api/districts/aaa/changes';
    waits = [];
    const waitsForBody = once(reading, 'body');
    const sent = request({ port, path, method: 'POST', headers: { ...headers, ...JSON_BODY } });
    sent.flushHeaders();
    await waitsForBody;
    sent.end(JSON.stringify(confirming('2026-11-02')));
    const [answer] = await once(sent, 'response');
    expect(answer.statusCode).toBe(200);
    expect(waits.length).toBeGreaterThan(3);
    expect(waits).toEqual(waits.map(() => [expect.stringMatching(/^FB:/)]));
  });

  it('hands out a short-lived cookie that no script reads, when it wrote, and none otherwise', async () => {
    expect(made).toMatch(/^tieline-seen=/);
    const url = '/api/accounts';
    const readingHeaders = { ...FROM_HERE, cookie: `${session}; ${made}` };
    expect((await ask('', { url, headers: readingHeaders })).headers['set-cookie']).toBeUndefined();
    const headers = { ...FROM_HERE, cookie: session, 'if-match': '"2"' };
    const options = { method: 'POST' as const, url: '/api/districts/aaa/changes', headers };
    const written = await ask('', { ...options, payload: confirming('2026-11-03') });
    expect(written.headers['set-cookie']).toMatch(
      /^tieline-seen=.{40,1000}; Max-Age=600; Path=\/api; HttpOnly; SameSite=Lax$/,
    );
  });

  it('waits for nothing that someone made up or changed', async () => {
    for (const cookie of ['tieline-seen=FB:made-up', made.replace('FB', 'FC'), 'tieline-seen='])
      expect((await ask(`${session}; ${cookie}`)).statusCode).toBe(200);
    expect(bookmarks()).toEqual([]);
  });

  it('is told once when its cookie is of a database that is gone, and goes on without it', async () => {
    const graph = await open(settings);
    const [found] = await graph.read((run) => run(keyOfGraph, {}));
    const stale = `tieline-seen=${encodeURIComponent(new Signer(found?.key ?? '').sign('not-a-bookmark'))}`;
    const answer = await ask(`${session}; ${stale}`);
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['set-cookie']).toMatch(/^tieline-seen=; Max-Age=0; Path=\/api/);
  });
});

describe('a process on the embedded engine', () => {
  it('hands out no bookmarks, since there is no second one', async () => {
    const graph = await open({ url: `embedded:${temporaryFolder()}/graph` });
    const cookie = await fillReplicated(graph);
    const app = await replicaOn(graph);
    const headers = { ...FROM_HERE, cookie, 'if-match': '"1"' };
    const options = { method: 'POST' as const, url: '/api/districts/aaa/changes', headers };
    const written = await app.inject({ ...options, payload: confirming('2026-11-02') });
    expect(written.statusCode).toBe(200);
    expect(written.headers['set-cookie']).toBeUndefined();
  });
});
