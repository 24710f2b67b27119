import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatMoment, listInWords } from '../../core/words/format.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { SCOPE_WORDS } from './roles.ts';
import { endOf, type Token } from './token-end.ts';

interface RevokeProps {
  token: Token;
  onRevoke: (token: Token) => void;
}

/** Revoking cannot be undone, so it takes a second click. */
function Revoke({ token, onRevoke }: RevokeProps): JSX.Element {
  const [isConfirming, setConfirming] = useState(false);
  const ended = endOf(token, new Date().toISOString());
  if (ended) return <>{ended}</>;
  if (!isConfirming)
    return (
      <button type="button" class="link-button" onClick={() => setConfirming(true)}>
        Revoke<span class="usa-sr-only"> {token.name}</span>
      </button>
    );
  return <RevokeForGood token={token} onRevoke={onRevoke} onKeep={() => setConfirming(false)} />;
}

/** Takes focus in a layout effect because the pressed button is gone, so that the next key press is not lost. */
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
  // the second column, so that it is visible on narrow screens without scrolling
  { key: 'end', label: 'End', cell: (token) => <Revoke token={token} onRevoke={revoke} /> },
  {
    key: 'scopes',
    label: 'Permissions',
    cell: ({ scopes }) => listInWords(scopes.map((scope) => SCOPE_WORDS[scope].name.toLowerCase())),
  },
  { key: 'created', label: 'Created', cell: ({ createdAt }) => formatMoment(createdAt) },
  { key: 'expires', label: 'Expires', cell: ({ expiresAt }) => formatMoment(expiresAt) },
  {
    key: 'used',
    label: 'Last used',
    cell: ({ lastUsedAt }) => (lastUsedAt ? formatMoment(lastUsedAt) : 'never'),
  },
];

interface Props {
  caption: string;
  tokens: readonly Token[];
  onRevoke: (token: Token) => void;
}

/** API tokens of one account, each with a button to revoke it. */
export function TokensTable({ caption, tokens, onRevoke }: Props): JSX.Element {
  return (
    <ScrollBox label="Table of API tokens">
      <DataTable caption={caption} columns={columnsFor(onRevoke)} rows={tokens} rowKey={({ id }) => id} />
    </ScrollBox>
  );
}
