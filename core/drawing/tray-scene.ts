import { type Chip, chipsAreRoles, chipsOf } from '../explorer/chips.ts';
import {
  type BandOf,
  bandsOf,
  countsInWords,
  expected,
  type Group,
  groupsOf,
  type TrayView,
} from '../explorer/groups.ts';
import {
  type ExploredModel,
  type ExplorerNetwork,
  type ExplorerNode,
  NO_SECTOR,
} from '../explorer/inputs.ts';
import { count } from '../words/format.ts';
import { columnCurve, sectorCurve } from './band-curves.ts';
import { type Focus, focusOf } from './explorer-focus.ts';
import type { Box, Link, Scene } from './scene.ts';
import { bandStrokes, widthATie } from './tie-lines.ts';
import { placeColumns, placeSectors, type TrayPlaces } from './tray-places.ts';
import { wordsApart } from './words-apart.ts';

export interface TrayPicture {
  readonly view: TrayView;
  readonly model: ExploredModel;
  /** The network after filtering. */
  readonly network: ExplorerNetwork;
  /**
   * Every organization that keeps a place, shown or not, so that nothing moves when the filter or the date
   * changes.
   */
  readonly base: readonly ExplorerNode[];
  /** Counties from north to south. */
  readonly places: readonly string[];
  /** `org:` and an id, `band:` and the id of a band, or empty. */
  readonly select: string;
  readonly steps: number;
  /** Initials of the person to call at an organization, where people are shown. */
  readonly initials: ReadonlyMap<string, string>;
}

const place = (view: TrayView, groups: readonly { id: string; chips: number }[]): TrayPlaces => {
  if (view === 'sector') return placeSectors(groups);
  return view === 'role'
    ? placeColumns(groups, 'clockwise')
    : placeColumns(groups, 'downwards', groups[0]?.id);
};

/**
 * Builds the picture with trays: chips at fixed places, and between trays either bands or the ties of the
 * selection.
 */
export function traysOf(picture: TrayPicture): Scene {
  const { view, model, network, base, places, select } = picture;
  const shown = new Set(network.nodes.map(({ id }) => id));
  const kept = chipsAreRoles(base) ? network.nodes : base;
  const groups = groupsOf(view, kept, model, places);
  const chips = chipsOf(groups, model);
  const { trays, width, height } = place(
    view,
    groups.map(({ id }) => ({ id, chips: chips.get(id)?.length ?? 0 })),
  );
  const bands = bandsOf(view, network);
  const boxes = groups.flatMap((group): Box[] => {
    const tray = trays.find(({ id }) => id === group.id);
    if (!tray) return [];
    const own = (chips.get(group.id) ?? []).flatMap((chip, index): Box[] => {
      const rect = tray.chips[index];
      return rect && chip.nodes.some((id) => shown.has(id)) ? [chipBox(chip, rect)] : [];
    });
    return [trayBox(group, tray, bands, shown), ...own];
  });
  const focus = focusOf(boxes, [...chips.values()].flat(), picture);
  const links = wordsApart(focus?.links ?? bandLinks(view, bands, boxes, select));
  return {
    x: 0,
    y: 0,
    width,
    height,
    boxes: focus ? boxes.map(inFocus(focus)) : fadeBeside(boxes, links, select),
    links,
  };
}

const PLAIN = { mark: null, lit: true, chosen: false } as const;

function trayBox(
  { id, name, nodes }: Group,
  { x, y, width, height }: Box | TrayPlaces['trays'][number],
  bands: readonly BandOf[],
  shown: ReadonlySet<string>,
): Box {
  const within = bands.find(({ a, b }) => a === id && b === id);
  const ties = within ? expected(within.counts) : 0;
  const here = nodes.filter((node) => shown.has(node.id)).length;
  return {
    ...{ kind: 'tray', id: `tray:${id}`, parent: '', x, y, width, height, title: name.toUpperCase() },
    ...{ ...PLAIN, sector: nodes[0]?.sector ?? NO_SECTOR },
    note: ties > 0 ? `${here} · ${count(ties, 'tie')} within` : String(here),
  };
}

const chipBox = (
  { id, name, state, sector, group }: Chip,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Box => ({
  ...{ kind: 'chip', id, parent: `tray:${group}`, x, y, width, height },
  ...{ ...PLAIN, title: name, note: '', mark: state, sector },
});

/** Up to this many bands are labeled at once: as many as there are between four sectors. */
const FEW_BANDS = 6;

/**
 * Returns the bands between trays, labeled if there are few; the selected one is always labeled.
 */
function bandLinks(view: TrayView, bands: readonly BandOf[], boxes: readonly Box[], select: string): Link[] {
  const trays = new Map(boxes.map((box) => [box.id, box]));
  const between = bands.filter(({ a, b, counts }) => a !== b && expected(counts) > 0);
  const perTie = widthATie(between.map(({ counts }) => counts));
  const name = (id: string): string => trays.get(`tray:${id}`)?.title ?? id;
  return between.flatMap(({ id, a, b, counts }): Link[] => {
    const [from, to] = [trays.get(`tray:${a}`), trays.get(`tray:${b}`)];
    if (!from || !to) return [];
    const ends = { a: { ...from, id: a }, b: { ...to, id: b } };
    const curve =
      view === 'sector' ? sectorCurve(ends.a, ends.b) : { ...columnCurve(from, to), from: a, to: b };
    if (!curve) return [];
    const chosen = select === `band:${id}`;
    const named = view === 'sector' || between.length <= FEW_BANDS || chosen;
    return [
      {
        ...{ kind: 'band', id: `band:${id}`, from: `tray:${curve.from}`, to: `tray:${curve.to}` },
        ...{ start: curve.start, control: curve.control, end: curve.end },
        strokes: bandStrokes(counts, perTie),
        words: named
          ? [`${capital(name(a))} – ${capital(name(b))}`, countsInWords({ ...counts, other: 0 })]
          : [],
        initials: '',
        lit: chosen || !select.startsWith('band:'),
      },
    ];
  });
}

const capital = (text: string): string => text.charAt(0) + text.slice(1).toLowerCase();

const inFocus =
  ({ chosen, lit }: Focus) =>
  (box: Box): Box => ({
    ...box,
    chosen: chosen.has(box.id),
    lit: box.kind === 'tray' || lit.has(box.id),
  });

/** When a band is selected, chips of other trays fade. */
function fadeBeside(boxes: readonly Box[], links: readonly Link[], select: string): Box[] {
  const band = links.find(({ id }) => id === select);
  if (!band) return [...boxes];
  return boxes.map((box) => ({
    ...box,
    lit: box.kind === 'tray' || [band.from, band.to].includes(box.parent),
  }));
}
