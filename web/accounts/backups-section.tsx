import type { JSX } from 'preact';
import { ErrorAlert } from '../shared/alerts.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useApi } from '../shared/use-api.ts';
import { failureOf, lastOf } from './backups-in-words.ts';

/** The status of automatic backups. */
export function BackupsSection(): JSX.Element {
  const answer = useApi('/health', {});
  return (
    <section class="events" aria-labelledby="backups">
      <h2 id="backups">Backups</h2>
      <Loaded answer={answer} what="when the last backup was made">
        {({ backups }) => (
          <>
            <ErrorAlert sentence={failureOf(backups)} />
            <p>{lastOf(backups)}</p>
          </>
        )}
      </Loaded>
    </section>
  );
}
