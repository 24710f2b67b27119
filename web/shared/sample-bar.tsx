import type { JSX } from 'preact';
import { type AccountRole, ROLE_WORDS, ROLES } from '../../core/account-roles.ts';
import { responseOf } from './api.ts';
import { useSession } from './session.ts';
import { useAction } from './use-action.ts';
import { useApi } from './use-api.ts';

/** Comes in as the invented user of a role, where that user lands. Beside the contract: only the sample has it. */
async function enterAs(role: AccountRole): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ role });
  const answer = await responseOf('/api/sample/sign-in', { method: 'POST', headers, body });
  location.assign((answer as { returnTo: string }).returnTo); // its declaration in server/features/sign-in/sample.ts
}

/** One button a role; the one that is signed in is pressed. */
function SampleUsers({ role }: { role: AccountRole | null | undefined }): JSX.Element {
  const { busy, refused, run } = useAction();
  return (
    <fieldset class="sample-bar__users">
      <legend>See it as</legend>
      {ROLES.map((each) => (
        <button
          key={each}
          type="button"
          class="link-button"
          aria-pressed={each === role}
          disabled={busy}
          onClick={() => run(() => enterAs(each))}
        >
          {ROLE_WORDS[each].name.toLowerCase()}
        </button>
      ))}
      {refused && <span role="alert">{refused}</span>}
    </fieldset>
  );
}

/** On every page of a sample network: what of it is invented and, on the machine that runs it, each user's view at one click. */
export function SampleBar(): JSX.Element | null {
  const session = useSession();
  const health = useApi('/health', {});
  if (health.status !== 'ready' || !health.data.sample) return null;
  return (
    <section class="sample-bar" aria-label="Sample data">
      <span>
        <strong>Sample data.</strong>{' '}
        <span class="sample-bar__more">Districts and offices are from public records. </span>People, phone
        numbers, ties and dates are invented.
      </span>
      {session?.methods.sample && <SampleUsers role={session.viewer.identity?.role} />}
    </section>
  );
}
