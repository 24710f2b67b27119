import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { openAccounts } from './invented-accounts.ts';
import { newBrowser } from './oidc-browser.ts';
import { CLIENT_SECRET, startProvider } from './oidc-provider.ts';

let opened: Awaited<ReturnType<typeof openAccounts>>;
let provider: Awaited<ReturnType<typeof startProvider>>;
const apps: FastifyInstance[] = [];
const logged: string[] = [];
let [strict, trusting] = ['', ''];
let id: string;
let email: string;

beforeAll(async () => {
  provider = await startProvider();
  opened = await openAccounts();
  const listen = async (trust: { trustEmailOf?: string }): Promise<string> => {
    const client = { issuer: provider.issuer, clientId: 'by-secret', clientSecret: CLIENT_SECRET };
    const access = { ...opened.tieline.access, oidc: { ...client, scopes: 'openid email', ...trust } };
    const log = { level: 'warn', stream: { write: (line: string) => void logged.push(line) } };
    const app = await buildApp({ ...opened.tieline, access }, log);
    apps.push(app);
    return app.listen({ host: '127.0.0.1', port: 0 });
  };
  strict = await listen({});
  trusting = await listen({ trustEmailOf: provider.issuer });
  provider.serve([strict, trusting].map((url) => `${url}/api/sign-in/oidc/callback`));
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await opened.stop();
  await provider.stop();
});
beforeEach(async () => {
  id = await opened.people.account('trainer');
  email = `${id}@example.org`;
  Object.assign(provider.now, { userinfo: undefined, foreignKey: false });
  logged.length = 0;
});

/** Where a sign-in at the provider ends. */
const signIn = async (url: string): Promise<string> => {
  const isPage = (next: string) => next.startsWith(url) && !new URL(next).pathname.startsWith('/api/');
  return (await newBrowser().goUntil(`${url}/api/sign-in/oidc?returnTo=/model`, isPage)).slice(url.length);
};

describe('a provider', () => {
  it('like Entra, which never says that it has verified an email, signs in where its issuer is trusted by name', async () => {
    provider.now.person = { email };
    expect(await signIn(trusting)).toBe('/model');
    expect(await signIn(strict)).toBe('/sign-in?problem=verification-not-said');
    expect(logged.join('\n')).toContain('verification-not-said');
  });

  it('like Cognito, which says "true" as text, signs in', async () => {
    provider.now.person = { email, email_verified: 'true' };
    expect(await signIn(strict)).toBe('/model');
  });

  it('like Okta or login.gov, which say it at userinfo alone, signs in', async () => {
    provider.now.person = { email };
    provider.now.userinfo = { email, email_verified: true };
    expect(await signIn(strict)).toBe('/model');
    for (const person of [{}, { email_verified: true }]) {
      provider.now.person = person;
      expect(await signIn(strict)).toBe('/model');
    }
  });

  it.each([false, 'false'])(
    'that has not verified an email (%j) signs no one in, trusted or not',
    async (said) => {
      for (const url of [strict, trusting]) {
        provider.now.person = { email, email_verified: said };
        provider.now.userinfo = undefined;
        expect(await signIn(url)).toBe('/sign-in?problem=not-verified');
        provider.now.person = { email };
        provider.now.userinfo = { email, email_verified: said };
        expect(await signIn(url)).toBe('/sign-in?problem=not-verified');
      }
      expect(logged.join('\n')).toContain('not-verified');
      expect(logged.join('\n')).not.toContain(email);
    },
  );

  it('that tells no email signs no one in', async () => {
    provider.now.person = {};
    expect(await signIn(trusting)).toBe('/sign-in?problem=no-email');
  });

  it('whose ID token someone else signed signs no one in', async () => {
    provider.now.person = { email, email_verified: true };
    provider.now.foreignKey = true;
    for (const url of [strict, trusting]) expect(await signIn(url)).toBe('/sign-in?problem=provider');
    expect(logged.join('\n')).toContain('JWT signature verification failed');
    expect(logged.join('\n')).not.toMatch(/eyJ|code=|@example/);
    provider.now.foreignKey = false;
    expect(await signIn(strict)).toBe('/model');
  });
});
