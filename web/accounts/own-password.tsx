import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SuccessAlert } from '../shared/alerts.tsx';
import { PasswordField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send } from '../shared/send.ts';

/** Changes the viewer's password, which ends all other sessions. */
export function OwnPassword(): JSX.Element {
  const form = useForm(
    { current: '', password: '' },
    { current: 'Current password', password: 'New password' },
  );
  const [done, setDone] = useState('');
  return (
    <section aria-labelledby="own-password">
      <h2 id="own-password">Password</h2>
      <SuccessAlert>{done}</SuccessAlert>
      <Form
        id="password"
        form={form}
        button="Change password"
        refused="The password was not changed"
        required={['current', 'password']}
        onSend={async (body) => {
          setDone('');
          await send('PUT /own/password', { body });
          form.clear();
          setDone(
            'Your password is changed, and you are signed out everywhere else. API tokens still work. Revoke any that you do not trust below.',
          );
        }}
      >
        <PasswordField
          field="current"
          autocomplete="current-password"
          hint="If you sign in through your organization, you have no Tieline password."
        />
        <PasswordField field="password" autocomplete="new-password" hint="At least 12 characters." />
      </Form>
    </section>
  );
}
