import type { JSX } from 'preact';
import { ROLE_WORDS } from '../../core/account-roles.ts';
import { can, districtsNamed } from '../../core/powers.ts';
import { listInWords } from '../../core/words/format.ts';
import { signInHref } from '../shared/local-path.ts';
import { useSession } from '../shared/session.ts';
import { useDistricts } from '../shared/use-districts.ts';
import { OwnDigest } from './own-digest.tsx';
import { OwnPassword } from './own-password.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { OwnTokens } from './own-tokens.tsx';

/** The assigned districts: by name, or by id until the names have loaded. */
function Assigned({ ids }: { ids: readonly string[] }): JSX.Element {
  const districts = useDistricts();
  const names = ids.map((id) => districts.find((one) => one.id === id)?.name ?? id);
  return <> Assigned districts: {listInWords(names)}.</>;
}

/** The viewer's own account: password, email digest, sessions and API tokens. */
export function OwnPage(): JSX.Element {
  const session = useSession();
  if (session === null)
    return (
      <p class="notice" role="status">
        Loading your account …
      </p>
    );
  const { identity } = session.viewer;
  if (identity === null || !can(session.viewer, 'manage own account'))
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
  const districts = districtsNamed(session.viewer);
  const words = identity.role && ROLE_WORDS[identity.role];
  return (
    <div class="own">
      <h1>Your account</h1>
      <p>
        {identity.name}.{words && ` ${words.name}: ${words.hint}`}
        {districts.length > 0 && <Assigned ids={districts} />}
      </p>
      <OwnPassword />
      {districts.length > 0 && <OwnDigest />}
      <OwnSessions />
      <OwnTokens />
    </div>
  );
}
