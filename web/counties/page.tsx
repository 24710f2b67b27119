import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { formatDay, formatNumber } from '../../core/words/format.ts';
import { DOT } from '../../core/words/phrases.ts';
import type { ApiResponse } from '../shared/api.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { SearchField } from '../shared/search-field.tsx';
import { Select } from '../shared/select.tsx';
import { dayInAddress, today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { CountyCard } from './county-card.tsx';
import { CountyPicture } from './county-picture.tsx';
import { CountyTable } from './county-table.tsx';
import { RoleTable } from './role-table.tsx';

export type CountyReach = ApiResponse<'/districts/:districtId/county-reach'>;
export type County = CountyReach['counties'][number];
const DEFAULTS = { asOf: '', role: 'victim-services', county: '', find: '' };
type State = typeof DEFAULTS;

/** Which counties of a district a role reaches, as map and table, and what share of counties and people each role reaches. */
export function CountiesPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const query = { asOf: state.asOf || today(), role: state.role };
  const answer = useApi('/districts/:districtId/county-reach', { params: { districtId }, query });
  return (
    <Loaded answer={answer} what="the counties">
      {(found) => <Shown {...{ found, state, change }} />}
    </Loaded>
  );
}

interface ShownProps {
  found: CountyReach;
  state: State;
  change: (changes: Partial<State>, how?: 'push' | 'replace') => void;
}

function Shown({ found, state, change }: ShownProps): JSX.Element {
  const { districtId, name, asOf, headline, counties } = found;
  useEffect(() => {
    document.title = `Counties: ${name} – Tieline`;
  }, [name]);
  const wanted = state.find.trim().toLowerCase();
  const rows = counties.filter((county) => county.name.toLowerCase().includes(wanted));
  const [only] = rows.length === 1 ? rows : [];
  const chosen = counties.find(({ fips }) => fips === state.county) ?? (wanted ? only : undefined);
  const choose = (fips: string) => change({ county: fips }, 'replace');
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId, { asOf: state.asOf })}>{name}</a>
      </nav>
      <h1>
        Who reaches which county <small class="faint">as of {formatDay(asOf)}</small>
      </h1>
      <p class="lead">{headline}</p>
      <AskCoverage found={found} />
      <p>{tribesInWords(found)}</p>
      <Controls {...{ found, state, change }} />
      <div class="counties__columns">
        <div>
          <CountyPicture {...{ found, chosen: chosen?.fips ?? '', choose }} />
          <CountyCard {...{ found, county: chosen }} />
        </div>
        <CountyTable {...{ found, rows, find: state.find, chosen: chosen?.fips ?? '', choose }} />
      </div>
      <RoleTable found={found} onRole={(role) => change({ role })} />
    </>
  );
}

/** Whom to ask which counties they cover, because they are only known to work in the district. */
function AskCoverage({ found: { counties, asOf } }: { found: CountyReach }): JSX.Element | null {
  const offices = counties.flatMap((county) => county.offices.filter(({ covers }) => covers === 'district'));
  const byId = new Map(offices.map((office) => [office.id, office.name]));
  if (byId.size === 0) return null;
  return (
    <p>
      Ask which counties they cover:{' '}
      {[...byId].map(([id, name], index) => (
        <span key={id}>
          {index > 0 && DOT}
          <a href={profileHref('organization', id, { asOf: dayInAddress(asOf) })}>{name}</a>
        </span>
      ))}
    </p>
  );
}

function Controls({ found, state, change }: ShownProps): JSX.Element {
  return (
    <div class="toolbar no-print">
      <Select
        id="role"
        label="Who reaches the county?"
        value={state.role}
        onChange={(role) => change({ role })}
      >
        {found.roles.map((role) => (
          <option key={role.id} value={role.id}>
            {role.name}
          </option>
        ))}
      </Select>
      <SearchField
        id="find"
        label="Find a county"
        value={state.find}
        onChange={(find) => change({ find, county: '' }, 'replace')}
      />
      <AsOfField key={found.asOf} value={found.asOf} onChange={(asOf) => change({ asOf })} />
    </div>
  );
}

/** Describes the tribes of the whole district, because they are not on record by county. */
function tribesInWords({ tribes, tribalLand }: CountyReach): string {
  const land =
    tribalLand === null
      ? 'whether tribal land lies in it is not on record'
      : tribalLand
        ? 'tribal land lies in it'
        : 'no federal tribal land is on the list of 2019';
  return `Tribes with headquarters in the district: ${formatNumber(tribes)}; ${land}. Which counties a tribe reaches is asked of Tribal police or services.`;
}
