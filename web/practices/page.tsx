import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { count, formatDay } from '../../core/words/format.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProgressNotice } from '../shared/progress-notice.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { useNation } from '../shared/use-nation.ts';
import { AddPractice } from './add-practice.tsx';
import { Filters } from './filters.tsx';
import { DEFAULTS, type LibraryState, type Practice, shownOf } from './library.ts';
import { PracticeCard } from './practice-card.tsx';
import { PracticeTable } from './practice-table.tsx';

/** A page size above any expected number of practices: the page loads all and filters them itself. */
const ALL = 500;

/** The library of practices: what each fixes, what it took, what changed, who adopted it, and whom to ask. */
export function PracticesPage(): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const asOf = state.asOf || today();
  const answer = useApi('/practices', { query: { asOf, pageSize: ALL } });
  const similar = useNation(
    '/districts/:districtId/similar',
    state.like ? { params: { districtId: state.like }, query: { asOf } } : null,
  );
  return (
    <Loaded answer={answer} what="the practices">
      {({ items }) => (
        <>
          {state.like && (
            <Loaded answer={similar} what="the districts like it">
              {(found) => found && <ProgressNotice progress={found.progress} />}
            </Loaded>
          )}
          <Shown
            {...{ practices: items, asOf, state, change }}
            alike={similar.status === 'ready' && similar.data ? idsOf(similar.data) : null}
          />
        </>
      )}
    </Loaded>
  );
}

const idsOf = ({ similar }: { similar: readonly { districtId: string }[] }): ReadonlySet<string> =>
  new Set(similar.map(({ districtId }) => districtId));

export interface ShownProps {
  practices: readonly Practice[];
  asOf: string;
  state: LibraryState;
  change: (changes: Partial<LibraryState>, how?: 'push' | 'replace') => void;
}

interface LibraryProps extends ShownProps {
  /** The districts of which at least one must use a practice; null for no limit. */
  alike: ReadonlySet<string> | null;
}

function Shown({ practices, asOf, state, change, alike }: LibraryProps): JSX.Element {
  useEffect(() => {
    document.title = 'Practices – Tieline';
  }, []);
  const shown = shownOf(practices, state, alike);
  const close = () => {
    const { open } = state;
    change({ open: '' });
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(open)}"]`)?.focus();
  };
  return (
    <>
      <div class="practices__top">
        <h1>
          Practices that worked elsewhere <small class="faint">as of {formatDay(asOf)}</small>
        </h1>
        <AddPractice districtId={state.district} />
      </div>
      {practices.length === 0 ? (
        <NoPractices />
      ) : (
        <>
          <div class="toolbar no-print">
            <Filters {...{ practices, state, change }} />
            <AsOfField key={asOf} value={asOf} onChange={(day) => change({ asOf: day, page: '1' })} />
          </div>
          <p role="status">
            {shown.length === practices.length
              ? count(practices.length, 'practice')
              : `${shown.length} of ${count(practices.length, 'practice')}`}
          </p>
          <div class="practices">
            {shown.length > 0 ? (
              <PracticeTable {...{ practices: shown, asOf, state, change }} />
            ) : (
              <NoneFound clear={() => change(CLEARED)} />
            )}
            {state.open && <PracticeCard key={state.open} id={state.open} asOf={asOf} onClose={close} />}
          </div>
        </>
      )}
    </>
  );
}

const CLEARED = { q: '', mends: '', district: '', like: '', effort: '', page: '1' };

const NoPractices = (): JSX.Element => (
  <p>
    No practice is on record yet. A practice is a way of working together that one district began and that
    others may adopt. Whoever edits the district in which it started adds it: open that district, choose Edit,
    then “a new practice”.
  </p>
);

const NoneFound = ({ clear }: { clear: () => void }): JSX.Element => (
  <p>
    No practice on record is like that. Ask a district that has what you look for how it began, and add the
    practice.{' '}
    <button type="button" class="link-button" onClick={clear}>
      Show all practices
    </button>
  </p>
);
