import type { JSX } from 'preact';
import { circuitName, count } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { AsOfField } from '../shared/as-of.tsx';
import { sortRows } from '../shared/rows.ts';
import { Select } from '../shared/select.tsx';
import { Switch } from '../shared/switch.tsx';
import type { Measure } from './measures.ts';
import { isList, type SavedFilter } from './saved.ts';
import type { NationalState } from './state.ts';

interface Props {
  state: NationalState;
  change: (changes: Partial<NationalState>) => void;
  districts: readonly DistrictSummary[];
  /** The viewer's saved lists of districts. */
  lists: readonly SavedFilter[];
  measures: readonly Measure[];
  measure: Measure;
  /** The date of the displayed data. */
  asOf: string;
}

const uniqueOf = (values: readonly string[]): string[] =>
  sortRows([...new Set(values)], (value) => value, 'asc');

/** Selects a circuit, a state or a saved list; only one at a time, because a state is in one circuit. */
function PlaceSelect({
  state,
  change,
  districts,
  lists,
}: Pick<Props, 'state' | 'change' | 'districts' | 'lists'>): JSX.Element {
  const chosen = (['districts', 'state', 'circuit'] as const).find((kind) => state[kind]);
  const choose = (value: string) => {
    const [kind = '', id = ''] = value.split('=');
    change({ ...{ state: '', circuit: '', districts: '', page: '1' }, ...(kind && { [kind]: id }) });
  };
  const saved = lists.filter(isList);
  const isForeign = state.districts && !saved.some((list) => list.districts === state.districts);
  return (
    <Select
      id="place"
      label="Circuit, state or list"
      value={chosen ? `${chosen}=${state[chosen]}` : ''}
      onChange={choose}
    >
      <option value="">All</option>
      {isForeign && (
        <option value={`districts=${state.districts}`}>
          A list of {count(state.districts.split(',').length, 'district')}
        </option>
      )}
      {saved.length > 0 && (
        <optgroup label="Your lists">
          {saved.map((list) => (
            <option key={list.id} value={`districts=${list.districts}`}>
              {list.name}
            </option>
          ))}
        </optgroup>
      )}
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
      <option value="">With or without</option>
      <option value="live">Current</option>
      <option value="none-live">None current</option>
      {programs.map((program) => (
        <option key={program} value={program}>
          {program}, now or before
        </option>
      ))}
    </Select>
  );
}

const VIEWS = [
  { key: '', name: 'Map' },
  { key: 'fingerprints', name: 'Fingerprints' },
];

/** Controls for the measure, districts, date and kind of drawing. Every choice is kept in the URL. */
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
      <PlaceSelect {...props} />
      <ProgramSelect {...props} />
      <AsOfField key={asOf} value={asOf} onChange={(day) => change({ asOf: day })} />
      <Switch legend="Draw as" options={VIEWS} value={state.view} onChange={(view) => change({ view })} />
    </div>
  );
}
