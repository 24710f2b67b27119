/** Access settings of the operator; `server/start/settings.ts` reads them from the environment. */
export interface AccessSettings {
  /** The app listens on a loopback address: no one else can reach it. */
  readonly listensLocally: boolean;
  /** Origin under which people reach Tieline; without it, the one of the request. */
  readonly publicUrl?: string;
  /** Whose X-Forwarded headers are believed: everyone's, those of so many proxies in a row, or of addresses: `loopback, 10.0.0.0/8`. */
  readonly trustProxy?: true | number | string;
  /** Anonymous people may read the national summary. */
  readonly publicSummary: boolean;
  /** A session ends this long after sign-in, and this long after its last request. */
  readonly sessionHours: number;
  readonly idleMinutes: number;
  /** More are answered 429; see DEFAULT_ACCESS. */
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

/** What opening a page takes at most, by a browser that kept nothing of others; one that did takes a third. */
export const REQUESTS_OF_A_PAGE = 40;

export const DEFAULT_ACCESS: AccessSettings = {
  listensLocally: true,
  publicSummary: false,
  sessionHours: 12,
  idleMinutes: 30,
  // An office of 20 people behind one address, each of whom opens 3 pages a minute and gets 20 previews while typing, makes
  // 20 × (3 × 40 + 20) = 2,800. Ten times that leaves room for programs, which read what is kept at hundreds a second: a flood
  // is more. One account may make half of it.
  requestsPerMinute: { address: 30_000, account: 15_000 },
  timeZone: 'UTC',
  forgetPeopleAfterYears: 3,
};
