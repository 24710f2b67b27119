import { createHmac } from 'node:crypto';
import { checkSignInAllowed } from '../access/lock-out.ts';
import { hashOf } from '../access/secrets.ts';
import { MINUTE } from '../access/time.ts';
import type { EmailMessage } from '../mail/mail.ts';
import type { Services } from '../services.ts';
import type { SharedViewRecord } from './queries.ts';

type Addressed = Pick<SharedViewRecord, 'id' | 'addresses' | 'addressKey'>;

/** Codes change once per period. One works until the end of the period after it was mailed: for at least 15 minutes. */
const PERIOD = 15 * MINUTE;

/** True if an address or its domain is on the list, such as `jane@ojp.example` or `@ojp.example`. */
export const isOnList = ({ addresses }: Pick<Addressed, 'addresses'>, email: string): boolean =>
  addresses.some((one) => (one.startsWith('@') ? email.endsWith(one) : email === one));

/** Normalizes an address for comparison. */
export const plainAddress = (typed: string): string => typed.trim().toLowerCase();

const periodAt = (now: Date): number => Math.floor(now.getTime() / PERIOD);

/** Derives the code from a key that never leaves the graph, so no code is stored and several people can request one at once. */
function codeOf({ id, addressKey }: Addressed, email: string, period: number): string {
  const made = createHmac('sha256', addressKey ?? '')
    .update(JSON.stringify([id, email, period]))
    .digest();
  return String(made.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** Returns the email with the code for an address on the list. */
export const letterWithCode = (
  { now }: Pick<Services, 'now'>,
  view: Addressed,
  email: string,
): Pick<EmailMessage, 'subject' | 'text'> => ({
  subject: 'Your code for a view that was shared with you',
  text: `Your code is ${codeOf(view, email, periodAt(now()))}. It works for 15 minutes. If you did not ask for it, ignore it.\n`,
});

/** Checks the code that was mailed to an address on the list. Wrong codes cause waits, like wrong passwords. @throws AppError 429. */
export async function isCode(
  tieline: Services,
  view: Addressed,
  typed: { readonly email: string; readonly code: string },
  address: string,
): Promise<boolean> {
  const { forgive } = await checkSignInAllowed(tieline, `shared view ${view.id} ${typed.email}`, address);
  const period = periodAt(tieline.now());
  const codes = [period, period - 1].map((one) => codeOf(view, typed.email, one));
  const isRight =
    view.addressKey !== null && isOnList(view, typed.email) && codes.includes(typed.code.trim());
  if (isRight) await forgive();
  return isRight;
}

/** Returns the cookie value of someone who entered a valid code; no one else can know it. */
export const addressProof = (secret: string, { addressKey }: Addressed): string =>
  hashOf(`address ${secret} ${addressKey}`);
