import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AccessSettings } from '../access/settings.ts';
import { MINUTE } from '../access/time.ts';
import { tooMany } from './errors.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** No limit: health checks can be as frequent as they like. */
    unlimited?: true;
  }
}

/** A separate limit, from `createRateLimit`. */
export type RateLimit = ReturnType<FastifyInstance['createRateLimit']>;
type Hook = (request: FastifyRequest) => Promise<void>;

/**
 * Limits the requests per minute of an address and of an account; each process counts separately. A /64 network counts as one
 * IPv6 address; behind a proxy, the address is the one that TRUST_PROXY allows.
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

/** Limits how many invalid secret links a caller can try in a minute. */
export const limitGuesses = (app: FastifyInstance): RateLimit =>
  app.createRateLimit({ max: 20, timeWindow: MINUTE });

/** Counts a request against a separate limit. @throws AppError 429 if the limit is exceeded. */
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
