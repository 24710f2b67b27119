import type { JSX } from 'preact';
import { PasswordField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send } from '../shared/send.ts';
import { leaveFor, type OpenedLink, PASSWORD_HINT } from './new-account.ts';

/** Takes an invitation, or sets a new password: the account is known, the password is chosen here. */
export function NewPassword({ secret, link }: { secret: string; link: OpenedLink }): JSX.Element {
  const form = useForm({ password: '' }, { password: 'New password' });
  const invited = link.purpose === 'invitation';
  return (
    <>
      <h1>{invited ? `Welcome, ${link.name}` : 'Choose a new password'}</h1>
      <p>
        {invited
          ? 'You are invited to Tieline. Choose a password; then you are signed in.'
          : `For the account of ${link.name}. All places where you are signed in will be signed out, except this one.`}
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
