import type { JSX } from 'preact';
import { Loaded } from '../shared/loaded.tsx';
import { send } from '../shared/send.ts';
import { useApi } from '../shared/use-api.ts';
import { TokenForm } from './token-form.tsx';
import { TokensTable } from './tokens-table.tsx';
import { useRevoking } from './use-revoking.tsx';

/** The viewer's API tokens: created with a name, scopes and an expiration date, shown once, revocable at any time. */
export function OwnTokens(): JSX.Element {
  const { changes, changed, revoke, alerts } = useRevoking((tokenId) =>
    send('DELETE /own/tokens/:tokenId', { params: { tokenId } }),
  );
  const answer = useApi('/own/tokens', {}, changes);
  return (
    <section aria-labelledby="own-tokens">
      <h2 id="own-tokens">API tokens</h2>
      <p>
        A token lets a program do some or all of what you may do.{' '}
        <a href="/api/docs">See the API documentation</a>
      </p>
      {alerts}
      <Loaded answer={answer} what="your API tokens">
        {({ items }) =>
          items.length === 0 ? (
            <p class="faint">You have no API tokens.</p>
          ) : (
            <TokensTable caption="Your API tokens, newest first" tokens={items} onRevoke={revoke} />
          )
        }
      </Loaded>
      <TokenForm onCreated={changed} />
    </section>
  );
}
