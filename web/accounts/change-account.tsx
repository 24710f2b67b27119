import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ROLE_WORDS } from '../../core/account-roles.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import { ApiError } from '../shared/api.ts';
import { Choices } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { useDistricts } from '../shared/use-districts.ts';
import { AccountTokens } from './account-tokens.tsx';
import { assignedInWords } from './assigned-in-words.ts';
import { FormPage } from './form-page.tsx';
import { LinkShown, type OneTimeLink } from './link-shown.tsx';
import { PermissionFields } from './permission-fields.tsx';
import { listFaults, PERMISSION_LABELS, permissionsOf } from './permissions.ts';
import { type Account, statusOf } from './roles.ts';

interface Props {
  account: Account;
  onSaved: (sentence: string) => void;
  /** Called if someone else changed the account, so that it is read again. */
  onStale: () => void;
  onBack: () => void;
}

const valuesOf = ({ name, role, districts, organizations, disabled }: Account) => ({
  ...{ name, role: role as string, disabled: disabled ? 'disabled' : '' },
  ...{ districts: districts.join(' '), districtTyped: '', organizations: organizations.join(' ') },
});

/** Changes an account's permissions, disables it, or creates a new one-time link for its owner. */
export function ChangeAccount({ account, onSaved, onStale, onBack }: Props): JSX.Element {
  const { id, name } = account;
  const form = useForm(valuesOf(account), { ...PERMISSION_LABELS, disabled: 'Access' });
  const [openedRevision] = useState(account.revision);
  const savedValues = useRef(valuesOf(account));
  useEffect(() => {
    // update untouched fields to the new values, so that saving does not revert someone else's change
    const typed = new Map(Object.entries(form.values));
    const before = new Map(Object.entries(savedValues.current));
    savedValues.current = valuesOf(account);
    const untouched = Object.entries(savedValues.current).filter(
      ([field]) => typed.get(field) === before.get(field),
    );
    form.set(Object.fromEntries(untouched));
  }, [account.revision]);
  const refused = (error: unknown): never => {
    if (error instanceof ApiError && error.code === 'stale') onStale();
    throw error;
  };
  return (
    <FormPage title={name} onBack={onBack}>
      <p>
        {account.email}. {statusOf(account)}.
      </p>
      {account.revision !== openedRevision && <ChangedMeanwhile account={account} />}
      <NewLink account={account} />
      <Form
        id="change"
        form={form}
        button="Save"
        required={['name', 'role']}
        check={() => listFaults(form.values)}
        onSend={async ({ disabled, ...permissions }) => {
          const body = { ...permissionsOf(permissions), disabled: disabled !== '' };
          const headers = { 'if-match': `"${account.revision}"` };
          await send('PUT /accounts/:accountId', { params: { accountId: id }, body, headers }).catch(refused);
          onSaved(`The account of ${permissions.name} is saved.`);
          onBack();
        }}
      >
        <PermissionFields />
        <Choices
          field="disabled"
          type="checkbox"
          options={[
            {
              value: 'disabled',
              name: 'Disabled',
              hint: 'Signs them out everywhere immediately. Links and tokens stop working. Their changes stay on record.',
            },
          ]}
        />
      </Form>
      <AccountTokens accountId={id} />
    </FormPage>
  );
}

function ChangedMeanwhile({ account }: { account: Account }): JSX.Element {
  const districts = useDistricts();
  const { name, role, disabled } = account;
  return (
    <p class="notice">
      Someone else changed this account. It is now: {name}, {ROLE_WORDS[role].name}
      {disabled ? ', disabled' : ''}. Assigned: {assignedInWords(account, districts)}. Your changes are still
      in the form. Select Save to save them.
    </p>
  );
}

function NewLink({ account }: { account: Account }): JSX.Element | null {
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const { run, busy, refused } = useAction();
  if (account.disabled) return null;
  if (link) return <LinkShown link={link} name={account.name} />;
  const createLink = () =>
    run(async () =>
      setLink(await send('POST /accounts/:accountId/one-time-link', { params: { accountId: account.id } })),
    );
  return (
    <>
      <p>
        <button
          type="button"
          class="usa-button usa-button--outline"
          aria-disabled={busy}
          onClick={createLink}
        >
          {account.hasPassword ? 'Create a link for a new password' : 'Create another invitation'}
        </button>
      </p>
      <ErrorAlert sentence={refused} />
    </>
  );
}
