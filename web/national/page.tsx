import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printWhere, type Where, withoutOnly } from '../../core/filter/where.ts';
import { formatDay } from '../../core/words/format.ts';
import { useHighlight } from '../map/use-highlight.ts';
import { ErrorAlert } from '../shared/alerts.tsx';
import type { ApiResponse, DistrictSummary, NationProgress } from '../shared/api.ts';
import { DayBanner } from '../shared/day-banner.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ProgressNotice } from '../shared/progress-notice.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { useNation } from '../shared/use-nation.ts';
import { asksForLack, lackOf, onlyLacking, readWhere } from './conditions.ts';
import { Conditions } from './conditions-section.tsx';
import { filterInWords, leastRecordedText, measureText, roleCounts } from './describe.ts';
import { DistrictsTable } from './districts-table.tsx';
import { NoDistrict } from './empty.tsx';
import { NO_FILTER } from './filter.ts';
import { FingerprintsView } from './fingerprints-view.tsx';
import { MapView } from './map-view.tsx';
import { defaultMeasure, type Measure, measuresOf } from './measures.ts';
import { narrow } from './narrow.ts';
import { RoleSummary } from './role-summary.tsx';
import { useSaved } from './saved.ts';
import { SavedFilters } from './saved-filters.tsx';
import { NATIONAL_DEFAULTS, type NationalState } from './state.ts';
import { Toolbar } from './toolbar.tsx';
import { type TieName, TriadHeadline } from './triad.tsx';

interface NationProps {
  districts: readonly DistrictSummary[];
  progress: NationProgress;
  model: ApiResponse<'/model'>;
  /** The districts that match the filter, with the reason; null without conditions on roles and ties. */
  found: readonly DistrictSummary[] | null;
  saved: ReturnType<typeof useSaved>;
  onSaved: () => void;
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

/** Returns tie names such as "HSI – Wage and Hour Division", in model order. */
const tieNames = ({ roles, ties }: ApiResponse<'/model'>): TieName[] => {
  const nameOf = (id: string) => roles.find((role) => role.id === id)?.shortName ?? 'Any required role';
  return ties.map(({ id, a, b }) => ({ id, name: `${nameOf(a)} – ${nameOf(b)}` }));
};

/** Describes the filter and what the colors mean for the displayed districts. */
const leadOf = (
  measure: Measure,
  rows: readonly DistrictSummary[],
  { roles }: NationProps['model'],
  asked: string,
  { view }: NationalState,
): string =>
  [
    asked,
    measureText(measure, rows, roles),
    measure.id === 'required-roles' ? leastRecordedText(roleCounts(rows, roles)) : '',
    view || measure.id === 'lack' ? '' : 'Stronger colors mean more is missing or still unknown.',
  ]
    .filter(Boolean)
    .join(' ');

/** Returns the available measures and the one that colors the map. */
function measureOf(districts: readonly DistrictSummary[], where: Where, chosen: string) {
  const lacking = where.clauses.some(asksForLack);
  const measures = measuresOf(districts, lacking);
  const byDefault = lacking ? 'lack' : defaultMeasure(districts);
  const byId = (id: string) => measures.find((measure) => measure.id === id);
  return { measures, measure: byId(chosen) ?? byId(byDefault) ?? measures[0] };
}

function Nation(props: NationProps): JSX.Element {
  const { districts, progress, model, found, onSaved, state, change } = props;
  const saved = props.saved.status === 'ready' ? props.saved.data : null;
  const { roles } = model;
  const highlight = useHighlight();
  const where = readWhere(state.where, model);
  const { all, inScope, fitting, rows } = narrow(districts, found, state, where);
  const { measures, measure } = measureOf(all, where, state.measure);
  if (!measure || !all[0]) return <Nothing progress={progress} />;
  const { asOf, publicRecordDay } = all[0];
  const names = { roles, ties: tieNames(model) };
  const asked = filterInWords(state, where, names);
  const shown = new Set(rows.map(({ id }) => id));
  const ask = (to: Where) => change({ where: printWhere(to), page: '1' });
  const byRole = { chosen: onlyLacking(where), onChoose: (id: string) => ask(lackOf(id)) };
  const view = { districts: all, shown, roles, measure, highlight };
  const of = rows.length === all.length ? '' : `${rows.length} of `;
  return (
    <>
      <DayBanner asOf={asOf} onToday={() => change({ asOf: '' })} />
      <Heading
        title={`${of}${all.length} districts: ${measure.title}`}
        asOf={asOf}
        recordDay={publicRecordDay}
        sentence={leadOf(measure, rows, model, asked, state)}
        confirmed={rows.length === 0 || rows.some(({ confirmations }) => confirmations > 0)}
      />
      <TriadHeadline districts={rows} change={change} />
      <Conditions {...{ where, names, fitting }} onChange={ask} />
      {props.saved.status === 'failed' && (
        <ErrorAlert sentence={`Your saved filters could not be loaded. ${props.saved.error.message}`} />
      )}
      {saved && <SavedFilters {...{ saved, rows, model, names }} filter={state} onChanged={onSaved} />}
      <Toolbar {...{ state, change, measures, measure, asOf }} districts={all} lists={saved ?? []} />
      <ProgressNotice progress={progress} />
      <Shown count={rows.length} of={all.length} />
      <div class={state.view ? 'national national--fingerprints' : 'national'}>
        {state.view ? (
          <FingerprintsView {...{ ...view, ...byRole, state, change }} />
        ) : (
          <MapView {...view} asOf={state.asOf} filter={asked} />
        )}
        {rows.length > 0 ? (
          <DistrictsTable
            {...{ rows, progress, roles, measure, state, change, highlight, names }}
            districts={all}
          />
        ) : (
          <NoDistrict {...{ fitting, where, asOf, change }} filter={state} />
        )}
        <RoleSummary districts={inScope} roles={roles} {...byRole} />
      </div>
    </>
  );
}

/** Shown if the API rejects the filter, which can happen with an address typed by hand. */
function Refused({ sentence, change }: { sentence: string } & Pick<NationProps, 'change'>): JSX.Element {
  return (
    <div class="empty">
      <h1>No districts for this filter</h1>
      <ErrorAlert sentence={sentence} />
      <button type="button" class="usa-button" onClick={() => change(NO_FILTER)}>
        Show all districts
      </button>
    </div>
  );
}

/** Shows which districts lack partners, which were never asked, and where to look first. */
export function NationalPage(): JSX.Element {
  const [state, change] = useUrlState(NATIONAL_DEFAULTS);
  const [changes, setChanges] = useState(0);
  const query = { pageSize: 500, asOf: state.asOf || today() };
  const where = withoutOnly(state.where);
  const districts = useNation('/districts', { query });
  const found = useNation('/districts', where ? { query: { ...query, where } } : null);
  const model = useApi('/model', {});
  const saved = useSaved(changes);
  if (found.status === 'failed' && found.error.code === 'invalid-request')
    return <Refused sentence={found.error.message} change={change} />;
  return (
    <Loaded answer={districts} what="the districts">
      {({ items, progress }) => (
        <Loaded answer={model} what="the gap model">
          {(known) => (
            <Loaded answer={found} what="the districts of this filter">
              {(fits) => (
                <Nation
                  districts={items}
                  progress={fits?.progress ?? progress}
                  model={known}
                  found={fits?.items ?? null}
                  saved={saved}
                  onSaved={() => setChanges((count) => count + 1)}
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
