import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { Loaded } from '../shared/loaded.tsx';
import { assignedDistricts, useSession } from '../shared/session.ts';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { useNation } from '../shared/use-nation.ts';
import { AskForm } from './ask-form.tsx';
import { Paths } from './paths.tsx';

const DEFAULTS = { district: '', from: '', to: '', role: '', asOf: '' };
export type IntroductionSearch = typeof DEFAULTS;

/** Finds who can introduce you, or someone else, to a person, an organization or the holder of a role. */
export function IntroductionsPage(): JSX.Element {
  const session = useSession();
  const [search, change] = useUrlState(DEFAULTS);
  useEffect(() => {
    document.title = 'Introductions – Tieline';
  }, []);
  if (!session) return <p class="notice">Loading introductions …</p>;
  const district = search.district || assignedDistricts(session.viewer)[0] || '';
  return <District search={{ ...search, district }} change={change} />;
}

interface Props {
  search: IntroductionSearch;
  change: (changes: Partial<IntroductionSearch>) => void;
}

function District({ search, change }: Props): JSX.Element {
  const districts = useNation('/districts', { query: { pageSize: 500, asOf: search.asOf || today() } });
  return (
    <Loaded answer={districts} what="the districts">
      {({ items }) => {
        const place = items.find(({ id }) => id === search.district);
        return (
          <>
            {place && (
              <nav class="crumbs" aria-label="Breadcrumbs">
                <a href={districtPageHref('district', place.id, { asOf: search.asOf })}>
                  {place.abbreviation}
                </a>
              </nav>
            )}
            <h1>Introductions</h1>
            <AskForm {...{ search, change, districts: items }} />
            {place && (search.to || search.role) ? (
              <Answer search={search} />
            ) : (
              <p class="notice">
                {place
                  ? 'Choose the role, organization or person you want to be introduced to.'
                  : 'Choose the district of the person you are looking for.'}
              </p>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Answer({ search }: Pick<Props, 'search'>): JSX.Element {
  const query = { ...search, asOf: search.asOf || today() };
  const found = useApi('/introductions', { query });
  return (
    <Loaded answer={found} what="the introductions">
      {(answer) => <Paths key={JSON.stringify(search)} {...{ answer, search }} />}
    </Loaded>
  );
}
