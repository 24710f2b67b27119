import type { JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { signInHref } from './local-path.ts';
import { send } from './send.ts';
import type { Session, Viewer } from './session.ts';

interface Props {
  viewer: Viewer;
  /** The id of the current page. */
  current: string;
}

/** Signs out and opens the sign-in page. */
const signOut = async (): Promise<void> => {
  await send('POST /sign-out', {}).catch(() => undefined); // the session may already have ended
  location.assign(pageHref('signIn'));
};

/** The right end of the header: the signed-in user and “Sign out”, or a link to sign in. */
export function AccountLinks({ viewer, current }: Props): JSX.Element {
  const page = (id: string) => (id === current ? ('page' as const) : undefined);
  return (
    <div class="site-header__account">
      {viewer.identity ? (
        <>
          <a href={pageHref('account')} aria-current={page('account')}>
            <span class="usa-sr-only">Your account: </span>
            {viewer.identity.name}
          </a>
          <button type="button" class="link-button" onClick={() => void signOut()}>
            Sign out
          </button>
        </>
      ) : (
        <a href={current === 'sign-in' ? pageHref('signIn') : signInHref()} aria-current={page('sign-in')}>
          Sign in
        </a>
      )}
    </div>
  );
}

/** Shown before sign-in: the operator's banner, and a notice while there is no administrator. */
export function Welcome({ session }: { session: Session }): JSX.Element | null {
  const { viewer, banner } = session;
  const open = can(viewer, 'read districts');
  if (viewer.identity || (banner === null && !open)) return null;
  return (
    <section class="welcome" aria-label="Before you sign in">
      {banner !== null && <p>{banner}</p>}
      {open && (
        <p>
          <strong>New here.</strong> Until Tieline has an administrator, everyone on this machine may read it
          and no one may change it. To become the administrator, open the link that Tieline printed when it
          started.
        </p>
      )}
    </section>
  );
}
