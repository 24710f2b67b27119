import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SuccessAlert } from '../shared/alerts.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { AccountsTable } from './accounts-table.tsx';
import { BackupsSection } from './backups-section.tsx';
import { ChangeAccount } from './change-account.tsx';
import { EventsSection } from './events-section.tsx';
import { ForgettingSection } from './forgetting-section.tsx';
import { InviteAccount } from './invite-account.tsx';

/** `edit` is `new`, or the id of the account being changed; `role` preselects that of a new one. */
const DEFAULTS = { edit: '', role: '', page: '1', events: '1' };
const PAGE_SIZE = 50;

/** For administrators: lists accounts, and lets them invite, change and disable accounts. */
export function AccountsPage(): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const [version, setVersion] = useState(0);
  const [done, setDone] = useState('');
  const accounts = useApi(
    '/accounts',
    { query: { page: Number(state.page) || 1, pageSize: PAGE_SIZE } },
    version,
  );
  const saved = (sentence: string) => {
    setVersion((count) => count + 1);
    setDone(sentence);
  };
  const back = () => change({ edit: '', role: '' });
  const open = (edit: string) => {
    setDone('');
    change({ edit });
  };
  return (
    <Loaded answer={accounts} what="the accounts">
      {(page) => {
        const account = page.items.find(({ id }) => id === state.edit);
        if (state.edit === 'new')
          return <InviteAccount role={state.role} onInvited={() => saved('')} onBack={back} />;
        if (account)
          return (
            <ChangeAccount
              key={account.id}
              account={account}
              onSaved={saved}
              onStale={() => saved('')}
              onBack={back}
            />
          );
        return (
          <>
            <h1>Accounts</h1>
            <SuccessAlert>{done}</SuccessAlert>
            <p>
              <button type="button" class="usa-button" onClick={() => open('new')}>
                Invite someone
              </button>
            </p>
            <AccountsTable page={page} onOpen={open} onPage={(to) => change({ page: String(to) })} />
            <EventsSection
              accounts={page.items}
              page={Number(state.events) || 1}
              onPage={(to) => change({ events: String(to) })}
              version={version}
            />
            <ForgettingSection />
            <BackupsSection />
          </>
        );
      }}
    </Loaded>
  );
}
