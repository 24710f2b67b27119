import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatDay } from '../../core/words/format.ts';
import { useHighlight } from '../map/use-highlight.ts';
import { type ApiResponse, type DistrictSummary, fetchApi, type NationProgress } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { ProgressNotice } from '../shared/progress-notice.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { type Loading, useApi, useLoading } from '../shared/use-api.ts';
import { useNation } from '../shared/use-nation.ts';
import { filterInWords, leastRecordedText, measureText, roleCounts } from './describe.ts';
import { DistrictsTable } from './districts-table.tsx';
import { NoDistrict } from './empty.tsx';
import { askedOfApi, matches } from './filter.ts';
import { FingerprintsView } from './fingerprints-view.tsx';
import { MapView } from './map-view.tsx';
import { defaultMeasure, type Measure, measuresOf } from './measures.ts';
import { RoleSummary } from './role-summary.tsx';
import { NATIONAL_DEFAULTS, type NationalState } from './state.ts';
import { Toolbar } from './toolbar.tsx';
import { type TieName, TriadHeadline } from './triad.tsx';

interface NationProps {
  districts: readonly DistrictSummary[];
  progress: NationProgress;
  model: ApiResponse<'/model'>;
  /** Those of the chosen tie and lead; null while none is chosen. */
  tied: ReadonlySet<string> | null;
  state: NationalState;
  change: (changes: Partial<NationalState>) => void;
}

function Heading({
  title,
  asOf,
  recordDay,
  sentence,
  confirmed,
}: {
  title: string;
  asOf: string;
  recordDay: string;
  sentence: string;
  confirmed: boolean;
}): JSX.Element {
  useEffect(() => {
    document.title = `${title} – Tieline`;
  }, [title]);
  return (
    <>
      <h1>
        {title}{' '}
        <small class="faint">
          as of {formatDay(asOf)}; public record of {formatDay(recordDay)}
        </small>
      </h1>
      <p class="lead">
        {sentence}
        {!confirmed &&
          ' Nothing is confirmed yet: all of it is public record of ECM and ACTeam awards; others were not searched, and what was not found is a question, not a gap.'}
      </p>
    </>
  );
}

const Nothing = ({ progress }: Pick<NationProps, 'progress'>): JSX.Element =>
  progress.districts > 0 ? (
    <ProgressNotice progress={progress} />
  ) : (
    <p>No district is on record. Load the reference data first.</p>
  );

function Shown({ count, of }: { count: number; of: number }): JSX.Element {
  return (
    <p class="shown" role="status">
      <strong>{count}</strong> of {of} districts shown
    </p>
  );
}

/** The districts of the chosen tie and lead, as the API filters them: what it sends of a district has no lead, and no tie but the coordinator's. */
function useTied(state: NationalState): Loading<ReadonlySet<string> | null> {
  const query = { ...askedOfApi(state), pageSize: 500, asOf: state.asOf || today() };
  const asks = state.tie || state.lead;
  return useLoading(asks && JSON.stringify(query), async (signal) => {
    if (!asks) return null;
    const { items } = await fetchApi('/districts', { query }, signal);
    return new Set(items.map(({ id }) => id));
  });
}

/** "HSI – Wage and Hour Division", in the order of the model. */
const tieNames = ({ roles, ties }: ApiResponse<'/model'>): TieName[] => {
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.shortName ?? 'Any required role';
  return ties.map(({ id, a, b }) => ({ id, name: `${nameOf(a)} – ${nameOf(b)}` }));
};

/** What the colors say of the districts shown. */
const leadOf = (
  measure: Measure,
  rows: readonly DistrictSummary[],
  roles: NationProps['model']['roles'],
  { view }: NationalState,
): string =>
  [
    measureText(measure, rows, roles),
    measure.id === 'required-roles' ? leastRecordedText(roleCounts(rows, roles)) : '',
    view ? '' : 'The stronger the color, the more is missing or open.',
  ].join(' ');

function Nation({ districts, progress, model, tied, state, change }: NationProps): JSX.Element {
  const { roles } = model;
  const highlight = useHighlight();
  const measures = measuresOf(districts);
  const measure =
    measures.find(({ id }) => id === state.measure) ??
    measures.find(({ id }) => id === defaultMeasure(districts)) ??
    measures[0];
  if (!measure || !districts[0]) return <Nothing progress={progress} />;
  const inTie = districts.filter(({ id }) => tied?.has(id) ?? true);
  const rows = inTie.filter((district) => matches(district, state));
  const shown = new Set(rows.map(({ id }) => id));
  const view = { districts, shown, roles, measure, highlight };
  const elsewhere = inTie.filter((d) => matches(d, { ...state, missingRole: '', hasRole: '' }));
  const of = rows.length === districts.length ? '' : `${rows.length} of `;
  return (
    <>
      <Heading
        title={`${of}${districts.length} districts: ${measure.title}`}
        asOf={districts[0].asOf}
        recordDay={districts[0].publicRecordDay}
        sentence={leadOf(measure, rows, roles, state)}
        confirmed={rows.some(({ confirmations }) => confirmations > 0)}
      />
      <TriadHeadline districts={rows} change={change} />
      <Toolbar
        {...{ state, change, districts, roles, measures, measure }}
        ties={tieNames(model)}
        asOf={districts[0].asOf}
      />
      <ProgressNotice progress={progress} />
      <Shown count={rows.length} of={districts.length} />
      <div class={state.view ? 'national national--fingerprints' : 'national'}>
        {state.view ? (
          <FingerprintsView {...view} state={state} change={change} />
        ) : (
          <MapView {...view} asOf={state.asOf} filter={filterInWords(state, roles, tieNames(model))} />
        )}
        {rows.length > 0 ? (
          <DistrictsTable {...{ rows, districts, progress, roles, measure, state, change, highlight }} />
        ) : (
          <NoDistrict {...{ roles, change }} districts={inTie} filter={state} />
        )}
        <RoleSummary
          districts={elsewhere}
          roles={roles}
          chosen={state.missingRole}
          onChoose={(missingRole) => change({ missingRole, hasRole: '', roleState: '', page: '1' })}
        />
      </div>
    </>
  );
}

/** Which districts lack partners, which were never asked, and where to look first. */
export function NationalPage(): JSX.Element {
  const [state, change] = useUrlState(NATIONAL_DEFAULTS);
  const districts = useNation('/districts', { query: { pageSize: 500, asOf: state.asOf || today() } });
  const model = useApi('/model', {});
  const tied = useTied(state);
  return (
    <Loaded answer={districts} what="the districts">
      {({ items, progress }) => (
        <Loaded answer={model} what="the gap model">
          {(found) => (
            <Loaded answer={tied} what="the districts of this tie">
              {(ids) => (
                <Nation
                  districts={items}
                  progress={progress}
                  model={found}
                  tied={ids}
                  state={state}
                  change={change}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
