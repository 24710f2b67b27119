import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type AccessSettings, DEFAULT_ACCESS, type OidcSettings } from '../access/settings.ts';
import { isRecipient } from '../archive/archive-file.ts';
import type { BackupSettings } from '../archive/backups.ts';
import { TrustProxy } from './trust-proxy.ts';

const Flag = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');
const Origin = z
  .url()
  .refine(
    (url) => new URL(url).origin === url,
    'must be an origin without a path, such as https://tieline.example.org',
  );

/** Rejects offsets such as +05:00, which have no daylight saving time. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

const Requests = z.coerce.number().int().min(60).max(1_000_000);

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  GRAPH_URL: z.string().min(1).optional(),
  GRAPH_USER: z.string().min(1).optional(),
  GRAPH_PASSWORD: z.string().min(1).optional(),
  GRAPH_PASSWORD_FILE: z.string().min(1).optional(),
  PUBLIC_URL: Origin.optional(),
  TRUST_PROXY: TrustProxy.optional(),
  PUBLIC_SUMMARY: Flag.default(DEFAULT_ACCESS.publicSummary),
  SESSION_HOURS: z.coerce.number().int().min(1).max(168).default(DEFAULT_ACCESS.sessionHours),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(1440).default(DEFAULT_ACCESS.idleMinutes),
  ADDRESS_REQUESTS_PER_MINUTE: Requests.default(DEFAULT_ACCESS.requestsPerMinute.address),
  ACCOUNT_REQUESTS_PER_MINUTE: Requests.default(DEFAULT_ACCESS.requestsPerMinute.account),
  TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be a time zone of the IANA list, such as America/New_York')
    .default(DEFAULT_ACCESS.timeZone),
  FORGET_PEOPLE_AFTER_YEARS: z.coerce
    .number()
    .int()
    .min(0)
    .max(50)
    .default(DEFAULT_ACCESS.forgetPeopleAfterYears),
  BANNER_TEXT: z.string().max(4000).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\p{Cc}]+@[^\p{Cc}]+$/u, 'must be an email address')
    .optional(),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  OIDC_PRIVATE_KEY_FILE: z.string().min(1).optional(),
  OIDC_SCOPES: z
    .string()
    .regex(/(^| )openid( |$)/, 'must contain openid')
    .default('openid email'),
  OIDC_ACR_VALUES: z.string().min(1).optional(),
  OIDC_TRUST_EMAIL_OF: z.string().min(1).optional(),
  ARCHIVE_PASSPHRASE: z.string().min(1).optional(),
  ARCHIVE_PASSPHRASE_FILE: z.string().min(1).optional(),
  ARCHIVE_IDENTITY_FILE: z.string().min(1).optional(),
  BACKUP_DIR: z.string().min(1).optional(),
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(7),
  BACKUP_HOURS: z.coerce.number().int().min(1).max(720).default(24),
  BACKUP_RECIPIENT: z.string().refine(isRecipient, 'must be a recipient of age, such as age1…').optional(),
  BACKUP_WITH_ACCOUNTS: Flag.default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
});
type Values = z.output<typeof Environment>;

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly graph: { readonly url: string; readonly user?: string; readonly password?: string };
  /** Open the graph with the synthetic sample network instead of the real one. */
  readonly sample: boolean;
  readonly logLevel: string;
  readonly access: AccessSettings;
  /** The passphrase of archives. */
  readonly archivePassphrase?: string;
  /** The age identity file for decrypting backups. */
  readonly archiveIdentityFile?: string;
  readonly backups?: BackupSettings;
}

/** An invalid setting. The message names it and is shown to the person who starts Tieline. */
export class SettingsError extends Error {}

export const readSecret = (setting: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new SettingsError(`${setting}: the file ${path} cannot be read.`);
  }
};

const readArguments = (argv: readonly string[]): { sample: boolean } => {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { sample: { type: 'boolean', default: false } },
    });
    return { sample: values.sample };
  } catch (error) {
    throw new SettingsError(`${error instanceof Error ? error.message : error} The only option is --sample.`);
  }
};

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

function readAccess(values: Values): AccessSettings {
  const { SMTP_URL, MAIL_FROM } = values;
  if (SMTP_URL && !MAIL_FROM)
    throw new SettingsError('MAIL_FROM: is needed with SMTP_URL, as the sender of invitations.');
  const oidc = readOidc(values);
  return Object.freeze({
    listensLocally: LOOPBACK.test(values.HOST),
    publicSummary: values.PUBLIC_SUMMARY,
    sessionHours: values.SESSION_HOURS,
    idleMinutes: values.SESSION_IDLE_MINUTES,
    timeZone: values.TIME_ZONE,
    requestsPerMinute: {
      address: values.ADDRESS_REQUESTS_PER_MINUTE,
      account: values.ACCOUNT_REQUESTS_PER_MINUTE,
    },
    forgetPeopleAfterYears: values.FORGET_PEOPLE_AFTER_YEARS,
    ...(values.PUBLIC_URL && { publicUrl: values.PUBLIC_URL }),
    ...(values.TRUST_PROXY && { trustProxy: values.TRUST_PROXY }),
    ...(values.BANNER_TEXT && { banner: values.BANNER_TEXT }),
    ...(SMTP_URL && MAIL_FROM && { mail: { url: SMTP_URL, from: MAIL_FROM } }),
    ...(oidc && { oidc }),
  });
}

function readArchives(
  values: Values,
): Pick<Settings, 'archivePassphrase' | 'archiveIdentityFile' | 'backups'> {
  const { ARCHIVE_PASSPHRASE_FILE, ARCHIVE_IDENTITY_FILE, BACKUP_DIR } = values;
  const archivePassphrase = ARCHIVE_PASSPHRASE_FILE
    ? readSecret('ARCHIVE_PASSPHRASE_FILE', ARCHIVE_PASSPHRASE_FILE)
    : values.ARCHIVE_PASSPHRASE;
  const backups = BACKUP_DIR && {
    folder: resolve(BACKUP_DIR),
    keep: values.BACKUP_KEEP,
    hours: values.BACKUP_HOURS,
    accounts: values.BACKUP_WITH_ACCOUNTS,
    recipient: values.BACKUP_RECIPIENT ?? null,
  };
  return {
    ...(ARCHIVE_IDENTITY_FILE && { archiveIdentityFile: ARCHIVE_IDENTITY_FILE }),
    ...(archivePassphrase && { archivePassphrase }),
    ...(backups && { backups }),
  };
}

function readOidc(values: Values): OidcSettings | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET_FILE, OIDC_PRIVATE_KEY_FILE } = values;
  if (!OIDC_ISSUER) return undefined;
  const issuer = new URL(OIDC_ISSUER);
  if (issuer.protocol === 'http:' && !LOOPBACK.test(issuer.hostname))
    throw new SettingsError('OIDC_ISSUER: must begin with https://, except on this machine.');
  if (!OIDC_CLIENT_ID) throw new SettingsError('OIDC_CLIENT_ID: is needed with OIDC_ISSUER.');
  const clientSecret = OIDC_CLIENT_SECRET_FILE
    ? readSecret('OIDC_CLIENT_SECRET_FILE', OIDC_CLIENT_SECRET_FILE)
    : values.OIDC_CLIENT_SECRET;
  const privateKey = OIDC_PRIVATE_KEY_FILE && readSecret('OIDC_PRIVATE_KEY_FILE', OIDC_PRIVATE_KEY_FILE);
  if (!clientSecret === !privateKey)
    throw new SettingsError(
      'OIDC_CLIENT_SECRET or OIDC_PRIVATE_KEY_FILE: one of both is needed with OIDC_ISSUER.',
    );
  const { OIDC_TRUST_EMAIL_OF } = values;
  if (OIDC_TRUST_EMAIL_OF && OIDC_TRUST_EMAIL_OF !== OIDC_ISSUER)
    throw new SettingsError('OIDC_TRUST_EMAIL_OF: names one issuer to trust, the same as OIDC_ISSUER.');
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    scopes: values.OIDC_SCOPES,
    ...(clientSecret && { clientSecret }),
    ...(privateKey && { privateKey }),
    ...(values.OIDC_ACR_VALUES && { acrValues: values.OIDC_ACR_VALUES }),
    ...(OIDC_TRUST_EMAIL_OF && { trustEmailOf: OIDC_TRUST_EMAIL_OF }),
  };
}

/**
 * Reads the settings from the environment and the command line.
 * @throws SettingsError with one sentence that names the setting.
 */
export function readSettings(
  env: NodeJS.ProcessEnv = process.env,
  argv: readonly string[] = process.argv.slice(2),
): Settings {
  const { sample } = readArguments(argv);
  // An empty variable in a compose file or an .env file means "not set".
  const parsed = Environment.safeParse(
    Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
  );
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new SettingsError(`${issue?.path.join('.')}: ${issue?.message}.`);
  }
  const { HOST, PORT, GRAPH_URL, GRAPH_USER, GRAPH_PASSWORD, GRAPH_PASSWORD_FILE, LOG_LEVEL } = parsed.data;
  const password = GRAPH_PASSWORD_FILE
    ? readSecret('GRAPH_PASSWORD_FILE', GRAPH_PASSWORD_FILE)
    : GRAPH_PASSWORD;
  return Object.freeze({
    host: HOST,
    port: PORT,
    graph: Object.freeze({
      url: GRAPH_URL ?? (sample ? 'embedded:./tieline-sample' : 'embedded:./tieline-data'),
      ...(GRAPH_USER && { user: GRAPH_USER }),
      ...(password && { password }),
    }),
    sample,
    logLevel: LOG_LEVEL,
    access: readAccess(parsed.data),
    ...readArchives(parsed.data),
  });
}
