import { z } from 'zod';
import { query } from '../graph/query.ts';

/** How often an account gets the digest; null for never. Timestamps are ISO 8601 in UTC. */
const text = z.string();
const textOrNull = text.nullable();
const nothing = z.object({});
export const DIGESTS = ['daily', 'weekly'] as const;
const digest = z.enum(DIGESTS);
const idAt = z.object({ id: text, at: text });

export const digestOf = query('digests/setting', {
  params: z.object({ id: text }),
  row: z.object({ digest: digest.nullable(), through: textOrNull, stoppedAt: textOrNull }),
});
export const setDigest = query('digests/set', {
  params: z.object({ id: text, digest: digest.nullable(), through: text }),
  row: nothing,
});
export const subscribed = query('digests/subscribed', {
  params: nothing,
  row: z.object({ id: text, digest, through: text }),
});
export const lockDigest = query('digests/lock', {
  params: idAt,
  row: z.object({
    ...{ digest: digest.nullable(), through: textOrNull, triedAt: textOrNull },
    ...{ refusals: z.int(), refusedOn: textOrNull },
  }),
});
export const tryDigest = query('digests/try', { params: idAt, row: nothing });
/** Records that the mailbox permanently refused the digest on a day. */
export const refuseDigest = query('digests/refuse', {
  params: z.object({ id: text, refusals: z.int(), day: text }),
  row: nothing,
});
export const stopDigest = query('digests/stop', { params: idAt, row: nothing });
export const recordDigest = query('digests/record', {
  params: z.object({ id: text, through: text }),
  row: nothing,
});
