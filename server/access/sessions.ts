import type { FastifyReply, FastifyRequest } from 'fastify';
import { unlessFull } from '../graph/unless-full.ts';
import { cookieOptions } from '../http/cookies.ts';
import type { Services } from '../services.ts';
import { type Account, endSessions, recordSessionUse, sessionById, startSession } from './queries.ts';
import { hashOf, newSecret } from './secrets.ts';
import { addMilliseconds, DAY, HOUR, isoTimestamp, MINUTE } from './time.ts';

/** How long past sessions are kept, to know from which addresses people have signed in (`lock-out.ts`). */
export const SESSIONS_REMEMBERED = 30 * DAY;

/** Over HTTPS, the prefix of the name makes browsers require Secure, this host and the path `/`. */
const cookieNameOf = (request: FastifyRequest): string =>
  request.protocol === 'https' ? '__Host-tieline' : 'tieline';

/** Returns the id of the session in the request's cookie, whether or not it is still live. */
export function sessionIdOf(request: FastifyRequest): string | undefined {
  const secret = request.cookies[cookieNameOf(request)];
  return secret ? hashOf(secret) : undefined;
}

/** Returns the account of a live session; records at most once a minute that it is used. */
export async function accountOfSession(tieline: Services, id: string): Promise<Account | undefined> {
  const { graph, now } = tieline;
  const at = now();
  const [found] = await graph.read((run) => run(sessionById, { id }));
  if (!found) return undefined;
  const { startedAt: createdAt, lastSeenAt, endedAt, ...account } = found;
  if (endedAt !== null || account.disabled || !isLive(tieline, { createdAt, lastSeenAt })) return undefined;
  if (lastSeenAt <= addMilliseconds(at, -MINUTE))
    await unlessFull(graph.write((run) => run(recordSessionUse, { id, at: isoTimestamp(at) })));
  return account;
}

/** True if a session that was not ended is within its time limits. */
export const isLive = (
  { now, access }: Services,
  { createdAt, lastSeenAt }: { createdAt: string; lastSeenAt: string },
) =>
  createdAt > addMilliseconds(now(), -access.sessionHours * HOUR) &&
  lastSeenAt > addMilliseconds(now(), -access.idleMinutes * MINUTE);

/**
 * Signs an account in, always with a new session and secret, so that a planted session is worthless; ends the session of
 * the request, if any.
 */
export async function beginSession(
  tieline: Services,
  account: Account,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const secret = newSecret();
  const now = tieline.now();
  const at = isoTimestamp(now);
  const former = sessionIdOf(request);
  await tieline.graph.write(async (run) => {
    const [owner] = former ? await run(sessionById, { id: former }) : [];
    if (former && owner) await run(endSessions, { accountId: owner.id, sessionId: former, at });
    await run(startSession, { id: hashOf(secret), accountId: account.id, at, address: request.ip });
  });
  reply.setCookie(cookieNameOf(request), secret, cookieOptions(request, '/'));
}

/** Ends one session of an account, or all of them; returns how many. */
export async function endSessionsOf(
  { graph, now }: Services,
  accountId: string,
  sessionId: string | null,
): Promise<number> {
  const ended = await graph.write((run) =>
    run(endSessions, { accountId, sessionId, at: isoTimestamp(now()) }),
  );
  return ended.length;
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieNameOf(request), cookieOptions(request, '/'));
}
