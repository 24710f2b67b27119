import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SHARED_PART_WORDS } from '../../core/sharing/scope.ts';
import { count, formatMoment, formatShortDay, listInWords } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import { ErrorAlert, SuccessAlert } from '../shared/alerts.tsx';
import { Part } from '../shared/part.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { send } from '../shared/send.ts';
import { type Column, DataTable } from '../shared/table.tsx';
import { useAction } from '../shared/use-action.ts';
import type { SharedViews } from './page.tsx';

type SharedView = SharedViews['items'][number];

const columnsFor = (revoke: (view: SharedView) => void): readonly Column<SharedView>[] => [
  {
    key: 'recipient',
    label: 'For whom',
    cell: ({ recipient }) => <span class="share__wide">{recipient}</span>,
  },
  // In the second column, so that a narrow screen shows it without scrolling.
  { key: 'end', label: 'End', cell: (view) => <End view={view} onRevoke={revoke} /> },
  { key: 'opened', label: 'Opened', cell: (view) => <Opened view={view} /> },
  { key: 'scope', label: 'Shows', cell: (view) => <span class="share__wide">{scopeOf(view)}</span> },
  { key: 'frozen', label: 'Frozen on', cell: ({ frozenOn }) => formatShortDay(frozenOn) },
  { key: 'by', label: 'Made by', cell: ({ createdBy }) => createdBy },
];

const scopeOf = ({ parts, mailboxes, hasPassphrase, addresses }: SharedView): string =>
  sentence(
    [
      listInWords([
        ...parts.map((part) => SHARED_PART_WORDS[part].name.toLowerCase()),
        ...(mailboxes ? ['role mailboxes'] : []),
      ]),
      ...(hasPassphrase ? ['asks for a passphrase'] : []),
      ...(addresses.length > 0 ? [`only for ${listInWords(addresses)}`] : []),
    ].join('; '),
  );

/** How often the link was opened, when last, and the number per day. */
function Opened({ view: { openings, openedLast, openedOn, recipient } }: { view: SharedView }): JSX.Element {
  if (openedLast === null) return <>never</>;
  return (
    <div class="share__wide">
      {count(openings, 'time')}, last {formatMoment(openedLast)}
      <details>
        <summary>
          By day<span class="usa-sr-only"> for {recipient}</span>
        </summary>
        <ul>
          {openedOn.map(({ day, times }) => (
            <li key={day}>
              {formatShortDay(day)}: {count(times, 'time')}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

interface EndProps {
  view: SharedView;
  onRevoke: (view: SharedView) => void;
}

/** When the link ends, and a button to revoke it. Revoking can't be undone, so it needs a second press. */
function End({ view, onRevoke }: EndProps): JSX.Element {
  const [asked, ask] = useState(false);
  const { state, lastDay, revokedAt, recipient } = view;
  if (state === 'revoked') return <>revoked {revokedAt && formatMoment(revokedAt)}</>;
  if (state === 'ended') return <>ended {formatShortDay(lastDay)}</>;
  if (asked) return <RevokeForGood view={view} onRevoke={onRevoke} onKeep={() => ask(false)} />;
  return (
    <>
      through {formatShortDay(lastDay)}{' '}
      <button type="button" class="link-button" onClick={() => ask(true)}>
        Revoke<span class="usa-sr-only"> the link for {recipient}</span>
      </button>
    </>
  );
}

/** The second press. Takes focus before paint, because the button that had it is gone. */
function RevokeForGood({ view, onRevoke, onKeep }: EndProps & { onKeep: () => void }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), []);
  return (
    <>
      The link stops working, and what it showed is deleted.
      <span class="inline-list">
        <button type="button" class="link-button" ref={button} onClick={() => onRevoke(view)}>
          Revoke permanently
        </button>
        <button type="button" class="link-button" onClick={onKeep}>
          Keep it
        </button>
      </span>
    </>
  );
}

/** The links of a district: the working ones, then the ended and revoked ones. */
export function LinkList({ found, onChanged }: { found: SharedViews; onChanged: () => void }): JSX.Element {
  const [done, setDone] = useState('');
  const { run, refused } = useAction();
  const revoke = ({ id, recipient }: SharedView) =>
    run(async () => {
      const params = { districtId: found.districtId, sharedId: id };
      await send('DELETE /districts/:districtId/shared-views/:sharedId', { params });
      setDone(`The link for ${recipient} is revoked.`);
      onChanged();
    });
  const open = found.items.filter(({ state }) => state === 'open');
  const closed = found.items.filter(({ state }) => state !== 'open');
  return (
    <>
      <SuccessAlert>{done}</SuccessAlert>
      <ErrorAlert sentence={refused} />
      <Part
        id="links"
        title="Links that work now"
        count={open.length}
        empty={open.length === 0 && 'No link of this district works now. Create one above.'}
      >
        <Links caption="Links that work now" rows={open} onRevoke={revoke} />
      </Part>
      {closed.length > 0 && (
        <details>
          <summary>{count(closed.length, 'link')} ended or revoked</summary>
          <Links caption="Links that ended or were revoked" rows={closed} onRevoke={revoke} />
        </details>
      )}
    </>
  );
}

interface LinksProps {
  caption: string;
  rows: readonly SharedView[];
  onRevoke: (view: SharedView) => void;
}

const Links = ({ caption, rows, onRevoke }: LinksProps): JSX.Element => (
  <ScrollBox label={caption}>
    <DataTable caption={caption} columns={columnsFor(onRevoke)} rows={rows} rowKey={({ id }) => id} />
  </ScrollBox>
);
