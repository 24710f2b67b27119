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
  const [chosen, choose] = useState(organizationId);
  const [typed, type] = useState<string | null>(null);
  const one = toAsk.find(({ id }) => id === chosen);
  if (toAsk.length === 0) return <p class="notice">Every organization in a role here has an open link.</p>;
  const mailbox = one ? (typed ?? one.mailbox ?? '') : '';
  const ask = (event: Event) => {
    event.preventDefault();
    if (one) sending.ask(one.id, mailbox);
  };
  return (
    <form class="survey__ask" onSubmit={ask}>
      <label>
        Organization
        <select
          class="usa-select"
          required
          value={one?.id ?? ''}
          onChange={({ currentTarget }) => {
            choose(currentTarget.value);
            type(null);
          }}
        >
          <option value="">Choose one</option>
          {toAsk.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Mailbox{' '}
        {mails ? '(for the link and for codes)' : '(this server sends no email: send the letter yourself)'}
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
