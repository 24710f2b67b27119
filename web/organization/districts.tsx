import type { JSX } from 'preact';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { count, countiesInWords, sinceUntil } from '../../core/words/format.ts';
import { Part } from '../shared/part.tsx';
import { nameIn, type Profile, placeShown } from './profile.ts';

type Place = Profile['districts'][number];

interface Props {
  profile: Profile;
  day: string;
  onShow: (districtId: string) => void;
}

/** The districts and roles of the organization; neighbors of the shown district are marked. */
export function Districts({ profile, day, onShow }: Props): JSX.Element {
  const { districts, shown } = profile;
  return (
    <Part
      id="districts"
      title="Roles and districts"
      count={count(districts.length, 'district')}
      empty={districts.length === 0 && 'No district has it on record.'}
    >
      <ul>
        {districts.map((place) => (
          <li key={place.districtId}>
            <a class="part__name" href={districtPageHref('district', place.districtId, { asOf: day })}>
              {place.name}
            </a>{' '}
            {place.neighbor && <span class="faint">neighboring district</span>}
            <Roles place={place} day={day} />
            {place.districtId === shown?.districtId ? (
              <p class="faint">Shown on this page</p>
            ) : (
              <button type="button" class="link-button no-print" onClick={() => onShow(place.districtId)}>
                Show its ties in {place.abbreviation}
              </button>
            )}
          </li>
        ))}
      </ul>
      <SameRole profile={profile} day={day} />
    </Part>
  );
}

const Roles = ({
  place: { districtId, roles, counties, countiesOf },
  day,
}: {
  place: Place;
  day: string;
}): JSX.Element => (
  <>
    {roles.map((role) => (
      <p key={role.role}>
        {[role.name, role.part && 'a part of the district only', sinceUntil(role)].filter(Boolean).join(', ')}
      </p>
    ))}
    {roles.length === 0 && <p>Fills no role there on this day, but is on record.</p>}
    <p class="faint">Counties: {countiesInWords(counties.length, countiesOf)}</p>
    {counties.length > 0 && counties.length < countiesOf && (
      <details>
        <summary>Which counties</summary>
        <p>{counties.join('; ')}</p>
      </details>
    )}
    {counties.length > 0 && roles[0] && (
      <p>
        <a href={districtPageHref('counties', districtId, { role: roles[0].role, asOf: day })}>
          See who else covers these counties
        </a>
      </p>
    )}
  </>
);

/** Other organizations that fill its roles in the shown district. */
function SameRole({ profile, day }: Omit<Props, 'onShow'>): JSX.Element | null {
  const { shown } = profile;
  if (!shown || shown.sameRole.length === 0) return null;
  const { sameRole, districtId } = shown;
  return (
    <details>
      <summary>
        Others in its roles in {placeShown(profile)?.abbreviation}: {sameRole.length}
      </summary>
      <ul>
        {sameRole.map(({ role, name, organizationId }) => (
          <li key={`${role} ${organizationId}`}>
            <a href={profileHref('organization', organizationId, { district: districtId, asOf: day })}>
              {nameIn(profile, organizationId)}
            </a>
            , {name}
          </li>
        ))}
      </ul>
    </details>
  );
}
