import { createPrivateKey, type webcrypto } from 'node:crypto';
import * as oidc from 'openid-client';
import type { OidcSettings } from '../../access/settings.ts';
import { type Identity, identityOf } from './oidc-email.ts';

/** What a sign-in must remember while its person is at the provider. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

export interface Provider {
  /** The address at the provider to go to. */
  start(pending: Pending, redirectUri: string): Promise<URL>;
  /** Exchanges the code of the callback; throws when state, nonce, issuer or the signature of its ID token are not those of this sign-in. */
  finish(callback: URL, pending: Pending): Promise<Identity>;
}

export const newPending = (returnTo: string): Pending => ({
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  verifier: oidc.randomPKCECodeVerifier(),
  returnTo,
});

/** An OpenID Connect provider, discovered at the first sign-in, and again while that fails. */
export function openProvider(settings: OidcSettings): Provider {
  let discovered: Promise<oidc.Configuration> | undefined;
  const configuration = (): Promise<oidc.Configuration> => {
    discovered ??= discover(settings).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };
  return {
    async start({ state, nonce, verifier }, redirectUri) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: settings.scopes,
        response_type: 'code',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(settings.acrValues && { acr_values: settings.acrValues }),
      });
    },
    async finish(callback, { state, nonce, verifier }) {
      const found = await configuration();
      const tokens = await oidc.authorizationCodeGrant(found, callback, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('The provider sent no ID token.');
      // Many providers say the email, or that they have verified it, at the userinfo endpoint alone.
      const isComplete = claims.email !== undefined && claims.email_verified !== undefined;
      const info =
        isComplete || found.serverMetadata().userinfo_endpoint === undefined
          ? {}
          : await oidc.fetchUserInfo(found, tokens.access_token, claims.sub);
      return identityOf(claims, info, settings.trustEmailOf);
    },
  };
}

async function discover({
  issuer,
  clientId,
  clientSecret,
  privateKey,
}: OidcSettings): Promise<oidc.Configuration> {
  const server = new URL(issuer);
  return oidc.discovery(
    server,
    clientId,
    undefined,
    privateKey ? oidc.PrivateKeyJwt(await signingKey(privateKey)) : oidc.ClientSecretPost(clientSecret),
    {
      execute: [
        oidc.enableNonRepudiationChecks, // else the signature of the ID token is not looked at in the code flow
        ...(server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []), // settings allow http on this machine alone
      ],
    },
  );
}

/** RS256, which login.gov wants, from a key in PEM. */
function signingKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' });
  return crypto.subtle.importKey('pkcs8', der, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [
    'sign',
  ]);
}
