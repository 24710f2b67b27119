import { Signer } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { pageHref } from '../../../core/page-addresses.ts';
import { originOf } from '../../access/origin.ts';
import { type Account, accountByEmail } from '../../access/queries.ts';
import type { OidcSettings } from '../../access/settings.ts';
import { addMilliseconds, isoTimestamp, MINUTE } from '../../access/time.ts';
import { cookieOptions } from '../../http/cookies.ts';
import type { Services } from '../../services.ts';
import type { EmailProblem } from './oidc-email.ts';
import { newPending, openProvider, type Pending, type Provider } from './oidc-provider.ts';
import { landingOf, pathAfterSignIn, startSession } from './start-session.ts';

const COOKIE = 'tieline-oidc';
const START = '/api/sign-in/oidc';
const CALLBACK = `${START}/callback`;
const LASTS = 10 * MINUTE;

const Remembered = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  until: z.string(),
});
const Query = z.strictObject({ returnTo: z.string().max(2000).optional() });

/** Why a sign-in failed, as the sign-in page reads it from its address. */
type Problem = EmailProblem | 'not-invited' | 'provider' | 'expired';

/** Sign-in by OpenID Connect. Not part of the contract, because it redirects instead of returning JSON. */
export function oidcRoutes(app: FastifyInstance, tieline: Services, settings: OidcSettings): void {
  const provider = openProvider(settings);
  const pendings = pendingStore(settings, tieline.now);
  const hidden = { config: { access: 'public' as const }, schema: { hide: true } };
  app.get(START, { ...hidden, schema: { hide: true, querystring: Query } }, async (request, reply) => {
    const { returnTo } = request.query as z.output<typeof Query>; // parsed by the schema
    const pending = newPending(pathAfterSignIn(returnTo));
    const address = await provider
      .start(pending, `${originOf(tieline, request)}${CALLBACK}`)
      .catch((error: unknown) => {
        note(request, error);
        return undefined;
      });
    if (!address) return refuse(request, reply, 'provider');
    pendings.keep(request, reply, pending);
    return reply.redirect(address.href);
  });
  app.get(CALLBACK, hidden, async (request, reply) => {
    const pending = pendings.take(request, reply);
    if (!pending) return refuse(request, reply, 'expired');
    const account = await accountAfter(tieline, provider, request, pending);
    if (typeof account === 'string') return refuse(request, reply, account);
    await startSession(tieline, account, { request, reply });
    return reply.redirect(landingOf(pathAfterSignIn(pending.returnTo), account));
  });
}

/** Returns the invited account with the verified email; people cannot register themselves. */
async function accountAfter(
  tieline: Services,
  provider: Provider,
  request: FastifyRequest,
  pending: Pending,
): Promise<Account | Problem> {
  try {
    const found = await provider.finish(new URL(request.url, originOf(tieline, request)), pending);
    if ('problem' in found) return found.problem;
    const [account] = await tieline.graph.read((run) => run(accountByEmail, { email: found.email }));
    return account && !account.disabled ? account : 'not-invited';
  } catch (error) {
    note(request, error);
    return 'provider';
  }
}

/** Gives the reason on the sign-in page and in the log, without the email. */
function refuse(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  request.log.warn({ problem }, 'Sign-in by OpenID Connect was refused');
  return reply.header('cache-control', 'no-store').redirect(pageHref('signIn', { problem }));
}

/**
 * Logs only names and codes of the provider's errors, because their messages may quote codes and tokens. Messages of
 * token checks are logged too: they quote none.
 */
function note(request: FastifyRequest, error: unknown): void {
  const { name, code, cause } = error as { name?: string; code?: string; cause?: unknown }; // errors of openid-client and fetch
  const isCheck = cause instanceof Error && cause.name === 'OperationProcessingError';
  request.log.warn({ name, code, check: isCheck ? cause.message : undefined }, 'OpenID Connect failed');
}

/**
 * Keeps a pending sign-in in a signed cookie of the browser that started it, so that any replica can finish it and no
 * other browser can.
 */
function pendingStore({ clientSecret, privateKey }: OidcSettings, now: () => Date) {
  const signer = new Signer(`${COOKIE} ${clientSecret ?? privateKey}`);
  return {
    keep(request: FastifyRequest, reply: FastifyReply, pending: Pending): void {
      const until = addMilliseconds(now(), LASTS);
      const text = Buffer.from(JSON.stringify({ ...pending, until })).toString('base64url');
      reply
        .header('cache-control', 'no-store')
        .setCookie(COOKIE, signer.sign(text), { ...cookieOptions(request, START), maxAge: LASTS / 1000 });
    },
    take(request: FastifyRequest, reply: FastifyReply): Pending | undefined {
      const { valid, value } = signer.unsign(request.cookies[COOKIE] ?? '');
      reply.clearCookie(COOKIE, cookieOptions(request, START));
      if (!valid || value === null) return undefined;
      const { until, ...pending } = Remembered.parse(JSON.parse(Buffer.from(value, 'base64url').toString()));
      return until > isoTimestamp(now()) ? pending : undefined;
    },
  };
}
