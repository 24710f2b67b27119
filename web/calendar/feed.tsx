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

/** The addresses by which programs read the deadlines and the news of one's districts: made, shown once, revoked. */
export function Feed(): JSX.Element {
  const [changes, setChanges] = useState(0);
  const [made, setMade] = useState(NONE);
  const [done, setDone] = useState('');
  const { run, busy, refused } = useAction();
  const first = useRef<HTMLButtonElement>(null);
  const answer = useApi('/own/calendar-feed', {}, changes);
  const change = (act: () => Promise<typeof NONE>, said: string) =>
    run(async () => {
      setMade(await act());
      setDone(said);
      setChanges((count) => count + 1);
    });
  const make = () => change(() => send('POST /own/calendar-feed', {}), '');
  const revoke = () =>
    change(async () => {
      await send('DELETE /own/calendar-feed', {});
      first.current?.focus(); // the button that was pressed goes
      return NONE;
    }, 'The addresses are revoked.');
  return (
    <section class="part no-print" aria-labelledby="feed-heading">
      <h2 id="feed-heading">In your calendar program and feed reader</h2>
      <p>
        A calendar program can read this for all districts assigned to you, and a feed reader what is new in
        them, by addresses of your own. Both name organizations and no people. Anyone who has an address can
        read it. <a href={`${pageHref('account')}#digest`}>Get what is new by email</a>
      </p>
      <ErrorAlert sentence={refused} />
      <SuccessAlert>{done}</SuccessAlert>
      {made.url && (
        <>
          <ShownOnce id="feed-address" label="Your calendar address" secret={made.url}>
            In your calendar program, subscribe to a calendar by this address.
          </ShownOnce>
          <ShownOnce id="news-address" label="Your feed address" secret={made.newsUrl}>
            In your feed reader, subscribe to this address (Atom).
          </ShownOnce>
        </>
      )}
      <Loaded answer={answer} what="your addresses">
        {({ createdAt }) => (
          <>
            <p class="faint">
              {createdAt
                ? `Your addresses were made on ${formatMoment(createdAt)}. New ones take their place.`
                : 'You have no addresses.'}
            </p>
            <p class="form__buttons">
              <button type="button" class="usa-button" aria-disabled={busy} onClick={make} ref={first}>
                {createdAt ? 'Make new addresses' : 'Make addresses'}
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
