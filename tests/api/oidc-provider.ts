import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type ClientMetadata } from 'oidc-provider';

export const CLIENT_SECRET = 'an invented client secret of some length';
const key = generateKeyPairSync('rsa', { modulusLength: 2048 });
/** As a person who runs Tieline has it in a file. */
export const PRIVATE_KEY = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export interface Person {
  email?: string;
  email_verified?: unknown;
}

/** Who comes, and how the provider differs from others. */
interface Now {
  /** What the ID token says. */
  person: Person;
  /** What its userinfo endpoint says, where that is something else. */
  userinfo?: Person | undefined;
  /** Someone else has signed the ID token, with a key of the same kind. */
  foreignKey?: boolean;
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
  const now: Now = { person: { email: 'nobody@example.org' } };
  return {
    issuer,
    now,
    serve: (redirectUris: string[]): void => {
      const listener = listenerOf(providerOf(issuer, redirectUris, now), now);
      answer = (request, response) => {
        if (now.foreignKey && request.url === '/token') signAnew(response);
        listener(request, response);
      };
    },
    stop: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

/** Replaces the signature of the ID token in an answer by one of this file's key, which is as long. */
function signAnew(response: ServerResponse): void {
  const end = response.end.bind(response);
  response.end = ((body: unknown) =>
    end(
      String(body).replace(/"id_token":"([^".]+\.[^".]+)\.[^"]+"/, (_, signed: string) => {
        const signature = sign('sha256', Buffer.from(signed), key.privateKey).toString('base64url');
        return `"id_token":"${signed}.${signature}"`;
      }),
    )) as typeof response.end; // the library calls it with the body alone
}

function providerOf(issuer: string, redirect_uris: string[], now: Now): Provider {
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
    conformIdTokenClaims: false, // as most providers do: what the scopes ask for also stands in the ID token
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: (use) => ({ sub, ...(use === 'userinfo' ? (now.userinfo ?? now.person) : now.person) }),
    }),
  });
}

/** Signs the person in and consents, in place of the pages that a provider would show. */
function listenerOf(provider: Provider, now: Now): RequestListener {
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
