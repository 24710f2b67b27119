import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Scope, scopesOf } from '../../core/account-roles.ts';
import { localDay } from '../../core/days.ts';
import { formatMoment } from '../../core/words/format.ts';
import { Choices, TextField } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { send, type WriteAnswer } from '../shared/send.ts';
import { useSession } from '../shared/session.ts';
import { ShownOnce } from '../shared/shown-once.tsx';
import { listOf } from '../shared/value-list.ts';
import { SCOPE_OPTIONS } from './roles.ts';

const DAY = 24 * 60 * 60 * 1000;
/** The default lifetime: long enough for a quarterly report, short enough to be safe if forgotten. */
const DEFAULT_LIFETIME = 90 * DAY;

/** Creates a token, and shows it once. */
export function TokenForm({ onCreated }: { onCreated: () => void }): JSX.Element {
  const [created, setCreated] = useState<WriteAnswer<'POST /own/tokens'> | null>(null);
  const available: readonly string[] = scopesOf(useSession()?.viewer.grants ?? []);
  const form = useForm(
    { name: '', scopes: 'read', expires: localDay(new Date(Date.now() + DEFAULT_LIFETIME)) },
    { name: 'Name', scopes: 'Permissions', expires: 'Expires' },
  );
  return (
    <>
      <h3 class="margin-top-2">Create a token</h3>
      {created && (
        <ShownOnce id="token" label={`Token ${created.name}`} secret={created.token}>
          Keep it like a password. It expires {formatMoment(created.expiresAt)}.
        </ShownOnce>
      )}
      <Form
        id="new-token"
        form={form}
        button="Create token"
        refused="No token was created"
        required={['name', 'scopes', 'expires']}
        onSend={async ({ name, scopes: chosen, expires }) => {
          // the options are the contract's scopes
          setCreated(
            await send('POST /own/tokens', { body: { name, scopes: listOf(chosen) as Scope[], expires } }),
          );
          form.clear();
          onCreated();
        }}
      >
        <TextField field="name" hint="What uses it, such as “quarterly report”." />
        <Choices
          field="scopes"
          type="checkbox"
          options={SCOPE_OPTIONS.filter(({ value }) => available.includes(value))}
        />
        <TextField
          field="expires"
          type="date"
          hint="At most one year from today. The token stops working on this day."
        />
      </Form>
    </>
  );
}
