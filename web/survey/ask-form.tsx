import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Invitations } from './page.tsx';
import type { Sending } from './use-sending.ts';

interface Props {
  data: Invitations;
  sending: Sending;
  /** The organization that the page was opened for. */
  organizationId: string;
}

/** Chooses whom to ask, and where the link goes. */
export function AskForm({ data: { toAsk, mails }, sending, organizationId }: Props): JSX.Element | null {
  const first = toAsk.find(({ id }) => id === organizationId) ?? toAsk[0];
  const [chosen, choose] = useState(first?.id ?? '');
  const [typed, type] = useState<string | null>(null);
  const one = toAsk.find(({ id }) => id === chosen) ?? first;
  if (!one) return <p class="notice">Every organization in a role here has an open link.</p>;
  const mailbox = typed ?? one.mailbox ?? '';
  const ask = (event: Event) => {
    event.preventDefault();
    sending.ask(one.id, mailbox);
    type(null);
  };
  return (
    <form class="survey__ask" onSubmit={ask}>
      <label>
        Organization
        <select
          class="usa-select"
          value={one.id}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value);
            type(null);
          }}
        >
          {toAsk.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Mailbox {mails ? '(the link is mailed to it)' : '(for codes; this server sends no email)'}
        <input
          class="usa-input"
          type="email"
          autocomplete="off"
          value={mailbox}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <button type="submit" class="usa-button">
        {mails && mailbox ? 'Send the link' : 'Make a link'}
      </button>
    </form>
  );
}
