import type { JSX } from 'preact';
import { Loaded } from '../shared/loaded.tsx';
import { send } from '../shared/send.ts';
import { useApi } from '../shared/use-api.ts';
import { TokenForm } from './token-form.tsx';
import { TokensTable } from './tokens-table.tsx';
import { useRevoking } from './use-revoking.tsx';

/** API tokens: made with a name, scopes and an end, shown once, revoked at any time. */
export function OwnTokens(): JSX.Element {
  const { changes, changed, revoke, alerts } = useRevoking((tokenId) =>
    send('DELETE /own/tokens/:tokenId', { params: { tokenId } }),
  );
  const answer = useApi('/own/tokens', {}, changes);
  return (
    <section aria-labelledby="own-tokens">
      <h2 id="own-tokens">API tokens</h2>
      <p>
        A token lets a program do what you may do, or less. <a href="/api/docs">See the API documentation</a>
      </p>
      {alerts}
      <Loaded answer={answer} what="your API tokens">
        {({ items }) =>
          items.length === 0 ? (
            <p class="faint">You have none.</p>
          ) : (
            <TokensTable caption="Your API tokens, the newest first" tokens={items} onRevoke={revoke} />
          )
        }
      </Loaded>
      <TokenForm onMade={changed} />
    </section>
  );
}
