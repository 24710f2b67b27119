/** Access settings of the operator; `server/start/settings.ts` reads them from the environment. */
export interface AccessSettings {
  /** The app listens on a loopback address: no one else can reach it. */
  readonly listensLocally: boolean;
  /** Origin under which people reach Tieline; without it, the one of the request. */
  readonly publicUrl?: string;
  /** Whose X-Forwarded headers are trusted: everyone's, of a number of proxies, or of addresses: `loopback, 10.0.0.0/8`. */
  readonly trustProxy?: true | number | string;
  /** Anonymous people may read the national summary. */
  readonly publicSummary: boolean;
  /** A session ends this long after sign-in, and this long after its last request. */
  readonly sessionHours: number;
  readonly idleMinutes: number;
  /** Requests beyond these get a 429; see DEFAULT_ACCESS. */
  readonly requestsPerMinute: { readonly address: number; readonly account: number };
  /** The time zone of emails and daily jobs, by its IANA name. */
  readonly timeZone: string;
  /** Names and contacts of people are removed this many years after their last job or role ended; 0 for never. */
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

/** An OpenID Connect provider, with either a secret or a private key (PEM, PKCS #8). */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  readonly privateKey?: string;
  readonly scopes: string;
  readonly acrValues?: string;
  /** An issuer whose emails are accepted even though it never says that they are verified. */
  readonly trustEmailOf?: string;
}

/** The most requests that opening a page makes with an empty browser cache; otherwise a third of it. */
export const REQUESTS_OF_A_PAGE = 40;

export const DEFAULT_ACCESS: AccessSettings = {
  listensLocally: true,
  publicSummary: false,
  sessionHours: 12,
  idleMinutes: 30,
  // An office of 20 people behind one address, each opening 3 pages a minute and causing 20 previews while typing, makes
  // 20 × (3 × 40 + 20) = 2,800. Ten times that leaves room for programs, which read cached responses at hundreds a second, and
  // still stops a flood. One account may make half of it.
  requestsPerMinute: { address: 30_000, account: 15_000 },
  timeZone: 'UTC',
  forgetPeopleAfterYears: 3,
};
