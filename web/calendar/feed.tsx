import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { pageHref } from '../../core/page-addresses.ts';
import { formatMoment } from '../../core/words/format.ts';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { send } from '../shared/send.ts';
import { ShownOnce } from '../shared/shown-once.tsx';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';

const NONE = { url: '', newsUrl: '' };

/** Secret addresses for programs to read deadlines and news of the viewer's districts: created, shown once, revocable. */
export function Feed(): JSX.Element {
  const [changes, setChanges] = useState(0);
  const [created, setCreated] = useState(NONE);
  const [done, setDone] = useState('');
  const { run, busy, refused } = useAction();
  const createButton = useRef<HTMLButtonElement>(null);
  const answer = useApi('/own/calendar-feed', {}, changes);
  const change = (act: () => Promise<typeof NONE>, message: string) =>
    run(async () => {
      setCreated(await act());
      setDone(message);
      setChanges((count) => count + 1);
    });
  const create = () => change(() => send('POST /own/calendar-feed', {}), '');
  const revoke = () =>
    change(async () => {
      await send('DELETE /own/calendar-feed', {});
      createButton.current?.focus(); // the pressed button disappears
      return NONE;
    }, 'The addresses are revoked.');
  return (
    <section class="part no-print" aria-labelledby="feed-heading">
      <h2 id="feed-heading">In your calendar program and feed reader</h2>
      <p>
        With personal addresses, a calendar program can read this calendar for all districts assigned to you,
        and a feed reader can read what is new in them. Both name organizations but no people. Anyone who has
        an address can read what it shows.{' '}
        <a href={`${pageHref('account')}#digest`}>Get what is new by email</a>
      </p>
      <ErrorAlert sentence={refused} />
      <SuccessAlert>{done}</SuccessAlert>
      {created.url && (
        <>
          <ShownOnce id="feed-address" label="Your calendar address" secret={created.url}>
            In your calendar program, subscribe to a calendar by this address.
          </ShownOnce>
          <ShownOnce id="news-address" label="Your feed address" secret={created.newsUrl}>
            In your feed reader, subscribe to this address (Atom).
          </ShownOnce>
        </>
      )}
      <Loaded answer={answer} what="your addresses">
        {({ createdAt }) => (
          <>
            <p class="faint">
              {createdAt
                ? `Your addresses were created on ${formatMoment(createdAt)}. New addresses replace them.`
                : 'You have no addresses.'}
            </p>
            <p class="form__buttons">
              <button
                type="button"
                class="usa-button"
                aria-disabled={busy}
                onClick={create}
                ref={createButton}
              >
                {createdAt ? 'Create new addresses' : 'Create addresses'}
              </button>
              {createdAt && (
                <button
                  type="button"
                  class="usa-button usa-button--outline"
                  aria-disabled={busy}
                  onClick={revoke}
                >
                  Revoke the addresses
                </button>
              )}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
