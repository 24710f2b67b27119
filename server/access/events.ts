import type { Run } from '../graph/graph.ts';
import type { Tieline } from '../tieline.ts';
import { moment } from './moments.ts';
import { recordEvent } from './queries.ts';
import { newId } from './secrets.ts';

/** Appends to the log of accounts, in the write that it is about. */
export async function recordAccountEvent(
  run: Run,
  { now }: Pick<Tieline, 'now'>,
  event: { actorId: string; accountId: string; what: string },
): Promise<void> {
  await run(recordEvent, { id: newId(), at: moment(now()), ...event });
}
