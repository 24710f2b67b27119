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
/** Long enough for a season's report, short enough to be forgotten safely. */
const USUAL = 90 * DAY;

/** Makes a token, and shows it this once. */
export function TokenForm({ onMade }: { onMade: () => void }): JSX.Element {
  const [made, setMade] = useState<WriteAnswer<'POST /own/tokens'> | null>(null);
  const useful: readonly string[] = scopesOf(useSession()?.viewer.grants ?? []);
  const form = useForm(
    { name: '', scopes: 'read', expires: localDay(new Date(Date.now() + USUAL)) },
    { name: 'Name', scopes: 'Permissions', expires: 'Expires' },
  );
  return (
    <>
      <h3 class="margin-top-2">Make a token</h3>
      {made && (
        <ShownOnce id="token" label={`Token ${made.name}`} secret={made.token}>
          Keep it like a password. It expires {formatMoment(made.expiresAt)}.
        </ShownOnce>
      )}
      <Form
        id="new-token"
        form={form}
        button="Make token"
        refused="No token was made"
        required={['name', 'scopes', 'expires']}
        onSend={async ({ name, scopes: chosen, expires }) => {
          // the options are the contract's scopes
          setMade(
            await send('POST /own/tokens', { body: { name, scopes: listOf(chosen) as Scope[], expires } }),
          );
          form.clear();
          onMade();
        }}
      >
        <TextField field="name" hint="What uses it, such as “quarterly report”." />
        <Choices
          field="scopes"
          type="checkbox"
          options={SCOPE_OPTIONS.filter(({ value }) => useful.includes(value))}
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
