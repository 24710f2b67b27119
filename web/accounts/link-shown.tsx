import type { JSX } from 'preact';
import { formatMoment } from '../../core/words/format.ts';
import type { WriteAnswer } from '../shared/send.ts';
import { ShownOnce } from '../shared/shown-once.tsx';

export type OneTimeLink = WriteAnswer<'POST /accounts/:accountId/one-time-link'>;

/** Shows a one-time link, to be passed on through a channel that both trust. */
export function LinkShown({ link, name }: { link: OneTimeLink; name: string }): JSX.Element {
  const what = link.purpose === 'invitation' ? 'Invitation' : 'Link for a new password';
  return (
    <ShownOnce id="one-time-link" label={`${what} for ${name}`} secret={link.url}>
      {link.mailed ? 'It has also been sent by email.' : 'No email was sent: pass it on yourself.'} It works
      once, until {formatMoment(link.expiresAt)}. A newer link replaces it.
    </ShownOnce>
  );
}
