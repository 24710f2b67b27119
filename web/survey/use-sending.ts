import { useState } from 'preact/hooks';
import { randomId } from '../shared/random-id.ts';
import { send, type WriteAnswer } from '../shared/send.ts';
import { today } from '../shared/today.ts';
import { useAction } from '../shared/use-action.ts';
import type { Invitations } from './page.tsx';

export type SentLetter = WriteAnswer<'POST /districts/:districtId/invitations'>;

/** Whose answers are accepted, as they were seen. */
export type Answered = Pick<Invitations['invitations'][number], 'id' | 'name' | 'answeredAt'>;

export interface Sending {
  /** The last completed action, in a sentence. */
  readonly said: string;
  readonly refused: string;
  /** The letter of the newest link, which is shown once. */
  readonly letter: SentLetter | null;
  readonly ask: (organizationId: string, mailbox: string) => void;
  readonly remind: (invitationId: string) => void;
  /** Sends a new link in place of those before. */
  readonly replace: (invitationId: string, mailbox: string) => void;
  readonly revoke: (invitationId: string, name: string) => void;
  readonly accept: (of: Answered, revision: number) => void;
}

/** What a coordinator does with invitations, one after another. */
export function useSending(districtId: string, written: (acceptedId?: string) => void): Sending {
  const { refused, run } = useAction();
  const [said, say] = useState('');
  const [letter, setLetter] = useState<SentLetter | null>(null);
  const done = (sentence: string, made: SentLetter | null = null, acceptedId?: string) => {
    say(sentence);
    setLetter(made);
    written(acceptedId);
  };
  const sent = (made: SentLetter) =>
    done(made.mailed ? 'The letter was mailed.' : 'The link is ready. Send the letter below.', made);
  const params = (invitationId: string) => ({ districtId, invitationId });
  return {
    ...{ said, refused, letter },
    ask: (organizationId, mailbox) =>
      run(async () => {
        const body = { organizationId, mailbox: mailbox.trim() || null };
        sent(await send('POST /districts/:districtId/invitations', { params: { districtId }, body }));
      }),
    remind: (id) =>
      run(async () => {
        const to = { params: params(id), body: {} };
        sent(await send('POST /districts/:districtId/invitations/:invitationId/reminders', to));
      }),
    replace: (id, mailbox) =>
      run(async () => {
        const to = { params: params(id), body: { mailbox: mailbox.trim() || null } };
        sent(await send('POST /districts/:districtId/invitations/:invitationId/links', to));
      }),
    revoke: (id, name) =>
      run(async () => {
        await send('DELETE /districts/:districtId/invitations/:invitationId', { params: params(id) });
        done(`The link of ${name} is revoked. What it answered stays.`);
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
