/** What the person who runs Tieline decides about access; `server/start/settings.ts` reads it from the environment. */
export interface AccessSettings {
  /** The app listens on a loopback address: no one else can reach it. */
  readonly listensLocally: boolean;
  /** Origin under which people reach Tieline; without it, the one of the request. */
  readonly publicUrl?: string;
  /** Addresses of the proxies whose X-Forwarded headers are believed: `loopback, 10.0.0.0/8`. */
  readonly trustProxy?: string;
  /** Anonymous people may read the national summary. */
  readonly publicSummary: boolean;
  /** A session ends this long after sign-in, and this long after its last request. */
  readonly sessionHours: number;
  readonly idleMinutes: number;
  /** More are answered 429: far above what people need at a page, and a program that reads all districts. */
  readonly requestsPerMinute: { readonly address: number; readonly account: number };
  /** By whose clocks emails, and what is done every day, tell the time: a name of the IANA list. */
  readonly timeZone: string;
  /** Names and contacts of persons are removed this many years after their last post ended; 0: never. */
  readonly forgetPeopleAfterYears: number;
  /** Shown before sign-in. */
  readonly banner?: string;
  readonly mail?: MailSettings;
  readonly oidc?: OidcSettings;
}

export interface MailSettings {
  readonly url: string;
  readonly from: string;
}

/** An OpenID Connect provider; with a secret or a private key (PEM, PKCS #8), one of both. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly privateKey?: string;
  readonly scopes: string;
  readonly acrValues?: string;
  /** The issuer whose emails are taken although it never says that it has verified them. */
  readonly trustEmailOf?: string;
}

export const DEFAULT_ACCESS: AccessSettings = {
  listensLocally: true,
  publicSummary: false,
  sessionHours: 12,
  idleMinutes: 30,
  requestsPerMinute: { address: 30_000, account: 6_000 },
  timeZone: 'UTC',
  forgetPeopleAfterYears: 3,
};
