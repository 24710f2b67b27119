import type { z } from 'zod';
import { newestCall } from '../../contacts/people.ts';
import type { Viewed } from '../../contacts/viewed.ts';
import type { getCalls } from './contract.ts';

type Call = z.input<typeof getCalls.response>['calls'][number];

/** Returns the most recent call to an organization. */
export function lastCall({ facts }: Viewed, organizationId: string, day: string): Call['last'] {
  const call = newestCall(facts, organizationId, day);
  return call ? { at: call.at, channel: call.channel, outcome: call.outcome } : null;
}
