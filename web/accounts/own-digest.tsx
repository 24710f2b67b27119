import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { THRESHOLDS } from '../../core/thresholds.ts';
import { formatMoment } from '../../core/words/format.ts';
import { SuccessAlert } from '../shared/alerts.tsx';
import type { ApiResponse } from '../shared/api.ts';
import { Choices } from '../shared/fields.tsx';
import { Form, useForm } from '../shared/form.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { send } from '../shared/send.ts';
import { useApi } from '../shared/use-api.ts';

type Setting = ApiResponse<'/own/digest'>;

const CHOICES = [
  { value: 'off', name: 'Off' },
  { value: 'daily', name: 'Daily' },
  { value: 'weekly', name: 'Weekly, on Mondays' },
] as const;
const DONE = {
  off: 'The digest is off.',
  daily: 'You get the digest daily from now on.',
  weekly: 'You get the digest on Mondays from now on.',
};

/** Sets how often the account gets a digest by email. Digests link here with `#digest`. */
export function OwnDigest(): JSX.Element {
  return (
    <section aria-labelledby="digest">
      <h2 id="digest">Digest by email</h2>
      <p>
        What is new in the districts assigned to you: gaps, answers, departures, trainings and practices. It
        names organizations and no people. No email is sent when nothing is new.
      </p>
      <Loaded answer={useApi('/own/digest', {})} what="how often you get the digest">
        {(setting) => <DigestForm setting={setting} />}
      </Loaded>
    </section>
  );
}

function DigestForm({ setting: { every, canSend, stoppedAt, timeZone } }: { setting: Setting }): JSX.Element {
  const form = useForm({ every: every as string }, { every: 'How often' });
  const [done, setDone] = useState('');
  return (
    <>
      {!canSend && (
        <p class="notice">
          This installation cannot send digests yet: an administrator has to set a mail server and the address
          of Tieline. Your choice is kept until then.
        </p>
      )}
      {stoppedAt && !done && (
        <p class="notice">
          Your mailbox refused the digest on {THRESHOLDS.daysOfRefusals.value} days, so it was turned off on{' '}
          {formatMoment(stoppedAt)}. Ask your email administrator to allow mail from Tieline, then choose
          again.
        </p>
      )}
      <SuccessAlert>{done}</SuccessAlert>
      <Form
        id="digest-form"
        form={form}
        button="Save"
        refused="The digest was not changed"
        required={['every']}
        onSend={async (body) => {
          setDone('');
          const chosen = CHOICES.find(({ value }) => value === body.every)?.value ?? 'off';
          await send('PUT /own/digest', { body: { every: chosen } });
          setDone(DONE[chosen]);
        }}
      >
        <Choices field="every" type="radio" options={CHOICES} hint={`Sent from 6:00 a.m. (${timeZone})`} />
      </Form>
    </>
  );
}
