import { generateKeyPairSync } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type ClientMetadata } from 'oidc-provider';

export const CLIENT_SECRET = 'an invented client secret of some length';
const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** As a person who runs Tieline has it in a file. */
export const PRIVATE_KEY = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export interface Person {
  email: string;
  email_verified?: boolean;
}

/**
 * A real OpenID Connect provider on a free port. Whoever comes is `person`, without a form to fill in. `serve` tells it where
 * its two clients are: one with a secret, one with a key (private_key_jwt, as login.gov wants).
 */
export async function startProvider() {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // of a server on a port
  const issuer = `http://127.0.0.1:${port}`;
  const now: { person: Person } = { person: { email: 'nobody@example.org' } };
  return {
    issuer,
    now,
    serve: (redirectUris: string[]): void => {
      answer = listenerOf(providerOf(issuer, redirectUris, now), now);
    },
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

function providerOf(issuer: string, redirect_uris: string[], now: { person: Person }): Provider {
  const client = { redirect_uris, response_types: ['code' as const], grant_types: ['authorization_code'] };
  const clients: ClientMetadata[] = [
    {
      ...client,
      client_id: 'by-secret',
      client_secret: CLIENT_SECRET,
      token_endpoint_auth_method: 'client_secret_post',
    },
    {
      ...client,
      client_id: 'by-key',
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: {
        keys: [
          { ...key.publicKey.export({ format: 'jwk' }), kty: 'RSA', kid: 'one', alg: 'RS256', use: 'sig' },
        ],
      },
    },
  ];
  return new Provider(issuer, {
    clients,
    cookies: { keys: ['an invented key'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub, ...now.person }) }),
  });
}

/** Signs the person in and consents, in place of the pages that a provider would show. */
function listenerOf(provider: Provider, now: { person: Person }): RequestListener {
  const protocol = provider.callback();
  return async (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return protocol(request, response);
    const { params } = await provider.interactionDetails(request, response);
    const accountId = `sub of ${now.person.email}`;
    const grant = new provider.Grant({ accountId, clientId: String(params.client_id) });
    grant.addOIDCScope('openid email');
    const grantId = await grant.save();
    await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId } });
  };
}
