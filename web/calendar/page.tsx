import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can, districtsNamed } from '../../core/powers.ts';
import { formatDay } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { useSession } from '../shared/session.ts';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { Feed } from './feed.tsx';
import { Months, Undated } from './months.tsx';

export type Calendar = ApiResponse<'/districts/:districtId/calendar'>;
const DEFAULTS = { asOf: '' };

/** Deadlines of a district by month: memorandums, awards, confirmations, acting positions, and reports on practices. */
export function CalendarPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const asOf = state.asOf || today();
  const answer = useApi('/districts/:districtId/calendar', { params: { districtId }, query: { asOf } });
  return (
    <Loaded answer={answer} what="the calendar">
      {(calendar) => <PageContent calendar={calendar} onAsOf={(day) => change({ asOf: day })} />}
    </Loaded>
  );
}

function PageContent({
  calendar,
  onAsOf,
}: {
  calendar: Calendar;
  onAsOf: (day: string) => void;
}): JSX.Element {
  const { districtId, districtName, abbreviation, asOf, through } = calendar;
  const viewer = useSession()?.viewer;
  useEffect(() => {
    document.title = `Calendar: ${abbreviation} – Tieline`;
  }, [abbreviation]);
  return (
    <div class="calendar">
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId, { asOf })}>{districtName}</a>
      </nav>
      <h1>
        Calendar of the {districtName} <small class="faint">as of {formatDay(asOf)}</small>
      </h1>
      <p class="lead">
        What ends, what must be confirmed again to keep counting, and open questions about practices, until{' '}
        {formatDay(through)}. Questions stay listed until they are answered.
      </p>
      <div class="toolbar no-print">
        <AsOfField key={asOf} value={asOf} onChange={onAsOf} />
      </div>
      <Months calendar={calendar} mayEdit={can(viewer, 'edit facts', { districtId })} />
      <Undated calendar={calendar} />
      {can(viewer, 'manage own account') && districtsNamed(viewer).length > 0 && <Feed />}
    </div>
  );
}
