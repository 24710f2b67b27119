import type { JSX } from 'preact';
import { ROLE_STATES, TIE_STATES } from '../../core/drawing/states.ts';
import { circuitName } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { sortRows } from '../shared/rows.ts';
import { Select } from '../shared/select.tsx';
import type { RoleName } from './describe.ts';
import { MISSING_STATES } from './filter.ts';
import type { Measure } from './measures.ts';
import type { NationalState } from './state.ts';
import type { TieName } from './triad.tsx';

interface Props {
  state: NationalState;
  change: (changes: Partial<NationalState>) => void;
  districts: readonly DistrictSummary[];
  roles: readonly RoleName[];
  ties: readonly TieName[];
  measures: readonly Measure[];
  measure: Measure;
  /** The day of the answer. */
  asOf: string;
}

const uniqueOf = (values: readonly string[]): string[] =>
  sortRows([...new Set(values)], (value) => value, 'asc');

/** A circuit or a state, in one list, since a state lies in one circuit. */
function PlaceSelect({
  state,
  change,
  districts,
}: Pick<Props, 'state' | 'change' | 'districts'>): JSX.Element {
  const value = state.state ? `state=${state.state}` : state.circuit ? `circuit=${state.circuit}` : '';
  const choose = (chosen: string) => {
    const [kind, id = ''] = chosen.split('=');
    change({ state: '', circuit: '', page: '1', ...(kind === 'state' ? { state: id } : { circuit: id }) });
  };
  return (
    <Select id="place" label="Circuit or state" value={value} onChange={choose}>
      <option value="">All</option>
      <optgroup label="Circuits">
        {uniqueOf(districts.map((d) => d.circuit)).map((circuit) => (
          <option key={circuit} value={`circuit=${circuit}`}>
            {circuitName(circuit)}
          </option>
        ))}
      </optgroup>
      <optgroup label="States and territories">
        {uniqueOf(districts.map((d) => d.state)).map((code) => (
          <option key={code} value={`state=${code}`}>
            {code}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}

const THERE = 'there';

/** A role, and whether it is missing or there: together with a tie, "has the partner, lacks the tie". */
function RoleSelects({ state, change, roles }: Pick<Props, 'state' | 'change' | 'roles'>): JSX.Element {
  const role = state.missingRole || state.hasRole;
  const choose = (id: string, how: string) =>
    change({
      ...(how === THERE ? { hasRole: id, missingRole: '' } : { hasRole: '', missingRole: id }),
      ...{ roleState: how === THERE ? '' : how, page: '1' },
    });
  return (
    <>
      <Select id="role" label="Role" value={role} onChange={(id) => choose(id, '')}>
        <option value="">No filter</option>
        {roles.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {role && (
        <Select
          id="role-state"
          label="State of the role"
          value={state.hasRole ? THERE : state.roleState}
          onChange={(how) => choose(role, how)}
        >
          <option value="">not on record, for any reason</option>
          {MISSING_STATES.map((missing) => (
            <option key={missing} value={missing}>
              {ROLE_STATES[missing].word.toLowerCase()}
            </option>
          ))}
          <option value={THERE}>on record or confirmed</option>
        </Select>
      )}
    </>
  );
}

function TieSelects({ state, change, ties }: Pick<Props, 'state' | 'change' | 'ties'>): JSX.Element {
  return (
    <>
      <Select
        id="tie"
        label="Tie"
        value={state.tie}
        onChange={(tie) => change({ tie, tieState: '', page: '1' })}
      >
        <option value="">No filter</option>
        {ties.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {state.tie && (
        <Select
          id="tie-state"
          label="State of the tie"
          value={state.tieState}
          onChange={(tieState) => change({ tieState, page: '1' })}
        >
          <option value="">not met, for any reason</option>
          {Object.entries(TIE_STATES).map(([id, { word }]) => (
            <option key={id} value={id}>
              {word.toLowerCase()}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

function LeadSelect({ state, change, roles }: Pick<Props, 'state' | 'change' | 'roles'>): JSX.Element {
  return (
    <Select id="lead" label="Lead" value={state.lead} onChange={(lead) => change({ lead, page: '1' })}>
      <option value="">No filter</option>
      {roles.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

function ProgramSelect({
  state,
  change,
  districts,
}: Pick<Props, 'state' | 'change' | 'districts'>): JSX.Element {
  const programs = uniqueOf(districts.flatMap((d) => d.taskForces.map(({ program }) => program)));
  return (
    <Select
      id="program"
      label="Task force"
      value={state.program}
      onChange={(program) => change({ program, page: '1' })}
    >
      <option value="">No filter</option>
      <option value="live">Live</option>
      <option value="none-live">None live</option>
      {programs.map((program) => (
        <option key={program} value={program}>
          {program}, now or before
        </option>
      ))}
    </Select>
  );
}

function ViewSwitch({ state, change }: Pick<Props, 'state' | 'change'>): JSX.Element {
  const views = [
    { view: '', name: 'Map' },
    { view: 'fingerprints', name: 'Fingerprints' },
  ];
  return (
    <fieldset class="switch">
      <legend>Draw as</legend>
      {views.map(({ view, name }) => (
        <button key={name} type="button" aria-pressed={state.view === view} onClick={() => change({ view })}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}

/** What is colored, which districts are shown, for which day, drawn how. Every choice is in the address. */
export function Toolbar(props: Props): JSX.Element {
  const { state, change, measures, measure, asOf } = props;
  return (
    <div class="toolbar">
      <Select
        id="measure"
        label={state.view ? 'Number below each name' : 'Color the map by'}
        value={measure.id}
        onChange={(id) => change({ measure: id, sort: '', order: 'asc', page: '1' })}
      >
        {measures.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <RoleSelects {...props} />
      <TieSelects {...props} />
      <LeadSelect {...props} />
      <PlaceSelect {...props} />
      <ProgramSelect {...props} />
      <AsOfField key={asOf} value={asOf} onChange={(day) => change({ asOf: day })} />
      <ViewSwitch state={state} change={change} />
    </div>
  );
}
