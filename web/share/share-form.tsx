import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addDays } from '../../core/days.ts';
import { SHARED_PART_WORDS, SHARED_PARTS, type SharedPart } from '../../core/sharing/scope.ts';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { formatDay } from '../../core/words/format.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import { Choices, PasswordField, TextField } from '../shared/fields.tsx';
import { Form, type FormState, useForm } from '../shared/form.tsx';
import { Select } from '../shared/select.tsx';
import { send, type WriteAnswer } from '../shared/send.ts';
import { ShownOnce } from '../shared/shown-once.tsx';
import { useAction } from '../shared/use-action.ts';
import { listOf } from '../shared/value-list.ts';
import type { SharedViews } from './page.tsx';
import { Preview, type SeenView } from './preview.tsx';

const PARTS = SHARED_PARTS.map((value) => ({ value, ...SHARED_PART_WORDS[value] }));
const MAILBOXES = [
  { value: 'yes', name: 'Role mailboxes', hint: 'Names and phones of people cannot be shared.' },
];
const START = {
  ...{ recipient: '', parts: 'network partners', mailboxes: '', profile: 'general' },
  ...{ passphrase: '', addresses: '' },
};
const LABELS = {
  ...{
    recipient: 'For whom',
    parts: 'What they see',
    mailboxes: 'Contacts',
    profile: 'Profile of the report',
  },
  ...{ lastDay: 'Last day', passphrase: 'Passphrase', addresses: 'Only people at these addresses' },
};

/** Creates a link and shows it this one time. */
export function ShareForm({ found, onMade }: { found: SharedViews; onMade: () => void }): JSX.Element {
  const { districtId, today, canMail } = found;
  const [made, setMade] = useState<WriteAnswer<'POST /districts/:districtId/shared-views'> | null>(null);
  const form = useForm({ ...START, lastDay: addDays(today, THRESHOLDS.daysOfSharedView.value) }, LABELS);
  const [seen, setSeen] = useState<SeenView | null>(null);
  const { busy, refused, run } = useAction();
  const share = async (values: typeof form.values) => {
    const { passphrase, addresses } = values;
    const body = {
      ...askedIn(values),
      ...{ passphrase: passphrase || null, addresses: addresses.split(/[\s,;]+/).filter(Boolean) },
    };
    setMade(await send('POST /districts/:districtId/shared-views', { params: { districtId }, body }));
    setSeen(null);
    form.clear();
    onMade();
  };
  const preview = () =>
    run(async () => {
      const body = askedIn({ ...form.values, recipient: form.values.recipient.trim() || NO_ONE_YET });
      setSeen(
        await send('POST /districts/:districtId/shared-view-preview', { params: { districtId }, body }),
      );
    });
  return (
    <section class="part" aria-labelledby="new-link-heading">
      <h2 id="new-link-heading">New link</h2>
      <Form
        id="share"
        form={form}
        button="Create link"
        refused="No link was made"
        required={['recipient', 'parts']}
        onSend={share}
        beside={
          <button type="button" class="usa-button usa-button--outline" disabled={busy} onClick={preview}>
            See it as they do
          </button>
        }
      >
        <Fields form={form} found={found} />
        {canMail && (
          <TextField
            field="addresses"
            hint="Optional: email addresses, or domains such as @ojp.example, separated by commas. Whoever opens the link then needs a code that is mailed to an address of these."
          />
        )}
      </Form>
      <ErrorAlert sentence={refused} />
      {made && (
        <ShownOnce id="shared-link" label="Link to the view" secret={made.url}>
          Open it yourself to see what they see. It works through {formatDay(made.lastDay)}.
        </ShownOnce>
      )}
      {seen && <Preview seen={seen} />}
    </section>
  );
}

type Values = Record<keyof typeof LABELS, string>;
/** The recipient in a preview before one is entered. */
const NO_ONE_YET = 'whoever has the link';

const askedIn = ({ recipient, parts, mailboxes, lastDay, profile }: Values) => ({
  ...{ recipient, profile, mailboxes: mailboxes !== '' },
  parts: listOf(parts) as SharedPart[], // the form offers only valid parts
  ...(lastDay && { lastDay }),
});

interface FieldsProps {
  form: FormState<Values>;
  found: SharedViews;
}

/** Fields for the recipient, what they see, and for how long. */
const Fields = ({ form, found: { profiles } }: FieldsProps): JSX.Element => (
  <>
    <TextField
      field="recipient"
      hint="Shown on the page and on every picture, table and document, such as “grant reviewers”. Do not enter the name of a person."
    />
    <Choices field="parts" type="checkbox" options={PARTS} />
    {listOf(form.values.parts).includes('report') && (
      <Select
        id="profile"
        label={LABELS.profile}
        value={form.values.profile}
        onChange={(profile) => form.set({ profile })}
      >
        {profiles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    )}
    <Choices field="mailboxes" type="checkbox" options={MAILBOXES} />
    <TextField
      field="lastDay"
      type="date"
      hint={`The link stops working after this day. At most ${THRESHOLDS.mostDaysOfSharedView.value} days ahead.`}
    />
    <PasswordField
      field="passphrase"
      autocomplete="new-password"
      hint="Optional, at least 8 characters. Send it separately from the link, by phone or letter."
    />
  </>
);
