import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatDay } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { NetworkFigures } from './network-figures.tsx';
import { OrganizationMeasures } from './organization-measures.tsx';
import { Places } from './places.tsx';

export type Measures = ApiResponse<'/districts/:districtId/measures'>;
export const MEASURES_STATE = { asOf: '', sort: 'betweenness', order: 'desc' };

/** The measures of a district's network, each with its meaning and the number of missing answers. */
export function MeasuresPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(MEASURES_STATE);
  const request = { params: { districtId }, query: { asOf: state.asOf || today() } };
  const district = useApi('/districts/:districtId', request);
  const measures = useApi('/districts/:districtId/measures', request);
  const name = district.status === 'ready' ? district.data.name : '';
  useEffect(() => {
    document.title = `Measures: ${name} – Tieline`;
  }, [name]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId, { asOf: state.asOf })}>{name || 'The district'}</a>
      </nav>
      <h1>Measures of the network</h1>
      <div class="toolbar no-print">
        <AsOfField
          key={request.query.asOf}
          value={request.query.asOf}
          onChange={(asOf) => change({ asOf })}
        />
      </div>
      <Loaded answer={measures} what="the measures">
        {(found) => (
          <>
            <p class="faint">
              Organizations that fill a role on {formatDay(found.asOf)}, joined by current evidence of any
              level.
            </p>
            <p class="lead">
              {found.missing.text} {found.response.text}
            </p>
            {found.nodes.length > 0 && <Places measures={found} />}
            <OrganizationMeasures measures={found} state={state} change={change} />
            <NetworkFigures measures={found} />
          </>
        )}
      </Loaded>
    </>
  );
}
