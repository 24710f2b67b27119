import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ROLE_WORDS } from '../../core/account-roles.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import { ApiError } from '../shared/api.ts';
import { Choices } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { AccountTokens } from './account-tokens.tsx';
import { FormPage } from './form-page.tsx';
import { LinkShown, type OneTimeLink } from './link-shown.tsx';
import { ownInWords } from './own-in-words.ts';
import { RightsFields } from './permission-fields.tsx';
import { listFaults, PERMISSION_LABELS, permissionsOf } from './permissions.ts';
import { type Account, statusOf } from './roles.ts';

interface Props {
  account: Account;
  onSaved: (sentence: string) => void;
  /** Someone else changed the account: it is to be read again. */
  onStale: () => void;
  onBack: () => void;
}

const valuesOf = ({ name, role, districts, organizations, disabled }: Account) => ({
  ...{ name, role: role as string, disabled: disabled ? 'disabled' : '' },
  ...{ districts: districts.join(' '), districtTyped: '', organizations: organizations.join(' ') },
});

/** Changes what an account may do, disables it, or issues its owner another link. */
export function ChangeAccount({ account, onSaved, onStale, onBack }: Props): JSX.Element {
  const { id, name, role, disabled } = account;
  const form = useForm(valuesOf(account), { ...PERMISSION_LABELS, disabled: 'Access' });
  const [opened] = useState(account.revision);
  const read = useRef(valuesOf(account));
  useEffect(() => {
    // What no one touched here becomes what it is now, so that the next press takes back nothing of what another did.
    const typed = new Map(Object.entries(form.values));
    const before = new Map(Object.entries(read.current));
    read.current = valuesOf(account);
    const untouched = Object.entries(read.current).filter(
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
      {account.revision !== opened && (
        <p class="notice">
          It is now: {name}, {ROLE_WORDS[role].name}
          {disabled ? ', disabled' : ''}. Assigned: {ownInWords(account)}. Your changes are still in the form.
          Select Save to save them.
        </p>
      )}
      <LinkMaker account={account} />
      <Form
        id="change"
        form={form}
        button="Save"
        required={['name', 'role']}
        check={() => listFaults(form.values)}
        onSend={async ({ disabled, ...rights }) => {
          const body = { ...permissionsOf(rights), disabled: disabled !== '' };
          const headers = { 'if-match': `"${account.revision}"` };
          await send('PUT /accounts/:accountId', { params: { accountId: id }, body, headers }).catch(refused);
          onSaved(`The account of ${rights.name} is saved.`);
          onBack();
        }}
      >
        <RightsFields />
        <Choices
          field="disabled"
          type="checkbox"
          options={[
            {
              value: 'disabled',
              name: 'Disabled',
              hint: 'Signs them out everywhere at once; links and tokens stop working. What they did stays.',
            },
          ]}
        />
      </Form>
      <AccountTokens accountId={id} />
    </FormPage>
  );
}

function LinkMaker({ account }: { account: Account }): JSX.Element | null {
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const { run, busy, refused } = useAction();
  if (account.disabled) return null;
  if (link) return <LinkShown link={link} name={account.name} />;
  const make = () =>
    run(async () =>
      setLink(await send('POST /accounts/:accountId/one-time-link', { params: { accountId: account.id } })),
    );
  return (
    <>
      <p>
        <button type="button" class="usa-button usa-button--outline" aria-disabled={busy} onClick={make}>
          {account.hasPassword ? 'Make a link for a new password' : 'Make another invitation'}
        </button>
      </p>
      <ErrorAlert sentence={refused} />
    </>
  );
}
