import { THRESHOLDS } from '../../core/thresholds.ts';
import { recordAccountEvent } from '../access/events.ts';
import type { Services } from '../services.ts';
import { clockIn } from './due.ts';
import { lockDigest, refuseDigest, stopDigest } from './queries.ts';

/**
 * Records that a mailbox permanently refused a digest. After a number of such days without an accepted one in between, the digest
 * is turned off; the account page says so.
 */
export function keepRefusal(tieline: Services, accountId: string, at: string): Promise<void> {
  const { graph, access } = tieline;
  const { day } = clockIn(access.timeZone, new Date(at));
  return graph.write(async (run) => {
    const [found] = await run(lockDigest, { id: accountId, at });
    if (!found?.digest || found.refusedOn === day) return;
    const refusals = found.refusals + 1;
    await run(refuseDigest, { id: accountId, refusals, day });
    if (refusals < THRESHOLDS.daysOfRefusals.value) return;
    await run(stopDigest, { id: accountId, at });
    const what = `the digest was turned off: the mailbox refused it on ${refusals} days`;
    await recordAccountEvent(run, tieline, { actorId: accountId, accountId, what });
  });
}
