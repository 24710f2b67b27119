import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { formatDay } from '../../core/words/format.ts';
import { useHighlight } from '../map/use-highlight.ts';
import type { ApiResponse, DistrictSummary, NationProgress } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { today } from '../shared/today.ts';
import { useUrlState } from '../shared/url-state.ts';
import { useApi } from '../shared/use-api.ts';
import { useNation } from '../shared/use-nation.ts';
import { leastRecordedText, measureText, roleCounts } from './describe.ts';
import { DistrictsTable } from './districts-table.tsx';
import { NoDistrict } from './empty.tsx';
import { matches } from './filter.ts';
import { FingerprintsView } from './fingerprints-view.tsx';
import { MapView } from './map-view.tsx';
import { defaultMeasure, measuresOf } from './measures.ts';
import { ProgressNotice } from './progress-notice.tsx';
import { RoleSummary } from './role-summary.tsx';
import { NATIONAL_DEFAULTS, type NationalState } from './state.ts';
import { Toolbar } from './toolbar.tsx';

interface NationProps {
  districts: readonly DistrictSummary[];
  progress: NationProgress;
  roles: ApiResponse<'/model'>['roles'];
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

function Nation({ districts, progress, roles, state, change }: NationProps): JSX.Element {
  const highlight = useHighlight();
  const measures = measuresOf(districts);
  const measure =
    measures.find(({ id }) => id === state.measure) ??
    measures.find(({ id }) => id === defaultMeasure(districts)) ??
    measures[0];
  if (!measure || !districts[0]) return <Nothing progress={progress} />;
  const rows = districts.filter((district) => matches(district, state));
  const shown = new Set(rows.map(({ id }) => id));
  const view = { districts, shown, roles, measure, highlight };
  const elsewhere = districts.filter((d) => matches(d, { ...state, missingRole: '' }));
  const sentence = [
    measureText(measure, districts, roles),
    measure.id === 'required-roles' ? leastRecordedText(roleCounts(districts, roles)) : '',
    state.view ? '' : 'The darker, the more is missing or open.',
  ].join(' ');
  return (
    <>
      <Heading
        title={`${districts.length} districts: ${measure.title}`}
        asOf={districts[0].asOf}
        recordDay={districts[0].publicRecordDay}
        sentence={sentence}
        confirmed={districts.some(({ confirmations }) => confirmations > 0)}
      />
      <ProgressNotice progress={progress} />
      <Toolbar {...{ state, change, districts, roles, measures, measure }} asOf={districts[0].asOf} />
      <Shown count={rows.length} of={districts.length} />
      <div class={state.view ? 'national national--fingerprints' : 'national'}>
        {state.view ? (
          <FingerprintsView {...view} state={state} change={change} />
        ) : (
          <MapView {...view} asOf={state.asOf} />
        )}
        {rows.length > 0 ? (
          <DistrictsTable {...{ rows, districts, progress, roles, measure, state, change, highlight }} />
        ) : (
          <NoDistrict {...{ districts, roles, change }} filter={state} />
        )}
        <RoleSummary
          districts={elsewhere}
          roles={roles}
          chosen={state.missingRole}
          onChoose={(missingRole) => change({ missingRole, roleState: '', page: '1' })}
        />
      </div>
    </>
  );
}

/** Which districts lack partners, which were never asked, and where to look first. */
export function NationalPage(): JSX.Element {
  const [state, change] = useUrlState(NATIONAL_DEFAULTS);
  const districts = useNation({ query: { pageSize: 500, asOf: state.asOf || today() } });
  const model = useApi('/model', {});
  return (
    <Loaded answer={districts} what="the districts">
      {({ items, progress }) => (
        <Loaded answer={model} what="the gap model">
          {({ roles }) => <Nation districts={items} {...{ progress, roles, state, change }} />}
        </Loaded>
      )}
    </Loaded>
  );
}
