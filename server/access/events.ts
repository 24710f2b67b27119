import type { Run } from '../graph/graph.ts';
import type { Services } from '../services.ts';
import { recordEvent } from './queries.ts';
import { newId } from './secrets.ts';
import { isoTimestamp } from './time.ts';

/** Adds an event to the log of accounts, in the transaction of the action that it records. */
export async function recordAccountEvent(
  run: Run,
  { now }: Pick<Services, 'now'>,
  event: { actorId: string; accountId: string; what: string },
): Promise<void> {
  await run(recordEvent, { id: newId(), at: isoTimestamp(now()), ...event });
}
