import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../core/account-roles.ts';
import { changeAccount } from '../../server/access/queries.ts';
import { buildApp } from '../../server/app.ts';
import { markSample } from '../../server/sample/queries.ts';
import type { Services } from '../../server/services.ts';
import { openApp, TEST_DAY } from '../start-app.ts';
import { cookieOf } from './invented-accounts.ts';

const URL = '/api/sample/sign-in';
const enter = (at: FastifyInstance, role = 'viewer', headers: Record<string, string> = {}) =>
  at.inject({ method: 'POST', url: URL, payload: { role }, headers });

/** The reference data as it is, and the same graph once it is marked as a sample's: what else it holds does not matter here. */
let opened: Awaited<ReturnType<typeof openApp>>;
let tieline: Services;
let sample: FastifyInstance;
/** What the same process does with other settings: whether it has the route, what that answers, what the session says of it. */
async function offered(settings: Partial<Services>, headers: Record<string, string> = {}) {
  const app = await buildApp({ ...tieline, ...settings });
  const route = app.hasRoute({ method: 'POST', url: URL });
  const entered = (await enter(app, 'viewer', headers)).statusCode;
  const { methods } = (await app.inject({ url: '/api/session', headers })).json();
  await app.close();
  return { route, entered, sample: methods.sample };
}

const NO_ROUTE = { route: false, entered: 404, sample: false };
const CLOSED = { ...NO_ROUTE, route: true };
beforeAll(async () => {
  opened = await openApp();
  tieline = { ...opened.tieline, sample: true };
});
afterAll(async () => {
  await sample.close();
  await opened.stop();
});

describe('signing in to a sample by one click', () => {
  it('is not there as long as the graph is not marked as a sample', async () => {
    expect(await offered({})).toEqual(NO_ROUTE);
    await tieline.graph.write((run) => run(markSample, { anchor: TEST_DAY }));
    sample = await buildApp(tieline);
    expect(await offered({})).toEqual({ route: true, entered: 200, sample: true });
  });

  it('is not there in a process that was started without --sample', async () => {
    expect(await offered({ sample: false })).toEqual(NO_ROUTE);
  });

  it.each([
    ['listens where others reach it', { listensLocally: false }],
    ['has a public address', { publicUrl: 'http://127.0.0.1:3000' }],
    ['trusts a proxy', { trustProxy: 'loopback' }],
  ])('is not there where the app %s', async (_, settings) => {
    expect(await offered({ access: { ...tieline.access, ...settings } })).toEqual(NO_ROUTE);
  });

  it.each(['tieline.example.org', 'localhost.evil.example', '192.0.2.7:3000'])(
    'is not there for the host %s',
    async (host) => {
      expect(await offered({}, { host })).toEqual(CLOSED);
    },
  );

  it.each([
    ...['forwarded', 'via', 'x-real-ip', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'],
    ...['x-forwarded-server', 'x-forwarded-port', 'x-forwarded-prefix'],
  ])('is not there for a request that came through a proxy, as %s says', async (header) => {
    expect(await offered({}, { [header]: '127.0.0.1' })).toEqual(CLOSED);
  });

  it('is refused to a page of another site', async () => {
    expect((await enter(sample, 'viewer', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await enter(sample, 'viewer', { origin: 'https://evil.example' })).statusCode).toBe(403);
  });

  it('takes no role that is none', async () => {
    expect((await enter(sample, 'king')).statusCode).toBe(400);
  });

  it.each(ROLES)('brings in an invented user as %s, who may do what that role may', async (role) => {
    const answer = await enter(sample, role);
    expect(answer.statusCode).toBe(200);
    expect(answer.json().viewer.identity).toMatchObject({ role, name: expect.stringMatching(/\(sample\)$/) });
    const { pair } = cookieOf(answer);
    const session = await sample.inject({ url: '/api/session', headers: { cookie: pair } });
    expect(session.json().viewer).toEqual(answer.json().viewer);
  });

  it('leads the coordinator home, and puts back what was changed of the account', async () => {
    expect((await enter(sample, 'coordinator')).json().returnTo).toBe('/home');
    const before = (await enter(sample, 'coordinator')).json().viewer;
    const { id } = before.identity;
    const changed = { id, name: 'Other', role: 'viewer' as const, districts: [], organizations: [] };
    await tieline.graph.write((run) => run(changeAccount, { ...changed, disabled: true }));
    expect((await enter(sample, 'coordinator')).json().viewer).toEqual(before);
  });

  it('gives none of these users a password', async () => {
    const payload = { email: 'sample.administrator@example.invalid', password: 'sample' };
    expect((await sample.inject({ method: 'POST', url: '/api/sign-in', payload })).statusCode).toBe(401);
  });
});
