import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { districtPageHref, pageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { Loaded } from '../shared/loaded.tsx';
import { useSession } from '../shared/session.ts';
import { TabLink } from '../shared/tab-link.tsx';
import { today } from '../shared/today.ts';
import { useUrlState, writeQuery } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { AccessesView } from './accesses-view.tsx';
import { ChangesView } from './changes-view.tsx';
import { CompareView } from './compare-view.tsx';
import { DayView } from './day-view.tsx';
import { DEFAULTS, type HistoryState, type HistoryView, VIEWS, viewOf } from './state.ts';

interface TabsProps {
  current: HistoryView;
  onView: (view: HistoryView) => void;
}

/** Links to the views, with real addresses but without reloading the page. */
function Tabs({ current, onView }: TabsProps): JSX.Element {
  const viewer = useSession()?.viewer;
  const administers = can(viewer, 'administer');
  const views = Object.entries(VIEWS).filter(([view]) => view !== 'accesses' || administers);
  const hrefOf = (view: string) =>
    `${location.pathname}${writeQuery(location.search, { view }, { view: DEFAULTS.view })}`;
  return (
    <nav class="history-tabs" aria-label="Parts of the history">
      <ul>
        {views.map(([view, name]) => (
          <li key={view}>
            <TabLink
              href={hrefOf(view)}
              isCurrent={view === current}
              onOpen={() => onView(view as HistoryView)} // a key of VIEWS
            >
              {name}
            </TabLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The history of a district: its changes, any past day, a comparison of two days, and the access log. */
export function HistoryPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const [written, setWritten] = useState(0);
  const district = useApi(
    '/districts/:districtId',
    { params: { districtId }, query: { asOf: today() } },
    written,
  );
  const name = district.status === 'ready' ? district.data.name : '';
  useEffect(() => {
    if (name) document.title = `History of the ${name} – Tieline`;
  }, [name]);
  return (
    <Loaded answer={district} what="the district">
      {({ revision, asOf }) => (
        <>
          <nav class="crumbs" aria-label="Breadcrumbs">
            <a href={pageHref('districts')}>Districts</a> /{' '}
            <a href={districtPageHref('district', districtId)}>{name}</a>
          </nav>
          <h1>History of the {name}</h1>
          <Tabs current={viewOf(state)} onView={(view) => change({ view, page: '1' })} />
          <View
            {...{ districtId, state, change, revision, today: asOf, written }}
            onWritten={() => setWritten((count) => count + 1)}
          />
        </>
      )}
    </Loaded>
  );
}

interface ViewProps {
  districtId: string;
  state: HistoryState;
  change: (changes: Partial<HistoryState>) => void;
  revision: number;
  today: string;
  written: number;
  onWritten: () => void;
}

function View(props: ViewProps): JSX.Element {
  switch (viewOf(props.state)) {
    case 'changes':
      return <ChangesView {...props} />;
    case 'day':
      return <DayView {...props} />;
    case 'compare':
      return <CompareView {...props} />;
    case 'accesses':
      return <AccessesView {...props} />;
  }
}
