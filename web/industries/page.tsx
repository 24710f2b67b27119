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
import { GoodsPart } from './goods.tsx';
import { IndustryTable } from './industry-table.tsx';
import { InspectorTable } from './inspector-table.tsx';
import { StepLink } from './step-link.tsx';

export type Industries = ApiResponse<'/districts/:districtId/industries'>;
const DEFAULTS = { asOf: '', industry: '', labor: 'forced' };
export type IndustriesState = typeof DEFAULTS;

/** Industries at risk of labor trafficking in a district, their inspectors and links, and goods on import lists. */
export function IndustriesPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const asOf = state.asOf || today();
  const answer = useApi('/districts/:districtId/industries', { params: { districtId }, query: { asOf } });
  return (
    <Loaded answer={answer} what="the industries">
      {(found) => <PageContent {...{ found, state, change }} />}
    </Loaded>
  );
}

interface PageContentProps {
  found: Industries;
  state: IndustriesState;
  change: (changes: Partial<IndustriesState>) => void;
}

function PageContent({ found, state, change }: PageContentProps): JSX.Element {
  const { districtId, name, asOf, headline, first, inspectors } = found;
  useEffect(() => {
    document.title = `Industries: ${name} – Tieline`;
  }, [name]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <a href={districtPageHref('district', districtId, { asOf: state.asOf })}>{name}</a>
      </nav>
      <h1>
        Industries at risk of labor trafficking <small class="faint">as of {formatDay(asOf)}</small>
      </h1>
      <p class="lead">{headline}</p>
      <p class="faint">
        This is shown beside the score and is never part of it. The size of an industry does not say whether
        anyone in it is exploited.
      </p>
      <div class="toolbar no-print">
        <AsOfField key={asOf} value={asOf} onChange={(day) => change({ asOf: day })} />
        {first && (
          <p class="industries__first">
            <strong>First:</strong> <StepLink {...{ districtId, step: first, inspectors }} />, which may
            inspect {first.industries} of these {found.industries.length} industries
          </p>
        )}
      </div>
      <IndustryTable found={found} />
      <InspectorTable found={found} />
      <GoodsPart {...{ found, state, change }} />
    </>
  );
}
