import type { JSX } from 'preact';
import { type AccountRole, ROLE_WORDS, ROLES } from '../../core/account-roles.ts';
import { requestJson } from './api.ts';
import { useSession } from './session.ts';
import { useAction } from './use-action.ts';
import { useApi } from './use-api.ts';

/** Signs in as the sample's user of a role. Not in the API contract: only the sample has this endpoint. */
async function enterAs(role: AccountRole): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ role });
  const answer = await requestJson('/api/sample/sign-in', { method: 'POST', headers, body });
  location.assign((answer as { returnTo: string }).returnTo); // declared in server/features/sign-in/sample.ts
}

/** One button for each account role; the current one is shown as pressed. */
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

/** On every page of the sample: what is invented and, on the machine that runs it, buttons to switch users. */
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
