import { useState } from 'preact/hooks';
import { randomId } from '../shared/random-id.ts';
import { send, type WriteAnswer } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import { useAction } from '../shared/use-action.ts';
import type { Invitations } from './page.tsx';

export type SentLetter = WriteAnswer<'POST /districts/:districtId/invitations'>;

/** The answers to accept, as shown to the user. */
type Answered = Pick<Invitations['invitations'][number], 'id' | 'name' | 'answeredAt'>;

export interface Sending {
  /** A sentence about the last completed action. */
  readonly message: string;
  readonly refused: string;
  /** The letter of the newest link, which is shown once. */
  readonly letter: SentLetter | null;
  readonly ask: (organizationId: string, mailbox: string) => void;
  readonly remind: (invitationId: string) => void;
  /** Sends a new link that replaces all earlier ones. */
  readonly replace: (invitationId: string, mailbox: string) => void;
  readonly revoke: (invitationId: string, name: string) => void;
  readonly accept: (answered: Answered, revision: number) => void;
}

/** A coordinator's actions on invitations, one at a time. `onWritten` is called after each. */
export function useSending(districtId: string, onWritten: (acceptedId?: string) => void): Sending {
  const { refused, run } = useAction();
  const [message, setMessage] = useState('');
  const [letter, setLetter] = useState<SentLetter | null>(null);
  const done = (sentence: string, newLetter: SentLetter | null = null, acceptedId?: string) => {
    setMessage(sentence);
    setLetter(newLetter);
    onWritten(acceptedId);
  };
  const sent = (newLetter: SentLetter) =>
    done(
      newLetter.mailed ? 'The letter was mailed.' : 'The link was created. Send the letter below.',
      newLetter,
    );
  const params = (invitationId: string) => ({ districtId, invitationId });
  return {
    ...{ message, refused, letter },
    ask: (organizationId, mailbox) =>
      run(async () => {
        const body = { organizationId, mailbox: mailbox.trim() || null };
        sent(await send('POST /districts/:districtId/invitations', { params: { districtId }, body }));
      }),
    remind: (id) =>
      run(async () => {
        const request = { params: params(id), body: {} };
        sent(await send('POST /districts/:districtId/invitations/:invitationId/reminders', request));
      }),
    replace: (id, mailbox) =>
      run(async () => {
        const request = { params: params(id), body: { mailbox: mailbox.trim() || null } };
        sent(await send('POST /districts/:districtId/invitations/:invitationId/links', request));
      }),
    revoke: (id, name) =>
      run(async () => {
        await send('DELETE /districts/:districtId/invitations/:invitationId', { params: params(id) });
        done(`The link of ${name} is revoked. Its answers are kept.`);
      }),
    accept: ({ id, name, answeredAt }, revision) =>
      run(async () => {
        const { effect } = await send('POST /districts/:districtId/invitations/:invitationId/acceptance', {
          params: params(id),
          query: { asOf: today() },
          headers: { 'if-match': `"${revision}"`, 'idempotency-key': randomId() },
          body: { answeredAt: answeredAt ?? '' },
        });
        done(`The answers of ${name} are in the record. ${effect.text}.`, null, id);
      }),
  };
}
