import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { addDays } from '../../core/days.ts';
import { SHARED_PART_WORDS, SHARED_PARTS, type SharedPart } from '../../core/sharing/scope.ts';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { formatDay } from '../../core/words/format.ts';
import { Choices, PasswordField, TextField } from '../shared/fields.tsx';
import { Form, type FormState, useForm } from '../shared/form.tsx';
import { Select } from '../shared/select.tsx';
import { send, type WriteAnswer } from '../shared/send.ts';
import { ShownOnce } from '../shared/shown-once.tsx';
import { listOf } from '../shared/value-list.ts';
import type { SharedViews } from './page.tsx';

const PARTS = SHARED_PARTS.map((value) => ({ value, ...SHARED_PART_WORDS[value] }));
const MAILBOXES = [
  { value: 'yes', name: 'Role mailboxes', hint: 'Names and phones of people cannot be shared.' },
];
const START = { recipient: '', parts: 'network partners', mailboxes: '', profile: 'general', passphrase: '' };
const LABELS = {
  ...{
    recipient: 'For whom',
    parts: 'What they see',
    mailboxes: 'Contacts',
    profile: 'Profile of the report',
  },
  ...{ lastDay: 'Last day', passphrase: 'Passphrase' },
};

/** Makes a link, and shows it this once. */
export function ShareForm({ found, onMade }: { found: SharedViews; onMade: () => void }): JSX.Element {
  const { districtId, today, profiles } = found;
  const [made, setMade] = useState<WriteAnswer<'POST /districts/:districtId/shared-views'> | null>(null);
  const form = useForm({ ...START, lastDay: addDays(today, THRESHOLDS.daysOfSharedView.value) }, LABELS);
  const share = async ({ recipient, parts, mailboxes, lastDay, passphrase, profile }: typeof form.values) => {
    const body = {
      ...{ recipient, profile, mailboxes: mailboxes !== '', passphrase: passphrase || null },
      parts: listOf(parts) as SharedPart[], // the options are the parts
      ...(lastDay && { lastDay }),
    };
    setMade(await send('POST /districts/:districtId/shared-views', { params: { districtId }, body }));
    form.clear();
    onMade();
  };
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
      >
        <Fields form={form} profiles={profiles} />
      </Form>
      {made && (
        <ShownOnce id="shared-link" label="Link to the view" secret={made.url}>
          Open it yourself to see what they see. It works through {formatDay(made.lastDay)}.
        </ShownOnce>
      )}
    </section>
  );
}

interface FieldsProps {
  form: FormState<Record<keyof typeof LABELS, string>>;
  profiles: SharedViews['profiles'];
}

/** For whom, what they see, and how long. */
const Fields = ({ form, profiles }: FieldsProps): JSX.Element => (
  <>
    <TextField
      field="recipient"
      hint="Shown on the page and on every picture and document, such as “grant reviewers”. Do not enter the name of a person."
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
      hint={`The link opens nothing after this day. At most ${THRESHOLDS.mostDaysOfSharedView.value} days ahead.`}
    />
    <PasswordField
      field="passphrase"
      autocomplete="new-password"
      hint="Optional, at least 8 characters. Tell it apart from the link, by phone or letter."
    />
  </>
);
