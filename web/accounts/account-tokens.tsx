import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';
import type { Token } from './token-end.ts';
import { TokensTable } from './tokens-table.tsx';

/** The API tokens of somebody, to see which programs act in that name, and to stop them. */
export function AccountTokens({ accountId }: { accountId: string }): JSX.Element {
  const [written, setWritten] = useState(0);
  const [done, setDone] = useState('');
  const { run, refused } = useAction();
  const answer = useApi('/accounts/:accountId/tokens', { params: { accountId } }, written);
  const revoke = ({ id, name }: Token) =>
    run(async () => {
      await send('DELETE /accounts/:accountId/tokens/:tokenId', { params: { accountId, tokenId: id } });
      setDone(`The token ${name} is revoked.`);
      setWritten((count) => count + 1);
    });
  return (
    <section class="tokens" aria-labelledby="account-tokens">
      <h2 id="account-tokens">API tokens</h2>
      <SuccessAlert>{done}</SuccessAlert>
      <ErrorAlert sentence={refused} />
      <Loaded answer={answer} what="the API tokens">
        {({ items }) =>
          items.length === 0 ? (
            <p class="faint">This account has none.</p>
          ) : (
            <TokensTable caption="API tokens, the newest first" tokens={items} onRevoke={revoke} />
          )
        }
      </Loaded>
    </section>
  );
}
