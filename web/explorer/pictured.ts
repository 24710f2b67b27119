import { freeScene } from '../../core/drawing/free-scene.ts';
import type { Scene } from '../../core/drawing/scene.ts';
import { traysOf } from '../../core/drawing/tray-scene.ts';
import { filtered, found } from '../../core/explorer/filter.ts';
import { opened } from '../../core/explorer/focus.ts';
import { bandsOf, countsOf, type ExplorerView, expected, groupsOf } from '../../core/explorer/groups.ts';
import type { ExplorerNetwork } from '../../core/explorer/inputs.ts';
import type { Positions } from '../../core/explorer/placing.ts';
import { groupBy } from '../../core/group-by.ts';
import { sentence } from '../../core/words/phrases.ts';
import { countiesAt } from './county-places.ts';
import type { DayAndToday } from './explorer-data.ts';
import type { People } from './people-names.tsx';
import { type ExplorerState, filterOf, listOf, stepsOf, viewOf } from './state.ts';
import type { BandRow, OrganizationRow } from './tables.tsx';

/** The part of the network that the address selects: expanded, filtered, and found by name. */
export interface Shown {
  readonly network: ExplorerNetwork;
  readonly found: ReadonlySet<string> | null;
}

export function shownOf({ day }: DayAndToday, state: ExplorerState): Shown {
  const countiesOf = (place: string) => countiesAt(day.places, place);
  const network = filtered(opened(day.network, listOf(state.open)), filterOf(state), countiesOf);
  const named = state.find.trim() === '' ? null : found(network.nodes, state.find);
  return { network, found: named && new Set(named.map(({ id }) => id)) };
}

/** Returns the organizations of today and of the day, so that positions don't depend on the day. */
export function baseOf({ day, today }: DayAndToday): ExplorerNetwork {
  const here = new Set(today.network.nodes.map(({ id }) => id));
  const gone = day.network.nodes.filter(({ id }) => !here.has(id));
  return { nodes: [...today.network.nodes, ...gone], lines: today.network.lines };
}

/** Returns the initials of the first person to call at each organization, "Jo Weller" → "JW", if the name may be seen. */
const initialsOf = (people: People): ReadonlyMap<string, string> =>
  new Map(
    [...people].flatMap(([id, [first]]) => {
      const letters = first?.name?.replace(/ \(.*\)$/, '').match(/(?<![\p{Letter}\p{Mark}])\p{Lu}/gu);
      return letters ? [[id, letters.slice(0, 2).join('')]] : [];
    }),
  );

/** Returns null while the free view has no positions yet. */
export function sceneOf(
  explored: DayAndToday,
  { network, found: named }: Shown,
  base: ExplorerNetwork,
  state: ExplorerState,
  positions: Positions | null,
  people: People,
): Scene | null {
  const view = viewOf(state);
  const asked = { network, select: state.select, steps: stepsOf(state) };
  const { model, places } = explored.today;
  const names = places.map(({ name }) => name);
  if (view === 'free') return positions && lightFound(freeScene({ ...asked, positions }), named);
  return lightFound(
    traysOf({ ...asked, view, model, base: base.nodes, places: names, initials: initialsOf(people) }),
    named,
  );
}

/** Fades everything but the search results. */
const lightFound = (scene: Scene, named: Shown['found']): Scene =>
  named
    ? {
        ...scene,
        boxes: scene.boxes.map((box) => ({
          ...box,
          lit: box.lit && (box.kind === 'tray' || named.has(box.id.replace(/^org:/, ''))),
        })),
      }
    : scene;

/** Returns the rows of the table, only the results during a search, most to fix first. */
export function rowsOf(
  { day }: DayAndToday,
  { network, found: named }: Shown,
  people: People,
): OrganizationRow[] {
  const ends = network.lines.flatMap((line) => [line.a, line.b].map((end) => ({ end, line })));
  const ofNode = groupBy(ends, ({ end }) => end);
  const codes = new Map(day.model.roles.map(({ id, code }) => [id, code]));
  return network.nodes
    .filter(({ id }) => !named || named.has(id))
    .map((node) => ({
      node,
      roles: node.roles.map((role) => codes.get(role) ?? role).join(', '),
      counts: countsOf(ofNode(node.id).map(({ line }) => line)),
      people: people.get(node.id) ?? [],
    }))
    .sort((x, y) => y.counts.fix - x.counts.fix || y.counts.met - x.counts.met);
}

/** Returns the bands as rows; the free view has none. */
export function bandRowsOf({ today }: DayAndToday, { network }: Shown, view: ExplorerView): BandRow[] {
  if (view === 'free') return [];
  const names = new Map(
    groupsOf(
      view,
      network.nodes,
      today.model,
      today.places.map((place) => place.name),
    ).map(({ id, name }) => [id, name]),
  );
  const name = (id: string): string => sentence(names.get(id) ?? id);
  return bandsOf(view, network)
    .filter(({ counts }) => expected(counts) > 0)
    .map(({ id, a, b, counts }) => ({
      ...{ id, counts },
      name: a === b ? `Within ${name(a)}` : `${name(a)} – ${name(b)}`,
    }))
    .sort((x, y) => expected(y.counts) - expected(x.counts));
}
