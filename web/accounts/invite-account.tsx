import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ROLE_WORDS } from '../../core/account-roles.ts';
import { TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send, type WriteAnswer } from '../shared/send.ts';
import { FormPage } from './form-page.tsx';
import { LinkShown } from './link-shown.tsx';
import { PermissionFields } from './permission-fields.tsx';
import { listFaults, PERMISSION_LABELS, permissionsOf } from './permissions.ts';

interface Props {
  /** The role that is selected at first; empty for none. */
  role: string;
  onInvited: () => void;
  onBack: () => void;
}

/** Creates an account and a link for its owner to set a password. */
export function InviteAccount({ role, onInvited, onBack }: Props): JSX.Element {
  const [invited, setInvited] = useState<WriteAnswer<'POST /accounts'> | null>(null);
  const form = useForm(
    {
      email: '',
      name: '',
      role: Object.hasOwn(ROLE_WORDS, role) ? role : '',
      districts: '',
      districtTyped: '',
      organizations: '',
    },
    { email: 'Email', ...PERMISSION_LABELS },
  );
  if (invited)
    return (
      <FormPage title={`${invited.account.name} is invited`} onBack={onBack}>
        <LinkShown link={invited.link} name={invited.account.name} />
        <p class="form__buttons">
          <button
            type="button"
            class="usa-button usa-button--outline"
            onClick={() => {
              form.clear();
              setInvited(null);
            }}
          >
            Invite someone else
          </button>
        </p>
      </FormPage>
    );
  return (
    <FormPage title="Invite someone" onBack={onBack}>
      <Form
        id="invite"
        form={form}
        button="Invite"
        refused="No one was invited"
        required={['email', 'name', 'role']}
        check={() => listFaults(form.values)}
        onSend={async ({ email, ...permissions }) => {
          setInvited(await send('POST /accounts', { body: { email, ...permissionsOf(permissions) } }));
          onInvited();
        }}
      >
        <TextField field="email" type="email" hint="Used to sign in." />
        <PermissionFields />
      </Form>
    </FormPage>
  );
}
