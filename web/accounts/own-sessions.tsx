import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatMoment } from '../../core/words/format.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { send } from '../shared/send.ts';
import { type Column, DataTable } from '../shared/table.tsx';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';

type Session = ApiResponse<'/own/sessions'>['items'][number];

const columnsFor = (end: (session: Session) => void): readonly Column<Session>[] => [
  {
    key: 'began',
    label: 'Signed in',
    cell: ({ createdAt, current }) => `${formatMoment(createdAt)}${current ? ', this browser' : ''}`,
  },
  { key: 'seen', label: 'Last used', cell: ({ lastSeenAt }) => formatMoment(lastSeenAt) },
  { key: 'address', label: 'From address', cell: ({ address }) => address },
  {
    key: 'end',
    label: 'End',
    cell: (session) =>
      session.current ? (
        'sign out above'
      ) : (
        <button type="button" class="link-button" onClick={() => end(session)}>
          Sign out there<span class="usa-sr-only">, since {formatMoment(session.createdAt)}</span>
        </button>
      ),
  },
];

/** The viewer's sessions, with buttons to end them. */
export function OwnSessions(): JSX.Element {
  const [version, setVersion] = useState(0);
  const { run, refused } = useAction();
  const answer = useApi('/own/sessions', {}, version);
  const end = ({ id }: Session) =>
    run(async () => {
      await send('DELETE /own/sessions/:sessionId', { params: { sessionId: id } });
      setVersion((count) => count + 1);
    });
  const endAll = () =>
    run(async () => {
      await send('POST /sign-out-everywhere', {});
      location.assign('/sign-in');
    });
  return (
    <section aria-labelledby="own-sessions">
      <h2 id="own-sessions">Where you are signed in</h2>
      <ErrorAlert sentence={refused} />
      <Loaded answer={answer} what="your sessions">
        {({ items }) => (
          <ScrollBox label="Table of sessions">
            <DataTable
              caption="Where you are signed in, last used first"
              columns={columnsFor(end)}
              rows={items}
              rowKey={({ id }) => id}
            />
          </ScrollBox>
        )}
      </Loaded>
      <p class="form__buttons">
        <button type="button" class="usa-button usa-button--outline" onClick={endAll}>
          Sign out everywhere
        </button>
        <span class="faint">Also in this browser. API tokens keep working until you revoke them.</span>
      </p>
    </section>
  );
}
