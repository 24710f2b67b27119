import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { officePhone } from '../../core/phone.ts';
import { onlyWhatChanges } from '../editing/forms.ts';
import type { NewId } from '../editing/named.ts';
import { TextField } from '../shared/fields.tsx';
import { Form } from '../shared/form.tsx';
import { type Call, type ContactTyped, contactChange } from './answers.ts';
import type { Calls, CallsContext } from './use-calls.ts';

const LABELS = { name: 'Name', deputy: 'Deputy', mailbox: 'Role mailbox', phone: 'Office line' } as const;

interface Props {
  calls: Calls;
  context: CallsContext;
  call: Call;
}

/** A form with the organization's contact on record, to correct or complete. */
export function ContactFields({
  calls: { round, planAgain },
  context: { records },
  call,
}: Props): JSX.Element | null {
  const { name, deputy, mailbox, phone } = call.contact;
  const [values, setValues] = useState<ContactTyped>({
    ...{ name: name ?? '', deputy: deputy ?? '', mailbox: mailbox ?? '', phone: phone ?? '' },
  });
  if (records.redacted) return null;
  const set = (changes: Partial<ContactTyped>) => setValues((now) => ({ ...now, ...changes }));
  const isPhone = values.phone.trim() === '' || officePhone(values.phone) !== undefined;
  return (
    <section class="sheet__contact" aria-labelledby="contact-heading">
      <h3 id="contact-heading">Who is our contact for trafficking?</h3>
      <Form
        id="contact"
        form={{ values, labels: LABELS, set, clear: () => undefined }}
        button="Save contact"
        check={() =>
          isPhone ? [] : [{ field: 'phone', message: 'must be a phone number, such as (216) 555-0142' }]
        }
        onSend={async () => {
          const change = (newId: NewId) =>
            onlyWhatChanges(records, contactChange(records, call, values, newId));
          await round.write(change, `Call: contact of ${call.name}`);
          await planAgain();
        }}
      >
        <div class="sheet__fields">
          <TextField field="name" />
          <TextField field="deputy" />
          <TextField field="mailbox" type="email" />
          <TextField field="phone" type="tel" />
        </div>
      </Form>
    </section>
  );
}
