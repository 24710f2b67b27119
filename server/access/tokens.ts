import type { Scope } from '../../core/account-roles.ts';
import { unlessFull } from '../graph/unless-full.ts';
import type { Services } from '../services.ts';
import { type Account, recordTokenUse, tokenById } from './queries.ts';
import { hashOf, newSecret } from './secrets.ts';
import { addMilliseconds, isoTimestamp, MINUTE } from './time.ts';

/** The prefix lets people and secret scanners recognize a leaked token. */
const PREFIX = 'tieline_';
const LOOKS_LIKE_TOKEN = /tieline_[\w-]{43}/;
const NAMES = new Set(['token', 'access_token', 'api_token', 'apitoken', 'api_key', 'apikey']);

export const newToken = (): string => `${PREFIX}${newSecret()}`;

/** Returns the account and scopes of a valid token; records at most once a minute that it is used. */
export async function ownerOfToken(
  { graph, now }: Services,
  token: string,
): Promise<{ account: Account; scopes: readonly Scope[] } | undefined> {
  const at = now();
  const id = hashOf(token);
  const [found] = await graph.read((run) => run(tokenById, { id }));
  if (!found) return undefined;
  const { scopes, expiresAt, lastUsedAt, revokedAt, ...account } = found;
  if (revokedAt !== null || account.disabled || expiresAt <= isoTimestamp(at)) return undefined;
  if (lastUsedAt === null || lastUsedAt <= addMilliseconds(at, -MINUTE))
    await unlessFull(graph.write((run) => run(recordTokenUse, { id, at: isoTimestamp(at) })));
  return { account, scopes };
}

/** True if an address contains a token. Addresses end up in logs, browser histories and other sites' Referer headers. */
export function holdsToken(url: string): boolean {
  if (LOOKS_LIKE_TOKEN.test(url)) return true;
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  return [...query.keys()].some((name) => NAMES.has(name.toLowerCase()));
}
