import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pageHref } from '../../core/page-addresses.ts';
import { apiErrorOf } from '../shared/api.ts';
import { send } from '../shared/send.ts';
import { FirstAdministrator } from './first-administrator.tsx';
import type { OpenedLink } from './new-account.ts';
import { NewPassword } from './new-password.tsx';

/** Whether the secret after # is complete (43 characters of base64url). Mail programs sometimes cut links off. */
const isComplete = (secret: string): boolean => /^[\w-]{43}$/.test(secret);

type Opening =
  | { status: 'opening' }
  | { status: 'refused'; message: string }
  | { status: 'open'; link: OpenedLink };

const INCOMPLETE =
  'This address is only a part of a link. Copy the whole link, including everything after #, into the address bar.';

function useOneTimeLink(secret: string): Opening {
  const [opening, setOpening] = useState<Opening>({ status: 'opening' });
  useEffect(() => {
    if (!isComplete(secret)) return setOpening({ status: 'refused', message: INCOMPLETE });
    send('POST /one-time-link', { body: { secret } })
      .then((link) => setOpening({ status: 'open', link }))
      .catch((error: unknown) => setOpening({ status: 'refused', message: apiErrorOf(error).message }));
  }, [secret]);
  return opening;
}

/** Opens a one-time link: first administrator, invitation or new password. The secret after # is never sent in a URL. */
export function SetupPage({ secret }: { secret: string }): JSX.Element {
  const opening = useOneTimeLink(secret);
  if (opening.status === 'opening')
    return (
      <>
        <h1>One-time link</h1>
        <p class="notice" role="status">
          Opening the link …
        </p>
      </>
    );
  if (opening.status === 'refused')
    return (
      <>
        <h1>This link does not work</h1>
        <p role="alert">{opening.message}</p>
        <p>
          <a href={pageHref('signIn')}>Go to sign-in</a>
        </p>
      </>
    );
  return opening.link.purpose === 'first-administrator' ? (
    <FirstAdministrator secret={secret} />
  ) : (
    <NewPassword secret={secret} link={opening.link} />
  );
}
