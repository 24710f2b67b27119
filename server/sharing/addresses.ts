import { createHmac } from 'node:crypto';
import { checkSignInAllowed } from '../access/lock-out.ts';
import { hashOf } from '../access/secrets.ts';
import { MINUTE } from '../access/time.ts';
import type { EmailMessage } from '../mail/mail.ts';
import type { Services } from '../services.ts';
import type { SharedViewRecord } from './queries.ts';

type Addressed = Pick<SharedViewRecord, 'id' | 'addresses' | 'addressKey'>;

/** A code works until the period after that in which it was mailed is over: 15 minutes at least. */
const PERIOD = 15 * MINUTE;

/** Is an address one of the list, or at a domain of it? The list has `jane@ojp.example` and `@ojp.example`. */
export const isOnList = ({ addresses }: Pick<Addressed, 'addresses'>, email: string): boolean =>
  addresses.some((one) => (one.startsWith('@') ? email.endsWith(one) : email === one));

/** As addresses are compared. */
export const plainAddress = (typed: string): string => typed.trim().toLowerCase();

const periodAt = (now: Date): number => Math.floor(now.getTime() / PERIOD);

/** Made of a key that never leaves the graph, so that no code has to be kept, and several people may ask at once. */
function codeOf({ id, addressKey }: Addressed, email: string, period: number): string {
  const made = createHmac('sha256', addressKey ?? '')
    .update(JSON.stringify([id, email, period]))
    .digest();
  return String(made.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** The letter with the code for an address of the list. */
export const letterWithCode = (
  { now }: Pick<Services, 'now'>,
  view: Addressed,
  email: string,
): Pick<EmailMessage, 'subject' | 'text'> => ({
  subject: 'Your code for a view that was shared with you',
  text: `Your code is ${codeOf(view, email, periodAt(now()))}. It works for 15 minutes. If you did not ask for it, ignore it.\n`,
});

/** Is it the code that was mailed to an address of the list? Wrong ones are slowed down like wrong passwords. @throws AppError 429. */
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

/** Known to who entered a code alone, as that of a passphrase is. */
export const addressProof = (secret: string, { addressKey }: Addressed): string =>
  hashOf(`address ${secret} ${addressKey}`);
