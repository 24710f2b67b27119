import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Scene } from '../../core/drawing/scene.ts';
import { legendOf } from '../../core/drawing/scene-legend.ts';
import { eventsOf } from '../../core/explorer/events.ts';
import { downloadCsv, toCsv } from '../shared/csv.ts';
import { dayInAddress, today } from '../shared/today.ts';
import { textSize, useWidth } from '../shared/use-width.ts';
import type { CanvasHandlers } from './canvas.ts';
import { DownloadShown } from './download-shown.tsx';
import { type DayAndToday, usePeople } from './explorer-data.ts';
import { Filters } from './filters.tsx';
import { Heading, Tools, titleOf } from './heading.tsx';
import { type People, type Person, personHref } from './people-names.tsx';
import { ExplorerPicture, Legend } from './picture.tsx';
import { bandRowsOf, baseOf, rowsOf, type Shown, sceneOf, shownOf } from './pictured.ts';
import { SelectionPanel } from './selection-panel.tsx';
import {
  askedOf,
  type Change,
  type ExplorerState,
  listOf,
  narrowedOf,
  viewOf,
  viewportOf,
  viewportText,
} from './state.ts';
import { BandList, type OrganizationRow, OrganizationsTable } from './tables.tsx';
import { TimeSlider } from './time-slider.tsx';
import { type FreePositions, usePositions } from './use-positions.ts';

interface Props {
  explored: DayAndToday;
  state: ExplorerState;
  change: Change;
  waiting: boolean;
}

/** Below this width, in rem, the table comes first and the picture opens on request. */
const NARROW = 56.25;

/** Picture and table with the same filter, selection and day, all of it in the address. */
export function Explorer(props: Props): JSX.Element {
  const { explored, state, waiting } = props;
  const change = useSelectionFocus(state.select, props.change);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const asked = askedOf(state);
  const shown = useMemo(() => shownOf(explored, state), [explored, narrowedOf(state)]);
  const base = useMemo(() => baseOf(explored), [explored]);
  const scope = explored.day.districts.map(({ id }) => id).join();
  const free = usePositions(scope, base, viewOf(state) === 'free');
  const people = usePeople(explored.day.districts, explored.day.asOf, state.people === '1');
  const scene = useMemo(
    () => sceneOf(explored, shown, base, state, free.positions, people),
    [explored, shown, base, asked, free.positions, people],
  );
  const rows = useMemo(() => rowsOf(explored, shown, people), [explored, shown, people]);
  const events = useMemo(() => explored.today.answers.flatMap(eventsOf), [explored.today]);
  const legend = useMemo(() => scene && legendOf(scene, shown.network.lines), [scene, shown]);
  const narrow = width > 0 && width < NARROW * textSize();
  const isOpen = width > 0 && (!narrow || state.picture === 'open');
  return (
    <div class={`explorer${narrow ? ' explorer--narrow' : ''}`} ref={box}>
      <Heading {...{ explored: explored.day, state, shown }} />
      <Tools {...{ explored: explored.day, state, change, scene, shown }} picture={isOpen} narrow={narrow} />
      <Filters {...{ explored: explored.day, state, change }} />
      <div class="explorer-body">
        <div class="explorer-main">
          {isOpen && <Picture {...{ scene, shown, state, change, free, scope, rows, people }} />}
          <TimeSlider
            {...{ events, waiting }}
            day={explored.day.asOf}
            today={today()}
            onDay={(asOf, how) => change({ asOf: dayInAddress(asOf) }, how)}
          />
          {isOpen && legend && (
            <Legend
              entries={legend}
              note={
                viewOf(state) === 'free'
                  ? 'Line: a tie, wider with its level'
                  : 'Band: ties between two groups, width by number'
              }
            />
          )}
        </div>
        <Side {...{ ...props, change, shown, rows, people }} />
      </div>
    </div>
  );
}

/** Moves focus from a selected row to the panel that opens, and back to the row when it closes. */
function useSelectionFocus(select: string, change: Change): Change {
  const from = useRef('');
  useEffect(() => {
    if (from.current === '') return;
    if (select !== '') return document.getElementById('panel-heading')?.focus();
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(from.current)}"]`)?.focus();
    from.current = '';
  }, [select]);
  return (changes, how) => {
    const row =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.row : undefined;
    if (changes.select && row) from.current = row;
    change(changes, how);
  };
}

function Picture({
  scene,
  shown,
  state,
  change,
  free,
  scope,
  rows,
  people,
}: Pick<Props, 'state' | 'change'> & {
  scene: Scene | null;
  shown: Shown;
  free: FreePositions;
  scope: string;
  rows: readonly OrganizationRow[];
  people: People;
}): JSX.Element {
  const layingOut = <LayingOut {...free} count={shown.network.nodes.length} />;
  if (!scene) return <div class="explorer-picture explorer-picture--waiting">{layingOut}</div>;
  const handlers: CanvasHandlers = {
    choose: (id) => chosen(id, change),
    meet: (id) => meet(people.get(id.replace(/^org:/, ''))?.[0], state.asOf),
    expand: (id) => expanded(id, state, change),
    moved: (id, to) => free.move(id.replace(/^org:/, ''), to),
    viewed: (viewport) => change({ zoom: viewportText(viewport) }, 'replace'),
  };
  return (
    <>
      {rows.length === 0 && <p class="notice">Nothing is left. Clear a filter, or look for another name.</p>}
      <ExplorerPicture
        {...{ scene, handlers }}
        of={`${viewOf(state)} ${scope}${free.done === null ? '' : ' draft'}`}
        viewport={viewportOf(state)}
        summary={titleOf(shown)}
        onFit={() => change({ zoom: '' }, 'replace')}
      />
      {viewOf(state) === 'free' &&
        (free.done === null ? (
          <p class="faint">
            Places are kept in this browser. Drag to move.{' '}
            <button type="button" class="link-button" onClick={free.again}>
              Lay out again
            </button>
          </p>
        ) : (
          layingOut
        ))}
    </>
  );
}

/** The progress of the layout; meanwhile it loads the code that draws. */
function LayingOut({ count, done, cancel }: FreePositions & { count: number }): JSX.Element {
  useEffect(() => {
    import('./canvas.ts').catch(() => {}); // the picture tries again, and reports a failure
  }, []);
  return (
    <div role="status">
      <label>
        Laying out {count} organizations <progress value={done ?? 0} max={1} />
      </label>{' '}
      <button type="button" class="row-button" onClick={cancel}>
        Cancel: show them in rows
      </button>
    </div>
  );
}

/** Opens the profile of the person whose initials were clicked. */
function meet(person: Person | undefined, asOf: string): void {
  const href = person && personHref(person, asOf);
  if (href) location.assign(href);
}

/** Selects what was clicked: an organization, a band, a role, the ties within a tray, or nothing. */
function chosen(id: string | null, change: Change): void {
  const [kind, ...rest] = (id ?? '').split(':');
  const name = rest.join(':');
  if (kind === 'role') change({ role: rest.at(-1) ?? '', select: '', page: '1' });
  else if (kind === 'tray') change({ select: `band:${name}+${name}`, steps: '1' });
  else if (kind !== 'part') change({ select: id ?? '', steps: '1' });
}

/** Shows the double-clicked organization and its neighbors, beside those expanded before. */
function expanded(id: string, { open }: ExplorerState, change: Change): void {
  if (!id.startsWith('org:')) return;
  const all = [...new Set([...listOf(open), id.slice(4)])];
  change({ open: all.join(), select: id });
}

function Side({
  explored,
  state,
  change,
  shown,
  rows,
  people,
}: Props & {
  shown: Shown;
  rows: readonly OrganizationRow[];
  people: People;
}): JSX.Element {
  const { network } = shown;
  const view = viewOf(state);
  const bandRows = useMemo(() => bandRowsOf(explored, shown, view), [explored, shown, view]);
  const panel = SelectionPanel({ ...{ network, state, people, change }, explored: explored.day });
  const onCsv = () =>
    downloadCsv(
      `${explored.day.districts.map(({ id }) => id).join('-')}-explorer-${explored.day.asOf}.csv`,
      toCsv(
        ['Name', 'Roles', 'Met', 'To fix', 'To ask', 'Not expected'],
        rows.map(({ node, roles, counts: { met, fix, ask, other } }) => [
          ...[node.fullName, roles, met, fix, ask, other],
        ]),
      ),
    );
  return (
    <aside class="explorer-side" aria-label={panel ? 'Selection' : 'Table'}>
      {panel ?? (
        <>
          <OrganizationsTable {...{ rows, state, change, onCsv }} />
          <DownloadShown explored={explored.day} shown={shown} />
          {bandRows.length > 0 && <BandList rows={bandRows} change={change} />}
        </>
      )}
    </aside>
  );
}
