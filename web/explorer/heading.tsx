import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Scene } from '../../core/drawing/scene.ts';
import { legendOf } from '../../core/drawing/scene-legend.ts';
import { withoutPlace } from '../../core/explorer/filter.ts';
import { countsOf, type ExplorerView, expected, VIEWS } from '../../core/explorer/groups.ts';
import { districtPageHref } from '../../core/page-addresses.ts';
import { count, formatDay, listInWords } from '../../core/words/format.ts';
import { SaveAs } from '../ring/save-as.tsx';
import { Switch } from '../shared/switch.tsx';
import type { Explored } from './explorer-data.ts';
import type { Shown } from './pictured.ts';
import { sceneFile } from './scene-file.ts';
import { type Change, DEFAULTS, type ExplorerState, FILTERS, listOf, viewOf } from './state.ts';

interface Props {
  explored: Explored;
  state: ExplorerState;
  shown: Shown;
}

/** "60 organizations, 214 ties". */
export const titleOf = ({ network: { nodes, lines } }: Shown): string =>
  `${count(nodes.length, 'organization')}, ${count(expected(countsOf(lines)), 'tie')}`;

const OTHER_VIEWS = { ring: 'Ring', matrix: 'Matrix', table: 'Table' } as const;

/** The districts and their size, and links to the other views of the first. */
export function Heading({ explored, state, shown }: Props): JSX.Element {
  const [district] = explored.districts;
  const more = explored.districts.length - 1;
  const name = district?.name ?? '';
  useEffect(() => {
    document.title = `Explorer: ${name} – Tieline`;
  }, [name]);
  const place = state.asOf ? { asOf: state.asOf } : {};
  return (
    <header class="explorer-heading">
      <div>
        <nav class="crumbs" aria-label="Breadcrumbs">
          {district && <a href={districtPageHref('district', district.id, place)}>{name}</a>}
          {more > 0 && ` and ${count(more, 'more district')}`}
        </nav>
        <h1>Explorer: {titleOf(shown)}</h1>
        {shown.network.nodes.length < explored.network.nodes.length && (
          <p class="faint">
            Of {count(explored.network.nodes.length, 'organization')}; a filter is set.
            {state.place !== '' && ` ${unplacedInWords(withoutPlace(explored.network))}`}
          </p>
        )}
      </div>
      {district && (
        <nav class="explorer-views" aria-label="Views of this district">
          {Object.entries(OTHER_VIEWS).map(([view, words]) => (
            <a
              key={view}
              href={districtPageHref('district', district.id, {
                ...(view !== 'ring' && { view }),
                ...place,
              })}
            >
              {words}
            </a>
          ))}
          <span aria-current="page">Explorer</span>
        </nav>
      )}
    </header>
  );
}

/** Names whom to ask: a tie of one of them may be at the place. */
const unplacedInWords = (nodes: readonly { name: string }[]): string =>
  nodes.length === 0
    ? ''
    : `${count(nodes.length, 'organization')} without a county on record cannot be placed: ${listInWords(
        nodes.map(({ name }) => name),
        MOST_NAMED,
      )}.`;
const MOST_NAMED = 5;

const VIEW_NAMES = Object.entries(VIEWS) as [ExplorerView, string][]; // its own keys

/** Search, the arrangement, people, and saving the picture. */
export function Tools({
  explored,
  state,
  change,
  scene,
  shown,
  picture,
  narrow,
}: Props & { change: Change; scene: Scene | null; picture: boolean; narrow: boolean }): JSX.Element {
  return (
    <div class="explorer-tools">
      <Find {...{ state, change, shown }} />
      <Switch
        legend="Arranged"
        options={VIEW_NAMES.map(([key, name]) => ({ key, name }))}
        value={viewOf(state)}
        onChange={(view) =>
          change({ view, zoom: '', select: state.select.startsWith('band:') ? '' : state.select })
        }
      />
      <label class="explorer-tools__people">
        <input
          type="checkbox"
          checked={state.people === '1'}
          onChange={(event) => change({ people: event.currentTarget.checked ? '1' : '' })}
        />{' '}
        People
      </label>
      {listOf(state.open).length > 0 && (
        <button type="button" class="row-button" onClick={() => change({ open: '' })}>
          Show the whole network
        </button>
      )}
      {narrow && (
        <button
          type="button"
          class="row-button"
          aria-expanded={picture}
          onClick={() => change({ picture: picture ? '' : 'open' })}
        >
          {picture ? 'Close the picture' : 'Show the picture'}
        </button>
      )}
      {picture && scene && <Save {...{ explored, state, scene, shown }} />}
    </div>
  );
}

/** Searches for a name; Enter selects the first match. */
function Find({ state, change, shown }: Pick<Props, 'state' | 'shown'> & { change: Change }): JSX.Element {
  const [first] = shown.found ?? [];
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (first) change({ select: `org:${first}`, steps: '1' });
      }}
    >
      <label class="usa-label" for="explorer-find">
        Find in this network
      </label>
      <input
        class="usa-input"
        type="search"
        id="explorer-find"
        value={state.find}
        aria-describedby="explorer-found"
        onInput={(event) => change({ find: event.currentTarget.value, page: '1' }, 'replace')}
      />
      <span class="explorer-tools__found" id="explorer-found" role="status">
        {shown.found && `${shown.found.size} found`}
      </span>
    </form>
  );
}

/** Saves the picture with its legend, day and filter. */
function Save({ explored, state, scene, shown }: Props & { scene: Scene }): JSX.Element {
  const name = `${explored.districts.map(({ id }) => id).join('-')}-explorer-${explored.asOf}`;
  const file = () =>
    sceneFile(scene, {
      title: `${explored.districts.map((district) => district.name).join(', ')}: ${titleOf(shown)}`,
      notes: notesOf(explored, state),
      legend: legendOf(scene, shown.network.lines),
    });
  return <SaveAs what="picture" name={name} file={file} />;
}

/** Returns the lines printed under a saved picture: day, arrangement, filter and caveat. */
function notesOf({ asOf, answers }: Explored, state: ExplorerState): string[] {
  const filters = FILTERS.filter((name) => state[name] !== DEFAULTS[name]).map(
    (name) => `${name} ${state[name].replaceAll(',', ', ') || 'all'}`,
  );
  const isInvented = answers.some(({ organizations, evidence }) =>
    [...organizations, ...evidence].some(({ sourceKind }) => sourceKind === 'sample'),
  );
  return [
    `As of ${formatDay(asOf)}. ${VIEWS[viewOf(state)]}. ${filters.length > 0 ? `Filter: ${filters.join('; ')}` : 'No filter'}.`,
    'What is not known is not counted as missing.',
    ...(isInvented ? ['Sample data: confirmations, ties, people and dates are invented.'] : []),
  ];
}
