import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatMoment, listInWords } from '../shared/format.ts';
import { Loaded } from '../shared/loaded.tsx';
import { Done, Refused } from '../shared/said.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { send } from '../shared/send.ts';
import { type Column, DataTable } from '../shared/table.tsx';
import { useAction } from '../shared/use-action.ts';
import { useApi } from '../shared/use-api.ts';
import { SCOPE_WORDS, type Scope } from './roles.ts';
import { endOf, type Token } from './token-end.ts';
import { TokenForm } from './token-form.tsx';

interface RevokeProps {
  token: Token;
  onRevoke: (token: Token) => void;
}

/** Revoking cannot be undone, so it takes a second press. */
function Revoke({ token, onRevoke }: RevokeProps): JSX.Element {
  const [asked, ask] = useState(false);
  const ended = endOf(token, new Date().toISOString());
  if (ended) return <>{ended}</>;
  if (!asked)
    return (
      <button type="button" class="link-button" onClick={() => ask(true)}>
        Revoke<span class="usa-sr-only"> {token.name}</span>
      </button>
    );
  return <RevokeForGood token={token} onRevoke={onRevoke} onKeep={() => ask(false)} />;
}

/** Takes the focus at once, since the button that asked for it is gone: a key pressed meanwhile must not go astray. */
function RevokeForGood({ token, onRevoke, onKeep }: RevokeProps & { onKeep: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <>
      Programs that use it stop working.{' '}
      <button type="button" class="link-button" ref={button} onClick={() => onRevoke(token)}>
        Revoke {token.name} for good
      </button>{' '}
      <button type="button" class="link-button" onClick={onKeep}>
        Keep it
      </button>
    </>
  );
}

const columnsFor = (revoke: (token: Token) => void): readonly Column<Token>[] => [
  { key: 'name', label: 'Name', cell: ({ name }) => name },
  {
    key: 'scopes',
    label: 'May',
    cell: ({ scopes }) => listInWords(scopes.map((scope) => SCOPE_WORDS[scope].name.toLowerCase())),
  },
  { key: 'created', label: 'Made', cell: ({ createdAt }) => formatMoment(createdAt) },
  { key: 'expires', label: 'Good until', cell: ({ expiresAt }) => formatMoment(expiresAt) },
  {
    key: 'used',
    label: 'Last used',
    cell: ({ lastUsedAt }) => (lastUsedAt ? formatMoment(lastUsedAt) : 'never'),
  },
  { key: 'end', label: 'End', cell: (token) => <Revoke token={token} onRevoke={revoke} /> },
];

/** API tokens: made with a name, scopes and an end, shown once, revoked at any time. */
export function OwnTokens({ scopes }: { scopes: readonly Scope[] }): JSX.Element {
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
      <Done>{done}</Done>
      <Refused sentence={refused} />
      <Loaded answer={answer} what="your API tokens">
        {({ items }) =>
          items.length === 0 ? (
            <p class="faint">You have none.</p>
          ) : (
            <ScrollBox label="Table of API tokens">
              <DataTable
                caption="Your API tokens, the newest first"
                columns={columnsFor(revoke)}
                rows={items}
                rowKey={({ id }) => id}
              />
            </ScrollBox>
          )
        }
      </Loaded>
      <TokenForm scopes={scopes} onMade={changed} />
    </section>
  );
}
