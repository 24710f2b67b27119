import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { sentence } from '../../core/words/phrases.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { Part } from '../shared/part.tsx';
import { useCopy } from '../shared/use-copy.ts';
import type { Plan } from './plan.tsx';

const FIELD = 'letter-text';
const SUBJECT = 'letter-subject';

/** The invitation to copy, and the list of invitees. Nothing is sent from here. */
export function Letter({ plan }: { plan: Plan }): JSX.Element {
  const [text, setText] = useState(plan.letter.text);
  const { field, message, copy } = useCopy<HTMLTextAreaElement>(text);
  return (
    <Part id="letter" title="Invitation" more={<Download plan={plan} />}>
      <label class="usa-label" for={SUBJECT}>
        Subject
      </label>
      <input class="usa-input" id={SUBJECT} readOnly value={plan.letter.subject} />
      <label class="usa-label" for={FIELD}>
        Text of the email
      </label>
      <textarea
        ref={field}
        class="usa-textarea"
        id={FIELD}
        rows={12}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="inline-list">
        <button type="button" class="usa-button" onClick={() => void copy()}>
          Copy text
        </button>
        <span role="status">{message}</span>
      </p>
    </Part>
  );
}

const HEADER = [
  ...['role', 'organization', 'contact', 'title', 'mailbox', 'phone', 'last_trained'],
  ...['could_meet', 'counties', 'district', 'as_of'],
];

/** Returns the contact's name if the viewer may see it, or else whether one is on file. */
const contactOf = ({ name, onFile }: Plan['invitations'][number]['contact']): string =>
  name ?? (onFile ? 'contact on file' : 'no contact on record');

/** Downloads the list of invitations, with what the viewer may see of each contact. */
const Download = ({ plan: { districtId, asOf, invitations } }: { plan: Plan }): JSX.Element => (
  <CsvButton
    name={`invitations-${districtId}-${asOf}`}
    label="Download the invitation list as CSV"
    rows={invitations.length}
    make={() =>
      toCsv(
        HEADER,
        invitations.map(({ roleName, name, contact, lastTrained, couldMeet, counties }) => [
          ...[
            roleName,
            sentence(name),
            contactOf(contact),
            contact.title,
            contact.mailbox,
            contact.phone,
            lastTrained,
          ],
          ...[couldMeet.join('; '), counties.join('; '), districtId, asOf],
        ]),
      )
    }
  />
);
