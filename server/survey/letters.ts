import { momentIn } from '../access/time.ts';
import type { EmailMessage } from '../mail/mail.ts';
import type { Invitation } from './queries.ts';

type Addressee = Pick<Invitation, 'organizationName' | 'askedBy' | 'expiresAt'>;
export type Letter = Pick<EmailMessage, 'subject' | 'text'>;

/** Writes the letter of an invitation or a reminder, with its link, to be mailed or copied. */
export function letterWith(url: string, addressee: Addressee, timeZone: string, isReminder: boolean): Letter {
  const { organizationName, askedBy, expiresAt } = addressee;
  const subject = `${isReminder ? 'Reminder: ' : ''}Whom does ${organizationName} work with?`;
  const text = `${askedBy} of the U.S. Attorney’s Office asks whom ${organizationName} works with against human trafficking. It takes about five minutes, needs no account, and works on a phone:

${url}

The link is for your office alone, until ${momentIn(timeZone, expiresAt)}. What you answer stays with the office that asks. Do not enter victim names or case numbers.
`;
  return { subject, text };
}

/** Writes the letter with a code for another browser. */
export const letterWithCode = (code: string): Letter => ({
  subject: 'Your code for the questions of the U.S. Attorney’s Office',
  text: `Your code is ${code}. It works for 15 minutes, in the browser that asked for it. If you did not ask for it, ignore it.\n`,
});
