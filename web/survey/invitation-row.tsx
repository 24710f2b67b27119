import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { localDay } from '../../core/days.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, formatShortDay } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import type { Invitations } from './page.tsx';
import type { Sending } from './use-sending.ts';

interface Props {
  invitation: Invitations['invitations'][number];
  sending: Sending;
  districtId: string;
  revision: number;
}

const dayOf = (moment: string): string => formatShortDay(localDay(new Date(moment)));

/** One organization that was asked: its progress, its answers, and what to do next. */
export function InvitationRow({ invitation, sending, districtId, revision }: Props): JSX.Element {
  const { id, name, mailbox, state, askedAt, expiresAt, answered, of, answers, isOpen } = invitation;
  return (
    <li>
      <h3>{name}</h3>
      <p>
        {sentence(state)} · asked {dayOf(askedAt)}
        {state !== 'revoked' && ` · ${isOpen ? 'ends' : 'ended'} ${dayOf(expiresAt)}`} · {answered} of{' '}
        {count(of, 'answer')} by link · {mailbox ?? 'link handed over'}
        {answered > 0 && invitation.toAccept === 0 && ' · nothing more to accept'}
      </p>
      {answers.length > 0 && (
        <details>
          <summary>
            Answers<span class="usa-sr-only"> of {name}</span>
          </summary>
          <ul>
            {answers.map(({ question, answer, at }) => (
              <li key={question}>
                {question}: {answer} (by link, {dayOf(at)})
              </li>
            ))}
          </ul>
        </details>
      )}
      <Buttons {...{ invitation, sending, districtId, revision }} key={id} />
      {isOpen && <NewLink {...{ invitation, sending }} />}
    </li>
  );
}

function Buttons({ invitation, sending, districtId, revision }: Props): JSX.Element {
  const { id, name, toAccept, nextReminder, isOpen } = invitation;
  const hiddenName = <span class="usa-sr-only"> of {name}</span>;
  const isDue = nextReminder !== null && nextReminder <= new Date().toISOString();
  return (
    <p class="survey__buttons">
      {toAccept > 0 && (
        <button
          type="button"
          class="usa-button"
          data-accepts={id}
          onClick={() => sending.accept(invitation, revision)}
        >
          Accept answers{hiddenName}
        </button>
      )}
      {isDue && (
        <button type="button" class="usa-button usa-button--outline" onClick={() => sending.remind(id)}>
          Remind<span class="usa-sr-only"> {name}</span>
        </button>
      )}
      {nextReminder !== null && !isDue && <span>Reminder from {dayOf(nextReminder)} on</span>}
      {isOpen && nextReminder === null && invitation.state !== 'answered' && (
        <a href={districtPageHref('calls', districtId, { call: invitation.organizationId })}>
          Call {name} instead
        </a>
      )}
      {isOpen && (
        <button type="button" class="usa-button usa-button--outline" onClick={() => sending.revoke(id, name)}>
          Revoke the link{hiddenName}
        </button>
      )}
    </p>
  );
}

/** Replaces the link if the letter was lost, went to the wrong mailbox, or the browser has changed. */
function NewLink({ invitation, sending }: Pick<Props, 'invitation' | 'sending'>): JSX.Element {
  const [mailbox, setMailbox] = useState(invitation.mailbox ?? '');
  const replace = (event: Event) => {
    event.preventDefault();
    sending.replace(invitation.id, mailbox);
  };
  return (
    <details>
      <summary>
        New link<span class="usa-sr-only"> for {invitation.name}</span>
      </summary>
      <form class="survey__ask" onSubmit={replace}>
        <label>
          Mailbox for the link and for codes
          <input
            class="usa-input"
            type="email"
            autocomplete="off"
            value={mailbox}
            onInput={({ currentTarget }) => setMailbox(currentTarget.value)}
          />
        </label>
        <button type="submit" class="usa-button usa-button--outline">
          Replace the link
        </button>
      </form>
      <p class="faint">Earlier links no longer work. Answers already given are kept.</p>
    </details>
  );
}
