import type { JSX } from 'preact';
import { signInHref } from '../shared/local-path.ts';
import { useSession } from '../shared/session.ts';
import { OwnPassword } from './own-password.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { OwnTokens } from './own-tokens.tsx';
import { ROLE_WORDS } from './roles.ts';

/** What everybody does with the own account: password, where one is signed in, API tokens. */
export function OwnPage(): JSX.Element {
  const session = useSession();
  if (session === null)
    return (
      <p class="notice" role="status">
        Loading your account …
      </p>
    );
  const { viewer } = session;
  if (viewer.kind === 'anonymous')
    return (
      <>
        <h1>Please sign in</h1>
        <p>
          <a class="usa-button button-link" href={signInHref()}>
            Sign in
          </a>
        </p>
      </>
    );
  const { name, hint } = ROLE_WORDS[viewer.role];
  return (
    <div class="own">
      <h1>Your account</h1>
      <p>
        {viewer.name}. {name}: {hint}
        {viewer.districts.length > 0 && ` Own districts: ${viewer.districts.join(', ')}.`}
      </p>
      <OwnPassword />
      <OwnSessions />
      <OwnTokens scopes={viewer.scopes} />
    </div>
  );
}
