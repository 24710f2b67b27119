import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AccessSettings } from '../access/settings.ts';
import { tooMany } from './errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Probes are exempt from the limits. */
    unlimited?: true;
  }
}

/** A limit of its own, as `createRateLimit` makes one. */
export type RateLimit = ReturnType<FastifyInstance['createRateLimit']>;
type Hook = (request: FastifyRequest) => Promise<void>;

/**
 * Limits how many requests an address and an account make in a minute; each process counts for itself. Of IPv6 a network of 64
 * bits is one address; behind a proxy it is the one that TRUST_PROXY lets through.
 */
export async function requestLimits(
  app: FastifyInstance,
  { requestsPerMinute: { address, account } }: Pick<AccessSettings, 'requestsPerMinute'>,
): Promise<{ ofAddress: Hook; ofAccount: Hook }> {
  await app.register(rateLimit, { global: false });
  const byAddress = app.createRateLimit({ max: address });
  const byAccount = app.createRateLimit({
    max: account,
    keyGenerator: ({ viewer }) => viewer.identity?.id ?? '',
  });
  const hook =
    (take: typeof byAddress, whose: string): Hook =>
    async (request) => {
      if (request.routeOptions.config.unlimited) return;
      const taken = await take(request);
      if (!taken.isAllowed && taken.isExceeded) throw refusal(whose, taken.max, taken.ttlInSeconds);
    };
  const ofAccount = hook(byAccount, 'account');
  return {
    ofAddress: hook(byAddress, 'address'),
    ofAccount: async (request) => (request.viewer.identity ? ofAccount(request) : undefined),
  };
}

/** So many addresses with a secret that open nothing a caller may try in a minute. */
export const limitGuesses = (app: FastifyInstance): RateLimit =>
  app.createRateLimit({ max: 20, timeWindow: 60_000 });

/** Counts a request against a limit of its own. @throws AppError 429 where there are too many. */
export async function refuseTooMany(take: RateLimit, request: FastifyRequest): Promise<void> {
  const taken = await take(request);
  if (taken.isAllowed || !taken.isExceeded) return;
  const seconds = taken.ttlInSeconds;
  throw tooMany('too-many-requests', `Too many attempts. Please try again in ${seconds} s.`, seconds);
}

const refusal = (whose: string, most: number, seconds: number) =>
  tooMany(
    'too-many-requests',
    `This ${whose} has made more than ${most} requests in a minute. Please try again in ${seconds} s.`,
    seconds,
  );
