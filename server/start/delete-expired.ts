import { deleteExpiredAttempts, deleteExpiredSessions } from '../access/queries.ts';
import { SESSIONS_REMEMBERED } from '../access/sessions.ts';
import { addMilliseconds, DAY } from '../access/time.ts';
import { deleteExpiredRequests } from '../changes/queries.ts';
import type { Services } from '../services.ts';
import { deleteClosedViews } from '../sharing/delete-closed.ts';
import { deleteClosedInvitations } from '../survey/delete-closed.ts';

/** How long a request can be repeated: someone may leave a page open for a week. */
const REQUESTS_REMEMBERED = 7 * DAY;

/** Deletes expired records. Each deletion scans all records of its kind, so this runs once a day, outside any request. */
export async function deleteExpired(tieline: Pick<Services, 'graph' | 'now'>): Promise<void> {
  const { graph, now } = tieline;
  const before = (age: number) => ({ before: addMilliseconds(now(), -age) });
  await graph.write((run) => run(deleteExpiredRequests, before(REQUESTS_REMEMBERED)));
  await graph.write((run) => run(deleteExpiredSessions, before(SESSIONS_REMEMBERED)));
  await graph.write((run) => run(deleteExpiredAttempts, before(DAY)));
  await deleteClosedInvitations(tieline);
  await deleteClosedViews(tieline);
}
