import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { formatDay } from '../../core/words/format.ts';
import { mayUse } from '../editing/viewer.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProfileDay } from '../shared/profile-day.tsx';
import { useSession } from '../shared/session.ts';
import { TabLink } from '../shared/tab-link.tsx';
import { dayInAddress, today } from '../shared/today.ts';
import { useUrlState, writeQuery } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { BeforeAfter } from './before-after.tsx';
import { LastTrained } from './last-trained.tsx';
import { Log } from './log.tsx';
import { PlanView } from './plan.tsx';
import { Topics } from './topics.tsx';

export type Trainings = ApiResponse<'/districts/:districtId/trainings'>;

/** The page state kept in the URL. */
const DEFAULTS = { asOf: '', view: 'log', training: '' };
const VIEWS = { log: 'Log', trained: 'Last trained', after: 'Before and after', plan: 'Plan one' } as const;
type View = keyof typeof VIEWS;
const isView = (view: string): view is View => Object.hasOwn(VIEWS, view);

/** A district's trainings: the log, who was last trained when, ties before and after, and a plan for the next one. */
export function TrainingsPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const [written, setWritten] = useState(0);
  const query = { asOf: state.asOf || today() };
  const answer = useApi('/districts/:districtId/trainings', { params: { districtId }, query }, written);
  const viewer = useSession()?.viewer;
  const view = isView(state.view) ? state.view : 'log';
  return (
    <Loaded answer={answer} what="the trainings">
      {(trainings) => (
        <>
          <Heading trainings={trainings} onAsOf={(asOf) => change({ asOf })} />
          <Views view={view} onView={(to) => change({ view: to })} />
          {view === 'log' && (
            <Log trainings={trainings} mayAdd={mayUse(viewer, districtId, 'add-evidence')} />
          )}
          {view === 'trained' && <LastTrained trainings={trainings} />}
          {view === 'plan' && <PlanView districtId={districtId} asOf={trainings.asOf} />}
          {view === 'after' && (
            <BeforeAfter
              trainings={trainings}
              chosen={state.training}
              onChoose={(training) => change({ training })}
            />
          )}
          {view === 'log' && can(viewer, 'administer') && (
            <Topics written={written} onWritten={() => setWritten((count) => count + 1)} />
          )}
        </>
      )}
    </Loaded>
  );
}

function Heading({
  trainings: { districtId, name, abbreviation, asOf },
  onAsOf,
}: {
  trainings: Trainings;
  onAsOf: (day: string) => void;
}): JSX.Element {
  useEffect(() => {
    document.title = `Trainings in ${abbreviation} – Tieline`;
  }, [abbreviation]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId, { asOf: dayInAddress(asOf) })}>{name}</a>
      </nav>
      <div class="profile__head">
        <h1>
          Trainings in {abbreviation} <small class="faint">as of {formatDay(asOf)}</small>
        </h1>
        <ProfileDay asOf={asOf} onAsOf={onAsOf} />
      </div>
    </>
  );
}

/** Links to the parts of the page. They have real addresses but switch without reloading. */
const Views = ({ view, onView }: { view: View; onView: (view: View) => void }): JSX.Element => (
  <nav class="tabs" aria-label="Parts of this page">
    <ul>
      {Object.entries(VIEWS).map(([id, name]) => (
        <li key={id}>
          <TabLink
            href={`${location.pathname}${writeQuery(location.search, { view: id }, { view: DEFAULTS.view })}`}
            isCurrent={id === view}
            onOpen={() => isView(id) && onView(id)}
          >
            {name}
          </TabLink>
        </li>
      ))}
    </ul>
  </nav>
);
