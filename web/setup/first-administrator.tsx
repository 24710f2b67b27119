import type { JSX } from 'preact';
import { pageHref } from '../../core/page-addresses.ts';
import { PasswordField, TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send } from '../shared/send.ts';
import { leaveFor, PASSWORD_HINT } from './new-account.ts';

/** The form for the first administrator, opened with the link that the server printed when it started. */
export function FirstAdministrator({ secret }: { secret: string }): JSX.Element {
  const form = useForm(
    { name: '', email: '', password: '' },
    { name: 'Your name', email: 'Email', password: 'Password' },
  );
  return (
    <>
      <h1>Become the first administrator</h1>
      <p>
        You will invite the others and decide what each may do. From then on, no one can read this network
        without an account.
      </p>
      <Form
        id="setup"
        form={form}
        button="Create the account and sign in"
        refused="The account was not created"
        required={['name', 'email', 'password']}
        onSend={async (body) => {
          await send('POST /setup', { body: { secret, ...body } });
          leaveFor(pageHref('home'));
        }}
      >
        <TextField
          field="name"
          autocomplete="name"
          hint="The name that colleagues know. Shown in the history."
        />
        <TextField field="email" type="email" autocomplete="username" hint="Used to sign in." />
        <PasswordField field="password" autocomplete="new-password" hint={PASSWORD_HINT} />
      </Form>
    </>
  );
}
