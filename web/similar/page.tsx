import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { betweenHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { formatDay } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { DistrictName } from '../shared/district-name.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProgressNotice } from '../shared/progress-notice.tsx';
import { useSession } from '../shared/session.ts';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useNation } from '../shared/use-nation.ts';
import { Choice } from './choice.tsx';
import { SideBySide } from './side-by-side.tsx';

export type Similar = ApiResponse<'/districts/:districtId/similar'>;

/** The page state kept in the URL: the day, and the districts shown beside this one. */
const DEFAULTS = { asOf: '', beside: '' };

/** Similar districts and why they are similar, and this district compared with their median. Not a ranking. */
export function SimilarPage({ districtId }: { districtId: string }): JSX.Element {
  const [state, change] = useUrlState(DEFAULTS);
  const query = { asOf: state.asOf || today(), beside: state.beside };
  const answer = useNation('/districts/:districtId/similar', { params: { districtId }, query });
  return (
    <Loaded answer={answer} what="the similar districts">
      {(similar) => (
        <PageContent
          similar={similar}
          beside={state.beside.split(',').filter(Boolean)}
          onBeside={(ids) => change({ beside: ids.join(',') })}
        />
      )}
    </Loaded>
  );
}

interface PageContentProps {
  similar: Similar;
  beside: readonly string[];
  onBeside: (ids: readonly string[]) => void;
}

function PageContent({ similar, beside, onBeside }: PageContentProps): JSX.Element {
  const { here, asOf, progress } = similar;
  const viewer = useSession()?.viewer;
  useEffect(() => {
    document.title = `Districts like ${here.abbreviation} – Tieline`;
  }, [here.abbreviation]);
  return (
    <>
      <nav class="crumbs" aria-label="Breadcrumbs">
        <DistrictName {...here} asOf={asOf} />
      </nav>
      <h1>
        Districts like {here.abbreviation} <small class="faint">as of {formatDay(asOf)}</small>
      </h1>
      <p class="lead">
        Compared by people, rural share, counties, neighboring districts, tribes and task force awards, never
        by how well a district does. The order shows how similar they are; it is not a ranking.
      </p>
      <ProgressNotice progress={progress} />
      <Choice {...{ similar, beside, onBeside }} />
      <SideBySide {...{ similar, beside }} />
      {can(viewer, 'read districts') && beside.length > 0 && (
        <p>
          <a href={betweenHref([here.districtId, ...beside.slice(0, 3)])}>
            See which partners these districts share, and whom to call first
          </a>
        </p>
      )}
    </>
  );
}
