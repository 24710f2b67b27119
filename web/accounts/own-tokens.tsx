import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { send } from '../shared/send.ts';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';
import type { Token } from './token-end.ts';
import { TokenForm } from './token-form.tsx';
import { TokensTable } from './tokens-table.tsx';

/** API tokens: made with a name, scopes and an end, shown once, revoked at any time. */
export function OwnTokens(): JSX.Element {
  const [written, setWritten] = useState(0);
  const [done, setDone] = useState('');
  const { run, refused } = useAction();
  const answer = useApi('/own/tokens', {}, written);
  const changed = () => setWritten((count) => count + 1);
  const revoke = ({ id, name }: Token) =>
    run(async () => {
      await send('DELETE /own/tokens/:tokenId', { params: { tokenId: id } });
      setDone(`The token ${name} is revoked.`);
      changed();
    });
  return (
    <section aria-labelledby="own-tokens">
      <h2 id="own-tokens">API tokens</h2>
      <p>
        A token lets a program do what you may do, or less. <a href="/api/docs">What programs can ask</a>
      </p>
      <SuccessAlert>{done}</SuccessAlert>
      <ErrorAlert sentence={refused} />
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
