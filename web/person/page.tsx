import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { holds } from '../../core/days.ts';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProfileDay } from '../shared/profile-day.tsx';
import { useSession } from '../shared/session.ts';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { DirectContact, Jobs, RolesAndPeople, Work } from './parts.tsx';

export type Profile = ApiResponse<'/people/:personId/profile'>;

const DEFAULTS = { asOf: '' };

/** The page of one person: how to reach them, what depends on them, and whom they know. */
export function PersonPage({ personId }: { personId: string }): JSX.Element {
  const [{ asOf }, change] = useUrlState(DEFAULTS);
  const answer = useApi('/people/:personId/profile', {
    params: { personId },
    query: { asOf: asOf || today() },
  });
  return (
    <Loaded answer={answer} what="the person">
      {(profile) => <LoadedProfile profile={profile} day={asOf} onAsOf={(to) => change({ asOf: to })} />}
    </Loaded>
  );
}

interface LoadedProps {
  profile: Profile;
  /** The day for links to other pages; empty for today. */
  day: string;
  onAsOf: (day: string) => void;
}

function LoadedProfile({ profile, day, onAsOf }: LoadedProps): JSX.Element {
  const { name, asOf, districts } = profile;
  useEffect(() => {
    document.title = `${name} – Tieline`;
  }, [name]);
  const whereOf = ({ abbreviation }: Profile['districts'][number]): string =>
    districts.length > 1 ? ` in ${abbreviation}` : '';
  return (
    <>
      <header class="profile__head">
        <div>
          <p class="faint">
            {districts.map(({ districtId, abbreviation }) => (
              <span key={districtId}>
                <a href={districtPageHref('district', districtId, { asOf: day })}>{abbreviation}</a>
                {' / '}
              </span>
            ))}
            People
          </p>
          <h1>{name}</h1>
          <CurrentJob profile={profile} day={day} />
        </div>
        <div>
          <ProfileDay {...{ asOf, onAsOf }} />
          <Actions profile={profile} />
        </div>
      </header>
      <div class="profile">
        <div>
          <DirectContact profile={profile} />
          {districts.map((shown) => (
            <Work key={shown.districtId} {...{ profile, shown, day, where: whereOf(shown) }} />
          ))}
        </div>
        <div>
          {districts.map((shown) => (
            <RolesAndPeople key={shown.districtId} {...{ profile, shown, day, where: whereOf(shown) }} />
          ))}
          <Jobs profile={profile} day={day} />
        </div>
      </div>
    </>
  );
}

/** The jobs held on the day, or that the person has left. */
function CurrentJob({ profile: { jobs, names, asOf }, day }: Pick<LoadedProps, 'profile' | 'day'>) {
  const current = jobs.filter((job) => holds(job, asOf));
  if (current.length === 0)
    return <p>{jobs.length > 0 ? 'Has left every organization on record.' : 'No job is on record.'}</p>;
  return (
    <p>
      {current.map(({ id, title, organizationId }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          {title && `${title}, `}
          <a href={profileHref('organization', organizationId, { asOf: day })}>
            {names[organizationId] ?? organizationId}
          </a>
        </span>
      ))}
    </p>
  );
}

/** Links to correct the person or record that they left, for viewers who may edit one of their districts, today only. */
function Actions({ profile: { jobs, districts, asOf } }: { profile: Profile }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const place = districts.find(({ districtId }) => can(viewer, 'edit facts', { districtId }));
  const job = jobs.find((row) => holds(row, asOf)) ?? jobs[0];
  if (!place || !job || asOf !== today()) return null;
  const form = districtPageHref('edit', place.districtId, { action: 'correct-person', id: job.id });
  return (
    <p class="reach no-print">
      <a class="row-button" href={form}>
        Correct
      </a>
      {holds(job, asOf) && (
        <a class="row-button" href={form}>
          Has left<span class="usa-sr-only">: enter the last day in the job</span>
        </a>
      )}
    </p>
  );
}
