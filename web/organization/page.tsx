import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { placeInWords } from '../../core/words/format.ts';
import { DOT } from '../../core/words/phrases.ts';
import { mayUse } from '../editing/viewer.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProfileDay } from '../shared/profile-day.tsx';
import { useSession } from '../shared/session.ts';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { CallFirst } from './call-first.tsx';
import { Districts } from './districts.tsx';
import { EvidenceOfTies } from './evidence.tsx';
import { LastChanges } from './last-changes.tsx';
import { People } from './people.tsx';
import { type Profile, placeShown } from './profile.ts';
import { Protect } from './protect.tsx';
import { Sources } from './sources.tsx';
import { Ties } from './ties.tsx';

const DEFAULTS = { district: '', asOf: '' };
type State = typeof DEFAULTS;

/** The page of one organization: its contacts, ties, people and evidence in a district. */
export function OrganizationPage({ organizationId }: { organizationId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const answer = useApi('/organizations/:organizationId/profile', {
    params: { organizationId },
    query: { asOf: state.asOf || today(), ...(state.district && { district: state.district }) },
  });
  return (
    <Loaded answer={answer} what="the organization">
      {(profile) => <LoadedProfile {...{ profile, state, change }} />}
    </Loaded>
  );
}

interface LoadedProps {
  profile: Profile;
  state: State;
  change: (changes: Partial<State>) => void;
}

function LoadedProfile({ profile, state: { asOf: day }, change }: LoadedProps): JSX.Element {
  const { name, shown } = profile;
  useEffect(() => {
    document.title = `${name} – Tieline`;
  }, [name]);
  const parts = shown && { profile, shown, day };
  return (
    <>
      <Head profile={profile} day={day} onAsOf={(asOf) => change({ asOf })} />
      <div class="profile">
        <div>
          {parts ? (
            <>
              <CallFirst {...parts} />
              <Ties {...parts} />
              <People {...parts} />
            </>
          ) : (
            <p class="notice">
              No district has this organization on record yet. Give it a role on the Edit page of its
              district.
            </p>
          )}
        </div>
        <div>
          <Districts profile={profile} day={day} onShow={(district) => change({ district })} />
          {parts && (
            <>
              <EvidenceOfTies {...parts} />
              <Protect {...parts} />
              <LastChanges {...parts} />
            </>
          )}
          <Sources profile={profile} />
        </div>
      </div>
    </>
  );
}

function Head({ profile, day, onAsOf }: { profile: Profile; day: string; onAsOf: (day: string) => void }) {
  const { name, shortName, aliases, sector, level, url, parent, parentName, asOf } = profile;
  const place = placeShown(profile);
  const others = [...(shortName ? [shortName] : []), ...aliases];
  return (
    <header class="profile__head">
      <div>
        <p class="faint">
          {place && (
            <>
              <a href={districtPageHref('district', place.districtId, { asOf: day })}>{place.abbreviation}</a>
              {' / '}
            </>
          )}
          Organizations
        </p>
        <h1>{name}</h1>
        <p>
          {parent && (
            <>
              Part of <a href={profileHref('organization', parent, { asOf: day })}>{parentName ?? parent}</a>
              {DOT}
            </>
          )}
          {[sector?.replaceAll('-', ' '), level, placeInWords(profile)].filter(Boolean).join(DOT)}
          {url && (
            <>
              {DOT}
              <a href={url}>Website: {new URL(url).hostname}</a>
            </>
          )}
        </p>
        {others.length > 0 && <p class="faint">Also known as {others.join('; ')}</p>}
      </div>
      <div>
        <ProfileDay {...{ asOf, onAsOf }} />
        <EditLink profile={profile} />
      </div>
    </header>
  );
}

/** A link to correct the organization, for viewers who may edit the shown district, and only as of today. */
function EditLink({ profile: { id, shown, asOf } }: { profile: Profile }): JSX.Element | null {
  const viewer = useSession()?.viewer;
  if (!shown || asOf !== today() || !mayUse(viewer, shown.districtId, 'correct-organization')) return null;
  return (
    <p class="reach no-print">
      <a
        class="row-button"
        href={districtPageHref('edit', shown.districtId, {
          action: 'correct-organization',
          organization: id,
        })}
      >
        Correct
      </a>
    </p>
  );
}
