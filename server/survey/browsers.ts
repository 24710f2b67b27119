import { randomInt } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { checkSignInAllowed } from '../access/lock-out.ts';
import { hashOf, newSecret } from '../access/secrets.ts';
import { addMilliseconds, DAY, isoTimestamp, MINUTE } from '../access/time.ts';
import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { cookieOptions } from '../http/cookies.ts';
import { AppError } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { bindBrowser, type Invitation, invitationById, linkById, lockLink, setCode } from './queries.ts';

const COOKIE = 'tieline-answer';
const CODE_LASTS = 15 * MINUTE;

/** A browser that opened a link. The first one to begin the survey is bound to the link; any other needs a code. */
export interface Visitor {
  readonly invitation: Invitation;
  readonly linkId: string;
  readonly browserId: string;
  readonly standing: 'new' | 'bound' | 'unknown';
  /** The mailbox that codes can be sent to; null if none is known or this server sends no email. */
  readonly codesTo: string | null;
  /** True if a code was mailed and is still valid. */
  readonly hasCode: boolean;
  /** True if the survey is about the sample network. */
  readonly sample: boolean;
  /** CSRF token that each form includes. */
  readonly formKey: string;
}

/** Returns the invitation that a link opens. Writes nothing, so a link checker cannot use up the link. */
export const invitationOf = ({ graph }: Services, secret: string): Promise<Invitation | undefined> =>
  graph.read(async (run) => {
    const [link] = await run(linkById, { id: hashOf(secret), browserId: '' });
    return link && (await run(invitationById, { id: link.invitationId }))[0];
  });

/** Exchanges a link's secret for a cookie. A browser that has the cookie already keeps its own key, so that all links recognize it. */
export function giveCookie(secret: string, request: FastifyRequest, reply: FastifyReply): void {
  const own = request.cookies[COOKIE]?.split('.')[1] || newSecret();
  reply.setCookie(COOKIE, `${secret}.${own}`, {
    ...cookieOptions(request, '/answer'),
    maxAge: (THRESHOLDS.daysOfBrowser.value * DAY) / 1000,
  });
}

/** Returns the visitor that the request's cookie identifies; null without a valid cookie. */
export function visitorOf(tieline: Services, request: FastifyRequest): Promise<Visitor | null> {
  const [secret, own] = request.cookies[COOKIE]?.split('.') ?? [];
  if (!secret || !own) return Promise.resolve(null);
  // Derived per link, so that a form of one link is not accepted for another that the same browser opened later.
  const [linkId, browserId] = [hashOf(secret), hashOf(`browser ${own} ${secret}`)];
  return tieline.graph.read(async (run) => {
    const [link] = await run(linkById, { id: linkId, browserId });
    const [invitation] = link ? await run(invitationById, { id: link.invitationId }) : [];
    if (!link || !invitation) return null;
    const standing = standingOf(tieline, link);
    const hasCode = link.codeHash !== null && isFresh(tieline, link);
    const codesTo = tieline.access.mail ? invitation.mailbox : null;
    const formKey = hashOf(`form ${own} ${secret}`);
    return {
      ...{ invitation, linkId, browserId, standing, codesTo, hasCode, formKey, sample: tieline.sample },
    };
  });
}

function standingOf(
  { now }: Pick<Services, 'now'>,
  { browsers, boundAt }: Pick<RowOf<typeof linkById>, 'browsers' | 'boundAt'>,
): Visitor['standing'] {
  if (browsers === 0) return 'new';
  const since = addMilliseconds(now(), -THRESHOLDS.daysOfBrowser.value * DAY);
  return boundAt !== null && boundAt > since ? 'bound' : 'unknown';
}

const isFresh = (
  { now }: Pick<Services, 'now'>,
  { codeAt }: Pick<RowOf<typeof linkById>, 'codeAt'>,
): boolean => codeAt !== null && codeAt > addMilliseconds(now(), -CODE_LASTS);

/**
 * Binds the browser when a person begins the survey; runs inside a write. If two begin at the same time, the second is
 * treated as unknown.
 * @throws AppError 403.
 */
export async function admit(run: Run, tieline: Services, { linkId, browserId }: Visitor): Promise<void> {
  const at = isoTimestamp(tieline.now());
  await run(lockLink, { id: linkId, at });
  const [link] = await run(linkById, { id: linkId, browserId });
  const standing = link ? standingOf(tieline, link) : 'unknown';
  if (standing === 'unknown')
    throw new AppError(403, 'code-needed', 'This link was opened in another browser. Ask for a code first.');
  if (standing === 'new') await run(bindBrowser, { id: browserId, linkId, at });
}

/** A code is valid only in the browser that requested it. */
const codeHashOf = (code: string, { browserId, linkId }: Visitor): string =>
  hashOf(JSON.stringify([code, browserId, linkId]));

/** Creates a code for an unknown browser, replacing any earlier code. */
export async function newCode({ graph, now }: Services, visitor: Visitor): Promise<string> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const codeHash = codeHashOf(code, visitor);
  await graph.write((run) => run(setCode, { id: visitor.linkId, codeHash, at: isoTimestamp(now()) }));
  return code;
}

/**
 * Binds the browser if the code is correct, and invalidates the code. Wrong codes are rate-limited like wrong passwords.
 * @returns true if the code was correct.
 * @throws AppError 429.
 */
export async function enterCode(
  tieline: Services,
  visitor: Visitor,
  code: string,
  address: string,
): Promise<boolean> {
  const { linkId: id, browserId } = visitor;
  const { forgive } = await checkSignInAllowed(tieline, `invitation ${id}`, address);
  const isRight = await tieline.graph.write(async (run) => {
    const at = isoTimestamp(tieline.now());
    await run(lockLink, { id, at });
    const [link] = await run(linkById, { id, browserId });
    if (!link || !isFresh(tieline, link) || link.codeHash !== codeHashOf(code.trim(), visitor)) return false;
    await run(setCode, { id, codeHash: null, at });
    await run(bindBrowser, { id: browserId, linkId: id, at });
    return true;
  });
  if (isRight) await forgive();
  return isRight;
}
