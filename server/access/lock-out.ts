import { count } from '../../core/words/format.ts';
import type { Run } from '../graph/graph.ts';
import { AppError } from '../http/errors.ts';
import type { Services } from '../services.ts';
import { deleteExpiredAttempts, lockAttempts, recordAttempt, sessionFromAddress } from './queries.ts';
import { hashOf } from './secrets.ts';
import { addMilliseconds, DAY, HOUR, isoTimestamp, MINUTE } from './time.ts';

/** So many failed attempts are free; each further one doubles the wait before the next, from a second up to five minutes. */
const FREE = { account: 5, address: 20 };
const LONGEST = 5 * MINUTE;
/** After an hour without a failure the count starts again. */
const FORGOTTEN_AFTER = HOUR;

/** Milliseconds until the next attempt, after so many failures. */
export const delayAfter = (failures: number, free: number): number =>
  failures < free ? 0 : Math.min(1000 * 2 ** (failures - free), LONGEST);

interface Attempt {
  readonly id: string;
  readonly free: number;
}

/**
 * Counts an attempt as failed before it is checked, so that many at once gain nothing; `forgive` undoes that. An attempt that
 * has to wait is refused without counting, so that no one is locked out for ever. At an address from which someone has signed
 * in before, only the address slows it: strangers cannot keep the person out to whom the account belongs. Whose sign-in that
 * was does not count, so that no one learns there which emails have an account.
 * @throws AppError 429 with the seconds to wait, the same for accounts that do not exist.
 */
export function checkSignInAllowed(
  { graph, now }: Services,
  email: string,
  address: string,
): Promise<{ forgive: () => Promise<void> }> {
  const at = now();
  const ofAccount: Attempt = { id: hashOf(`account ${email}`), free: FREE.account };
  const ofAddress: Attempt = { id: hashOf(`address ${address}`), free: FREE.address };
  return graph.write(async (run) => {
    await run(deleteExpiredAttempts, { before: addMilliseconds(at, -DAY) });
    const isKnown = (await run(sessionFromAddress, { address })).length > 0;
    const before: (Attempt & { failures: number })[] = [];
    for (const attempt of [ofAccount, ofAddress])
      before.push({
        ...attempt,
        failures: await failuresOf(run, attempt, at, isKnown && attempt === ofAccount),
      });
    for (const { id, failures, free } of before)
      await run(recordAttempt, {
        id,
        failures: failures + 1,
        at: isoTimestamp(at),
        notBefore: addMilliseconds(at, delayAfter(failures + 1, free)),
      });
    return { forgive: () => forgive(graph, at, before) };
  });
}

/** @throws AppError 429 when it is too early for another attempt. */
async function failuresOf(run: Run, { id }: Attempt, at: Date, mayHurry: boolean): Promise<number> {
  const [found] = await run(lockAttempts, { id, at: isoTimestamp(at) });
  if (!found || found.triedAt <= addMilliseconds(at, -FORGOTTEN_AFTER)) return 0;
  const wait = Math.ceil((Date.parse(found.notBefore) - at.getTime()) / 1000);
  if (wait <= 0 || mayHurry) return found.failures;
  throw new AppError(429, 'too-many-attempts', `Too many attempts. Please try again in ${inWords(wait)}.`);
}

const inWords = (seconds: number): string =>
  seconds < 60 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute');

/** The password was right: the account starts anew; the address gets this attempt back, and no more. */
function forgive(
  graph: Services['graph'],
  at: Date,
  attempts: readonly (Attempt & { failures: number })[],
): Promise<void> {
  return graph.write(async (run) => {
    for (const { id, failures, free } of attempts)
      await run(recordAttempt, {
        id,
        failures: free === FREE.account ? 0 : failures,
        at: isoTimestamp(at),
        notBefore: isoTimestamp(at),
      });
  });
}
