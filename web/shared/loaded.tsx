import type { ComponentChildren, JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { signInHref } from './local-path.ts';
import type { Loading } from './use-api.ts';

interface Props<Data> {
  answer: Loading<Data>;
  /** What is being loaded, as it reads in “Loading the districts”. */
  what: string;
  children: (data: Data) => ComponentChildren;
}

/** Shows an API response once it has loaded; before that a loading notice, and after a failure a way to retry. */
export function Loaded<Data>({ answer, what, children }: Props<Data>): JSX.Element {
  if (answer.status === 'loading')
    return (
      <p class="notice" role="status">
        Loading {what} …
      </p>
    );
  if (answer.status === 'failed' && answer.error.code === 'sign-in-needed')
    return <PleaseSignIn what={what} />;
  if (answer.status === 'failed') return <Failed {...{ answer, what }} />;
  return <div aria-busy={answer.refreshing}>{children(answer.data)}</div>;
}

/** Errors that a retry would not fix. */
const PERMANENT = ['not-found', 'not-allowed'];

function Failed({
  answer: { error, retry },
  what,
}: {
  answer: Extract<Loading<unknown>, { status: 'failed' }>;
  what: string;
}): JSX.Element {
  return (
    <div class="usa-alert usa-alert--error" role="alert">
      <div class="usa-alert__body">
        <h2 class="usa-alert__heading">Could not load {what}</h2>
        <p class="usa-alert__text">{error.message}</p>
        <NextStep code={error.code} retry={retry} />
      </div>
    </div>
  );
}

/** What to do next: follow a link, or try again. */
function NextStep({ code, retry }: { code: string; retry: () => void }): JSX.Element {
  if (PERMANENT.includes(code))
    return (
      <p class="usa-alert__text">
        <a href={pageHref('districts')}>See all districts</a>
      </p>
    );
  if (code === 'invalid-request' && location.search !== '')
    return (
      <p class="usa-alert__text">
        <a href={location.pathname}>Open this page without the choices in its address</a>
      </p>
    );
  return (
    <div class="margin-top-1">
      <button type="button" class="usa-button" onClick={retry}>
        Try again
      </button>
    </div>
  );
}

/** Shown when the API requires sign-in; the link returns to this page afterward. */
function PleaseSignIn({ what }: { what: string }): JSX.Element {
  return (
    <section aria-labelledby="sign-in-first">
      <h1 id="sign-in-first">Please sign in</h1>
      <p>You need an account to see {what}. After you sign in, you return to this page.</p>
      <p>
        <a class="usa-button button-link" href={signInHref()}>
          Sign in
        </a>
      </p>
    </section>
  );
}
