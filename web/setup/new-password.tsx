import type { JSX } from 'preact';
import { PasswordField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send } from '../shared/send.ts';
import { leaveFor, type OpenedLink, PASSWORD_HINT } from './new-account.ts';

/** Sets the password of an existing account, to accept an invitation or after a reset. */
export function NewPassword({ secret, link }: { secret: string; link: OpenedLink }): JSX.Element {
  const form = useForm({ password: '' }, { password: 'New password' });
  const invited = link.purpose === 'invitation';
  return (
    <>
      <h1>{invited ? `Welcome, ${link.name}` : 'Choose a new password'}</h1>
      <p>
        {invited
          ? 'You are invited to Tieline. Choose a password to sign in.'
          : `For the account of ${link.name}. You will be signed out everywhere except in this browser.`}
      </p>
      <Form
        id="new-password"
        form={form}
        button={invited ? 'Set the password and sign in' : 'Change the password and sign in'}
        refused="The password was not set"
        required={['password']}
        onSend={async ({ password }) => {
          const { returnTo } = await send('POST /one-time-link/use', { body: { secret, password } });
          leaveFor(returnTo);
        }}
      >
        <label class="usa-label" for="new-password-email">
          Email
        </label>
        <input
          class="usa-input"
          id="new-password-email"
          type="email"
          autocomplete="username"
          readOnly
          value={link.email ?? ''}
        />
        <PasswordField field="password" autocomplete="new-password" hint={PASSWORD_HINT} />
      </Form>
    </>
  );
}
