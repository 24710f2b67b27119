import { createPrivateKey, type webcrypto } from 'node:crypto';
import * as oidc from 'openid-client';
import type { OidcSettings } from '../../access/settings.ts';
import { type Identity, identityOf } from './oidc-email.ts';

/** What a sign-in must remember while its user is at the provider. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
}

export interface Provider {
  /** Returns the address at the provider to redirect to. */
  start(pending: Pending, redirectUri: string): Promise<URL>;
  /**
   * Exchanges the code of the callback. Throws if state, nonce, issuer or the signature of the ID token does not match
   * this sign-in.
   */
  finish(callback: URL, pending: Pending): Promise<Identity>;
}

export const newPending = (returnTo: string): Pending => ({
  state: oidc.randomState(),
  nonce: oidc.randomNonce(),
  verifier: oidc.randomPKCECodeVerifier(),
  returnTo,
});

/** Returns an OpenID Connect provider. Discovered at the first sign-in, and again after a failure. */
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
      // Many providers return the email, or its verification, only from the userinfo endpoint.
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
        oidc.enableNonRepudiationChecks, // otherwise the code flow does not check the signature of the ID token
        ...(server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []), // settings allow http only on this machine
      ],
    },
  );
}

/** Imports an RS256 key, as login.gov requires, from PEM. */
function signingKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' });
  return crypto.subtle.importKey('pkcs8', der, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, [
    'sign',
  ]);
}
