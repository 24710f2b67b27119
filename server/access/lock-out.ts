import { count } from '../../core/words/format.ts';
import type { Run } from '../graph/graph.ts';
import { tooMany } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { lockAttempts, recordAttempt, sessionFromAddress } from './queries.ts';
import { hashOf } from './secrets.ts';
import { SESSIONS_REMEMBERED } from './sessions.ts';
import { addMilliseconds, HOUR, isoTimestamp, MINUTE } from './time.ts';

/** This many failed attempts cause no wait; each further one doubles it, from one second up to five minutes. */
const FREE = { account: 5, address: 20 };
const LONGEST = 5 * MINUTE;
/** The count restarts after this long without a failure. */
const FORGOTTEN_AFTER = HOUR;

/** Returns the milliseconds until the next attempt, given the number of failures. */
export const delayAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(1000 * 2 ** (failures - free), LONGEST);

type Clock = Pick<Services, 'graph' | 'sharedNow'>;

/** Attempts for one account or from one address: how many failed, and when the last one was made. */
interface Attempts {
  readonly id: string;
  readonly free: number;
  readonly failures: number;
  readonly triedAt: string;
}

/**
 * Counts an attempt as failed before it is checked, so that concurrent attempts gain nothing; `forgive` reverses that. An attempt
 * during a wait is refused without being counted, so that no one is locked out forever. From an address where anyone has signed
 * in before, only the address is delayed, so that strangers cannot keep the owner of an account out. It does not matter who
 * signed in there; otherwise the delay would reveal which emails have an account.
 * @throws AppError 429 with the seconds to wait, the same for accounts that do not exist.
 */
export async function checkSignInAllowed(
  { graph, sharedNow }: Clock,
  email: string,
  address: string,
): Promise<{ forgive: () => Promise<void> }> {
  const { wait, before } = await graph.write(async (run) => {
    const at = await sharedNow(run);
    const since = addMilliseconds(at, -SESSIONS_REMEMBERED);
    const isKnown = (await run(sessionFromAddress, { address, since })).length > 0;
    const ofAccount = await lockedAttempts(run, hashOf(`account ${email}`), FREE.account, at);
    const ofAddress = await lockedAttempts(run, hashOf(`address ${address}`), FREE.address, at);
    const wait = Math.max(isKnown ? 0 : waitOf(ofAccount, at), waitOf(ofAddress, at));
    const before = [ofAccount, ofAddress];
    if (wait <= 0)
      for (const { id, failures } of before)
        await run(recordAttempt, { id, failures: failures + 1, at: isoTimestamp(at) });
    return { wait, before };
  });
  // Thrown outside of the transaction, so that corrected times are still stored.
  if (wait > 0)
    throw tooMany('too-many-attempts', `Too many attempts. Please try again in ${inWords(wait)}.`, wait);
  return { forgive: () => forgive(graph, before) };
}

/** A time in the future comes from a clock that was ahead. It counts as now; otherwise the wait could be endless. */
async function lockedAttempts(run: Run, id: string, free: number, at: Date): Promise<Attempts> {
  const now = isoTimestamp(at);
  const [{ failures, triedAt } = { failures: 0, triedAt: now }] = await run(lockAttempts, { id, at: now });
  if (triedAt > now) {
    await run(recordAttempt, { id, failures, at: now });
    return { id, free, failures, triedAt: now };
  }
  const isForgotten = triedAt <= addMilliseconds(at, -FORGOTTEN_AFTER);
  return { id, free, failures: isForgotten ? 0 : failures, triedAt };
}

/** Seconds until the next attempt. */
const waitOf = ({ failures, free, triedAt }: Attempts, at: Date): number =>
  Math.ceil((Date.parse(triedAt) + delayAfter(failures, free) - at.getTime()) / 1000);

const inWords = (seconds: number): string =>
  seconds < 60 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute');

/**
 * After a correct password, clears the account's failures up to this attempt, and only this attempt for the address. Attempts
 * that others made since stay counted, so these are subtracted from the current count.
 */
function forgive(graph: Services['graph'], before: readonly Attempts[]): Promise<void> {
  return graph.write(async (run) => {
    for (const { id, free, failures, triedAt } of before) {
      const [now] = await run(lockAttempts, { id, at: triedAt });
      if (!now) continue;
      const forgiven = free === FREE.account ? failures + 1 : 1;
      const at = now.failures > failures + 1 ? now.triedAt : triedAt;
      await run(recordAttempt, { id, failures: Math.max(0, now.failures - forgiven), at });
    }
  });
}
