import type { OneTimeLink } from '../access/one-time-links.ts';
import { momentIn } from '../access/time.ts';
import type { EmailMessage } from './mail.ts';

const SUBJECT = { invitation: 'Your invitation to Tieline', 'password-reset': 'A new password for Tieline' };
const WHY = {
  invitation: 'You were invited to Tieline, the map of who works with whom against human trafficking.',
  'password-reset': 'A Tieline administrator created this link so that you can set a new password.',
};

/** The email with the link of an invitation or a password reset. */
export function emailFor(
  to: string,
  name: string,
  { url, purpose, expiresAt }: OneTimeLink,
  timeZone: string,
): EmailMessage {
  const kind = purpose === 'password-reset' ? purpose : 'invitation';
  const until = momentIn(timeZone, expiresAt);
  return {
    to,
    subject: SUBJECT[kind],
    text: `${name},\n\n${WHY[kind]}\n\n${url}\n\nThe link works once, until ${until}. If you did not expect it, ignore it.\n`,
  };
}
