import { z } from 'zod';
import { query } from '../../graph/query.ts';

const text = z.string();
const nothing = z.object({});
const byAccount = z.object({ accountId: text });

/** The id of a feed is the hash of its secret; the secret itself is not stored. */
export const createFeed = query('calendar/create-feed', {
  params: byAccount.extend({ id: text, at: text }),
  row: nothing,
});
export const deleteFeeds = query('calendar/delete-feeds', { params: byAccount, row: nothing });
export const feedsOf = query('calendar/feeds', {
  params: byAccount,
  row: z.object({ createdAt: text }),
});
export const ownerOfFeed = query('calendar/owner', {
  params: z.object({ id: text }),
  row: byAccount.extend({ createdAt: text }),
});
