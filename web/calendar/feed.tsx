import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../core/words/format.ts';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { send } from '../shared/send.ts';
import { ShownOnce } from '../shared/shown-once.tsx';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';

/** The address by which a calendar program reads the deadlines of one's districts: made, shown once, revoked. */
export function Feed(): JSX.Element {
  const [changes, setChanges] = useState(0);
  const [made, setMade] = useState('');
  const [done, setDone] = useState('');
  const { run, busy, refused } = useAction();
  const first = useRef<HTMLButtonElement>(null);
  const answer = useApi('/own/calendar-feed', {}, changes);
  const change = (act: () => Promise<string>, said: string) =>
    run(async () => {
      setMade(await act());
      setDone(said);
      setChanges((count) => count + 1);
    });
  const make = () => change(async () => (await send('POST /own/calendar-feed', {})).url, '');
  const revoke = () =>
    change(async () => {
      await send('DELETE /own/calendar-feed', {});
      first.current?.focus(); // the button that was pressed goes
      return '';
    }, 'The address is revoked.');
  return (
    <section class="part no-print" aria-labelledby="feed-heading">
      <h2 id="feed-heading">In your calendar program</h2>
      <p>
        A calendar program can read this for all districts assigned to you, by an address of your own. It
        names organizations and no people. Whoever has the address can read it.
      </p>
      <ErrorAlert sentence={refused} />
      <SuccessAlert>{done}</SuccessAlert>
      {made && (
        <ShownOnce id="feed-address" label="Your calendar address" secret={made}>
          In your calendar program, subscribe to a calendar by this address.
        </ShownOnce>
      )}
      <Loaded answer={answer} what="your calendar address">
        {({ createdAt }) => (
          <>
            <p class="faint">
              {createdAt
                ? `Your address was made on ${formatMoment(createdAt)}. A new one takes its place.`
                : 'You have no address.'}
            </p>
            <p class="form__buttons">
              <button type="button" class="usa-button" aria-disabled={busy} onClick={make} ref={first}>
                {createdAt ? 'Make a new address' : 'Make an address'}
              </button>
              {createdAt && (
                <button
                  type="button"
                  class="usa-button usa-button--outline"
                  aria-disabled={busy}
                  onClick={revoke}
                >
                  Revoke the address
                </button>
              )}
            </p>
          </>
        )}
      </Loaded>
    </section>
  );
}
