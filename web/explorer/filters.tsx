import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type ExplorerNetwork, MEANINGS } from '../../core/explorer/inputs.ts';
import { SECTORS } from '../../core/model/kinds.ts';
import { distinct } from '../../core/order.ts';
import { KIND_NAMES } from '../../core/words/evidence-kinds.ts';
import { levelWord, sentence } from '../../core/words/phrases.ts';
import { Select } from '../shared/select.tsx';
import { HALVES } from './county-places.ts';
import type { Explored } from './explorer-data.ts';
import { type Change, DEFAULTS, type ExplorerState, FILTERS } from './state.ts';

interface Props {
  explored: Explored;
  state: ExplorerState;
  change: Change;
}

const MEANING_NAMES = { met: 'Met', fix: 'To fix', ask: 'To ask', other: 'Not expected' } as const;
const FRESH = ['current', 'aging', 'out of date', 'ended'] as const;
const SOURCES = {
  'published-source': 'Published source',
  'general-knowledge': 'General knowledge',
  entered: 'Entered here',
  sample: 'Sample',
} as const;

type Options = readonly (readonly [value: string, name: string])[];

/** A filter: all, or one of the values in the network. */
function Choice({
  name,
  label,
  options,
  state,
  change,
}: Pick<Props, 'state' | 'change'> & {
  name: (typeof FILTERS)[number] | 'with';
  label: string;
  options: Options;
}): JSX.Element {
  const value = state[name];
  const isListed = options.some(([one]) => one === value);
  return (
    <Select
      id={`explorer-${name}`}
      label={label}
      value={value}
      onChange={(to) => change({ [name]: to, page: '1' })}
    >
      {!options.some(([one]) => one === '') && <option value="">All</option>}
      {value !== '' && !isListed && <option value={value}>{value.replaceAll(',', ', ')}</option>}
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </Select>
  );
}

const rolesIn = ({ nodes }: ExplorerNetwork, { model }: Explored): Options => {
  const here = new Set(nodes.flatMap(({ roles }) => roles));
  return model.roles.filter(({ id }) => here.has(id)).map(({ id, shortName }) => [id, shortName]);
};

/** The halves of a district, like the list from north to south, need the centers of its counties. */
const placesIn = ({ places }: Explored): Options => [
  ...Object.entries(HALVES),
  ...distinct(places.map(({ name }) => name)).map((name) => [name, name] as const),
];

/** Filters by sector, role, place and ties; the others open on request. All are in the address. */
export function Filters(props: Props): JSX.Element {
  const { explored, state, change } = props;
  const pick = { state, change };
  return (
    <div class="explorer-filters">
      <Choice {...pick} name="sector" label="Sector" options={SECTORS.map((id) => [id, sentence(id)])} />
      <Choice {...pick} name="role" label="Role" options={rolesIn(explored.network, explored)} />
      <Choice {...pick} name="place" label="County" options={placesIn(explored)} />
      <Choice
        {...pick}
        name="tie"
        label="Ties"
        options={[
          ['met,fix,ask', 'Met, fix, ask'],
          ...MEANINGS.map((id) => [id, MEANING_NAMES[id]] as const),
        ]}
      />
      <MoreFilters {...props} />
      {FILTERS.some((name) => state[name] !== DEFAULTS[name]) && (
        <button type="button" class="link-button" onClick={() => change(noFilters())}>
          Clear filters
        </button>
      )}
    </div>
  );
}

const noFilters = (): Partial<ExplorerState> =>
  Object.fromEntries(FILTERS.map((name) => [name, DEFAULTS[name]]));

function MoreFilters({ explored, state, change }: Props): JSX.Element {
  const pick = { state, change };
  const { lines } = explored.network;
  const kinds = useMemo(() => new Set(lines.flatMap((line) => line.kinds)), [lines]);
  const sources = useMemo(() => new Set<string>(lines.flatMap((line) => line.sources)), [lines]);
  const inUse = (['kind', 'level', 'fresh', 'source', 'seen'] as const).filter((name) => state[name] !== '');
  return (
    <details class="explorer-filters__more" open={inUse.length > 0}>
      <summary>Evidence{inUse.length > 0 && ` (${inUse.length} in use)`}</summary>
      <div class="explorer-filters">
        <Choice
          {...pick}
          name="kind"
          label="Kind"
          options={Object.entries(KIND_NAMES).filter(([kind]) => kinds.has(kind))}
        />
        <Choice
          {...pick}
          name="level"
          label="Level at least"
          options={[1, 2, 3, 4].map((level) => [String(level), `${level}, ${levelWord(level)}`])}
        />
        <Choice
          {...pick}
          name="fresh"
          label="Freshness"
          options={FRESH.map((status) => [status, sentence(status)])}
        />
        <Choice
          {...pick}
          name="source"
          label="Source"
          options={Object.entries(SOURCES).filter(([source]) => sources.has(source))}
        />
        <div class="field">
          <label class="usa-label" for="explorer-seen">
            Seen since
          </label>
          <input
            class="usa-input"
            type="date"
            id="explorer-seen"
            value={state.seen}
            onChange={(event) => change({ seen: event.currentTarget.value })}
          />
        </div>
        <Choice
          {...pick}
          name="with"
          label="Districts"
          options={[
            ['', 'This one'],
            ['state', `All of its state`],
            ['circuit', 'All of its circuit'],
          ]}
        />
      </div>
    </details>
  );
}
