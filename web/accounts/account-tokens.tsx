import type { JSX } from 'preact';
import { Loaded } from '../shared/loaded.tsx';
import { send } from '../shared/send.ts';
import { useApi } from '../shared/use-api.ts';
import { TokensTable } from './tokens-table.tsx';
import { useRevoking } from './use-revoking.tsx';

/** The API tokens of another account, for administrators to see and revoke. */
export function AccountTokens({ accountId }: { accountId: string }): JSX.Element {
  const { changes, revoke, alerts } = useRevoking((tokenId) =>
    send('DELETE /accounts/:accountId/tokens/:tokenId', { params: { accountId, tokenId } }),
  );
  const answer = useApi('/accounts/:accountId/tokens', { params: { accountId } }, changes);
  return (
    <section class="tokens" aria-labelledby="account-tokens">
      <h2 id="account-tokens">API tokens</h2>
      {alerts}
      <Loaded answer={answer} what="the API tokens">
        {({ items }) =>
          items.length === 0 ? (
            <p class="faint">This account has no API tokens.</p>
          ) : (
            <TokensTable caption="API tokens, newest first" tokens={items} onRevoke={revoke} />
          )
        }
      </Loaded>
    </section>
  );
}
