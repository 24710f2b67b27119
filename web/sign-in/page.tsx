import type { JSX } from 'preact';
import { PasswordField, TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { localPath } from '../shared/local-path.ts';
import { send } from '../shared/send.ts';
import { useSession } from '../shared/session.ts';
import { problemOf } from './problems.ts';

/** Where to go after sign-in: the page the user came from, on this site only. */
const destination = (): string => localPath(new URLSearchParams(location.search).get('returnTo') ?? '/');

function Problem({ sentence }: { sentence: string }): JSX.Element {
  return (
    <div class="usa-alert usa-alert--error form__summary" role="alert">
      <div class="usa-alert__body">
        <h2 class="usa-alert__heading">You are not signed in</h2>
        <p class="usa-alert__text">{sentence}</p>
      </div>
    </div>
  );
}

function PasswordSignIn(): JSX.Element {
  const form = useForm({ email: '', password: '' }, { email: 'Email', password: 'Password' });
  return (
    <Form
      id="sign-in"
      form={form}
      button="Sign in"
      refused="You are not signed in"
      required={['email', 'password']}
      onSend={async ({ email, password }) => {
        const { returnTo } = await send('POST /sign-in', {
          body: { email, password, returnTo: destination() },
        });
        location.assign(returnTo);
      }}
    >
      <TextField field="email" type="email" autocomplete="username" />
      <PasswordField field="password" autocomplete="current-password" />
    </Form>
  );
}

/** Sign-in by email and password, or by the organization's own sign-in service. */
export function SignInPage(): JSX.Element {
  const session = useSession();
  const problem = problemOf(location.search);
  if (session?.viewer.identity)
    return (
      <>
        <h1>You are signed in</h1>
        <p>
          As {session.viewer.identity.name}. <a href={destination()}>Continue</a>
        </p>
      </>
    );
  return (
    <>
      <h1>Sign in</h1>
      {problem && <Problem sentence={problem} />}
      {session?.methods.oidc && (
        <p>
          <a
            class="usa-button button-link"
            href={`/api/sign-in/oidc?returnTo=${encodeURIComponent(destination())}`}
          >
            Sign in with your organization
          </a>
        </p>
      )}
      {session?.methods.oidc && <h2>Or with a Tieline password</h2>}
      <PasswordSignIn />
      <p class="faint">
        No account, or lost your password? An administrator can send you a link that works once.
        {session?.setupNeeded &&
          ' No administrator has signed in yet. To become one, open the link that Tieline printed when it started.'}
      </p>
    </>
  );
}
