import type { JSX } from 'preact';
import { formatMoment } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { AnswerPager } from '../shared/pager.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';
import type { Account } from './roles.ts';

type Event = ApiResponse<'/account-events'>['items'][number];

interface Props {
  /** Used to show names; an account not among them is shown by its id. */
  accounts: readonly Account[];
  page: number;
  onPage: (page: number) => void;
  version: number;
}

const PAGE_SIZE = 25;

/** The log of account activity: who did what to which account, newest first. */
export function EventsSection({ accounts, page, onPage, version }: Props): JSX.Element {
  const answer = useApi('/account-events', { query: { page, pageSize: PAGE_SIZE } }, version);
  const nameOf = (id: string) => accounts.find((account) => account.id === id)?.name ?? id;
  const columns: readonly Column<Event>[] = [
    { key: 'at', label: 'When', cell: ({ at }) => formatMoment(at) },
    { key: 'account', label: 'Account', cell: ({ accountId }) => nameOf(accountId) },
    { key: 'what', label: 'What', cell: ({ what }) => what },
    {
      key: 'actor',
      label: 'By',
      cell: ({ actorId, accountId }) => (actorId === accountId ? 'the owner' : nameOf(actorId)),
    },
  ];
  return (
    <section class="events" aria-labelledby="events">
      <h2 id="events">Account activity</h2>
      <Loaded answer={answer} what="the account activity">
        {(events) =>
          events.total === 0 ? (
            <p class="faint">No account has been changed yet.</p>
          ) : (
            <>
              <ScrollBox label="Table of account activity">
                <DataTable
                  caption="Account activity, newest first"
                  columns={columns}
                  rows={events.items}
                  rowKey={({ id }) => id}
                />
              </ScrollBox>
              <AnswerPager of={events} what="events" onPage={onPage} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}
