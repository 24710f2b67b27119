import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { can, canEnter } from '../../core/powers.ts';
import { formatMoment } from '../../core/words/format.ts';
import { SuccessAlert } from '../shared/alerts.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { PagedTable } from '../shared/paged-table.tsx';
import { useSession } from '../shared/session.ts';
import type { Column } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';
import { BeforeAfter } from './before-after.tsx';
import type { HistoryEntry } from './differences.ts';
import type { Props } from './state.ts';
import { Undo } from './undo.tsx';

interface ChangesProps extends Props {
  revision: number;
  written: number;
  onWritten: () => void;
}

const PAGE_SIZE = 25;

/** A district's name in sentences. */
type NameOf = (districtId: string) => string;

const columns = (districtId: string, nameOf: NameOf): readonly Column<HistoryEntry>[] => [
  { key: 'at', label: 'When', cell: ({ at }) => formatMoment(at) },
  { key: 'actor', label: 'Who', cell: ({ actor }) => actor },
  {
    key: 'what',
    label: 'What',
    cell: ({ text, undone, madeIn }) => (
      <>
        {text}
        {madeIn !== districtId && ` Made in ${nameOf(madeIn)}.`}{' '}
        {undone && <span class="undone">Undone</span>}
      </>
    ),
  },
  { key: 'why', label: 'Why', cell: ({ why }) => why ?? <span class="faint">not given</span> },
];

/** The list of changes, newest first, each with the values before and after and a form to undo it. */
export function ChangesView(props: ChangesProps): JSX.Element {
  const { districtId, state, change, revision, written, onWritten } = props;
  const [done, setDone] = useState('');
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== '') message.current?.focus(); // the focused form is gone
  }, [done]);
  const viewer = useSession()?.viewer;
  const query = { page: Number(state.page) || 1, pageSize: PAGE_SIZE };
  const answer = useApi('/districts/:districtId/history', { params: { districtId }, query }, written);
  const onUndone = (sentence: string) => {
    setDone(sentence);
    onWritten();
  };
  const mayUndo = ({ own, undone }: HistoryEntry): boolean =>
    !undone && (can(viewer, 'edit facts', { districtId }) || (own && canEnter(viewer, districtId)));
  const detailOf = (entry: HistoryEntry, nameOf: NameOf) => (
    <details class="change">
      <summary>
        Before and after{mayUndo(entry) && ', undo'}
        <span class="usa-sr-only">: {entry.text}</span>
      </summary>
      <BeforeAfter entry={entry} />
      {mayUndo(entry) && (
        <Undo {...{ districtId, entry, revision, nameOf }} onUndone={onUndone} onStale={onWritten} />
      )}
    </details>
  );
  return (
    <>
      <div ref={message} tabIndex={-1}>
        <SuccessAlert>{done}</SuccessAlert>
      </div>
      <Loaded answer={answer} what="the history">
        {(page) => {
          const nameOf = (id: string) => page.elsewhere.find((one) => one.id === id)?.abbreviation ?? id;
          const detail = (entry: HistoryEntry): JSX.Element => detailOf(entry, nameOf);
          return page.total === 0 ? (
            <p class="notice">
              No one has changed anything here yet. Reference data is not listed as a change; its source
              appears where it is shown.
            </p>
          ) : (
            <PagedTable
              {...{ page, columns: columns(districtId, nameOf), detail }}
              what="changes"
              caption="Changes of this district, newest first"
              rowKey={({ changeId }) => changeId}
              onPage={(to) => change({ page: String(to) })}
            />
          );
        }}
      </Loaded>
    </>
  );
}
