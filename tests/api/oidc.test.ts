import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeAccount } from '../../server/access/queries.ts';
import { buildApp } from '../../server/app.ts';
import { MINUTE, openAccounts } from './invented-accounts.ts';
import { newBrowser } from './oidc-browser.ts';
import { CLIENT_SECRET, PRIVATE_KEY, startProvider } from './oidc-provider.ts';

const CALLBACK = '/api/sign-in/oidc/callback';
const SIGN_IN = { 'by-secret': { clientSecret: CLIENT_SECRET }, 'by-key': { privateKey: PRIVATE_KEY } };
type Client = keyof typeof SIGN_IN;

let opened: Awaited<ReturnType<typeof openAccounts>>;
let provider: Awaited<ReturnType<typeof startProvider>>;
const apps = new Map<Client, { app: FastifyInstance; url: string }>();
const logged: string[] = [];
beforeAll(async () => {
  provider = await startProvider();
  opened = await openAccounts();
  await opened.people.account('administrator');
  for (const clientId of ['by-secret', 'by-key'] as const) {
    const oidc = {
      issuer: provider.issuer,
      clientId,
      scopes: 'openid email',
      acrValues: 'http://idmanagement.gov/ns/assurance/ial/1',
      ...SIGN_IN[clientId],
    };
    const log = { level: 'debug', stream: { write: (line: string) => void logged.push(line) } };
    const app = await buildApp({ ...opened.tieline, access: { ...opened.tieline.access, oidc } }, log);
    apps.set(clientId, { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) });
  }
});
afterAll(async () => {
  for (const { app } of apps.values()) await app.close();
  await opened.stop();
  await provider.stop();
});

const urlOf = (client: Client): string => apps.get(client)?.url ?? '';

const start = (client: Client, returnTo = '/districts/ohnd') =>
  `${urlOf(client)}/api/sign-in/oidc?returnTo=${encodeURIComponent(returnTo)}`;
const isPage = (client: Client) => (next: string) =>
  next.startsWith(urlOf(client)) && !new URL(next).pathname.startsWith('/api/');
const isCallback = (next: string) => new URL(next).pathname === CALLBACK;

/** Signs the provider's person in; where that ends, and who the browser is then. */
async function signIn(client: Client, browser = newBrowser()) {
  const end = await browser.goUntil(start(client), isPage(client));
  const { answer } = await browser.get(`${urlOf(client)}/api/session`);
  const { viewer } = (await answer.json()) as { viewer: { identity: { id: string } | null } }; // of the contract
  return { page: end.slice(urlOf(client).length), viewer };
}

describe.each(['by-secret', 'by-key'] as const)('OpenID Connect, the client proven %s', (client) => {
  beforeAll(() => provider.serve([...apps.values()].map(({ url }) => `${url}${CALLBACK}`)));

  it('goes to the provider with PKCE, state, nonce and the assurance asked for', async () => {
    const { next = '' } = await newBrowser().get(start(client));
    const asked = new URL(next).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: client,
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      redirect_uri: `${urlOf(client)}${CALLBACK}`,
      acr_values: 'http://idmanagement.gov/ns/assurance/ial/1',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)?.length, name).toBeGreaterThan(30);
  });

  it('signs in to the invited account of the same verified email, and goes where the person wanted', async () => {
    const id = await opened.people.account('trainer');
    provider.now.person = { email: `${id}@EXAMPLE.org`, email_verified: true };
    expect(await signIn(client)).toMatchObject({
      page: '/districts/ohnd',
      viewer: { identity: { id, role: 'trainer' } },
    });
  });

  it('registers no one', async () => {
    provider.now.person = { email: 'stranger@example.org', email_verified: true };
    expect(await signIn(client)).toMatchObject({
      page: '/sign-in?problem=not-invited',
      viewer: { identity: null },
    });
  });

  it.each([false, undefined])(
    'trusts no email that the provider has not verified: %s',
    async (email_verified) => {
      const id = await opened.people.account('trainer');
      provider.now.person = {
        email: `${id}@example.org`,
        ...(email_verified !== undefined && { email_verified }),
      };
      expect(await signIn(client)).toMatchObject({
        page: `/sign-in?problem=${email_verified === false ? 'not-verified' : 'verification-not-said'}`,
        viewer: { identity: null },
      });
    },
  );

  it('opens no disabled account', async () => {
    const id = await opened.people.account('trainer');
    const rights = { name: 'Invented', role: 'trainer' as const, districts: [], organizations: [] };
    await opened.tieline.graph.write((run) => run(changeAccount, { id, disabled: true, ...rights }));
    provider.now.person = { email: `${id}@example.org`, email_verified: true };
    expect((await signIn(client)).page).toBe('/sign-in?problem=not-invited');
  });
});

describe('the way back from the provider', () => {
  const begin = async () => {
    const id = await opened.people.account('viewer');
    provider.now.person = { email: `${id}@example.org`, email_verified: true };
    const browser = newBrowser();
    return { browser, callback: await browser.goUntil(start('by-secret'), isCallback) };
  };
  const endOf = (next = '') => next.slice(urlOf('by-secret').length);

  it('leads no other browser in (forged sign-in)', async () => {
    const { callback } = await begin();
    expect(endOf((await newBrowser().get(callback)).next)).toBe('/sign-in?problem=expired');
  });

  it('leads in once', async () => {
    const { browser, callback } = await begin();
    const cookie = new Map(browser.jarOf(callback));
    expect(endOf((await browser.get(callback)).next)).toBe('/districts/ohnd');
    expect(endOf((await browser.get(callback)).next)).toBe('/sign-in?problem=expired');
    for (const [name, value] of cookie) browser.jarOf(callback).set(name, value);
    expect(endOf((await browser.get(callback)).next)).toBe('/sign-in?problem=provider');
  });

  it.each(['state', 'code', 'iss'])('holds to its %s', async (name) => {
    const { browser, callback } = await begin();
    const forged = new URL(callback);
    forged.searchParams.set(name, 'forged');
    expect(endOf((await browser.get(forged.href)).next)).toBe('/sign-in?problem=provider');
    expect([...browser.jarOf(callback).keys()]).toEqual([]);
  });

  it('believes no cookie that it did not sign', async () => {
    const { browser, callback } = await begin();
    const jar = browser.jarOf(callback);
    const [text = ''] = (jar.get('tieline-oidc') ?? '').split('.');
    const pending = JSON.parse(Buffer.from(text, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...pending, returnTo: '//evil.example' })).toString(
      'base64url',
    );
    jar.set('tieline-oidc', (jar.get('tieline-oidc') ?? '').replace(text, forged));
    expect(endOf((await browser.get(callback)).next)).toBe('/sign-in?problem=expired');
  });

  it('closes after ten minutes', async () => {
    const { browser, callback } = await begin();
    opened.pass(10 * MINUTE);
    expect(endOf((await browser.get(callback)).next)).toBe('/sign-in?problem=expired');
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/\r\nX: y'])(
    'never leads to %j',
    async (returnTo) => {
      const { answer, next } = await newBrowser().get(start('by-secret', returnTo));
      expect([answer.status, next]).toEqual([400, undefined]);
    },
  );
});

describe('secrets', () => {
  it('never reach the log', () => {
    expect(logged.length).toBeGreaterThan(20);
    expect(logged.join('\n')).not.toMatch(/code=|state=|nonce|eyJ|BEGIN|invented client secret/);
  });
});

describe('a provider that does not answer', () => {
  it('is said on the sign-in page, and password sign-in still works', async () => {
    const oidc = { issuer: 'http://127.0.0.1:1', clientId: 'x', clientSecret: 'x', scopes: 'openid email' };
    const app = await buildApp({ ...opened.tieline, access: { ...opened.tieline.access, oidc } });
    const answer = await app.inject('/api/sign-in/oidc');
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/sign-in?problem=provider']);
    expect((await app.inject('/api/session')).json().methods).toEqual({
      local: true,
      oidc: true,
      sample: false,
    });
    await app.close();
  });

  it('is asked again at the next sign-in', async () => {
    const late = await startProvider();
    const oidc = {
      issuer: late.issuer,
      ...{ clientId: 'by-secret', clientSecret: CLIENT_SECRET, scopes: 'openid email' },
    };
    const app = await buildApp({ ...opened.tieline, access: { ...opened.tieline.access, oidc } });
    const leadsTo = async () => (await app.inject('/api/sign-in/oidc')).headers.location;
    expect(await leadsTo()).toBe('/sign-in?problem=provider');
    late.serve([]);
    expect(await leadsTo()).toContain(`${late.issuer}/auth?`);
    await app.close();
    await late.stop();
  });
});
