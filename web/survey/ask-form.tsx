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

/** Chooses an organization to ask, and the mailbox for the link. */
export function AskForm({ data: { toAsk, mails }, sending, organizationId }: Props): JSX.Element | null {
  const [chosenId, setChosenId] = useState(organizationId);
  const [typed, setTyped] = useState<string | null>(null);
  const organization = toAsk.find(({ id }) => id === chosenId);
  if (toAsk.length === 0) return <p class="notice">Every organization in a role here has an open link.</p>;
  const mailbox = organization ? (typed ?? organization.mailbox ?? '') : '';
  const ask = (event: Event) => {
    event.preventDefault();
    if (organization) sending.ask(organization.id, mailbox);
  };
  return (
    <form class="survey__ask" onSubmit={ask}>
      <label>
        Organization
        <select
          class="usa-select"
          required
          value={organization?.id ?? ''}
          onChange={({ currentTarget }) => {
            setChosenId(currentTarget.value);
            setTyped(null);
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
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" class="usa-button">
        {mails && mailbox ? 'Send the link' : 'Create a link'}
      </button>
    </form>
  );
}
