import type { EdgeSingular, ElementDefinition, NodeSingular, StylesheetJson } from 'cytoscape';
import { PALETTE } from '../../core/drawing/palette.ts';
import { markup } from '../../core/drawing/picture-file.ts';
import {
  type Box,
  CHIP_TEXT,
  FADED,
  FADED_LINE,
  type Link,
  middle,
  type Rect,
  type Scene,
} from '../../core/drawing/scene.ts';
import {
  CHIP_LINE,
  fillOf,
  fitted,
  GROUND,
  markOf,
  NAME_AT,
  SOFT,
  TRAY_LINE,
  TRAY_TEXT,
} from '../../core/drawing/scene-svg.ts';
import { INK, WHITE } from '../../core/drawing/slot-styles.ts';
import { FONT } from '../../core/drawing/svg-elements.ts';
import { WORDS_TEXT } from '../../core/drawing/words-apart.ts';
import { groupBy } from '../../core/group-by.ts';
import { bendOf } from '../ring/cytoscape-elements.ts';
import { INITIALS_OFFSET } from './initials.ts';
import { NAME_PLACES } from './name-places.ts';

/** Painting order: trays, faded chips, links, chips. */
const LAYER = { tray: 0, faded: 1, link: 2, lit: 3 } as const;

const around = (boxes: readonly Rect[]): Rect => {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
};

/** Cytoscape sizes a compound node by its children, so it needs the tray's margins around them. */
function trayData(tray: Box, children: readonly Box[]) {
  const inside = around(children);
  return {
    width: tray.width,
    height: tray.height,
    left: inside.x - tray.x,
    right: tray.x + tray.width - inside.x - inside.width,
    top: inside.y - tray.y,
    bottom: tray.y + tray.height - inside.y - inside.height,
  };
}

function boxElement(box: Box, children: readonly Box[]): ElementDefinition {
  const { id, kind, parent, width, height, title, note, lit } = box;
  const tray = kind === 'tray' && children.length > 0 ? trayData(box, children) : {};
  return {
    group: 'nodes',
    classes: kind + (kind === 'tray' && children.length === 0 ? ' empty' : ''),
    data: {
      ...{ id, kind, width, height, ...(parent && { parent }) },
      ...tray,
      ...styleOf(box),
      label: kind === 'tray' ? `${title}   ${note}` : fitted(box),
      opacity: lit ? 1 : FADED,
      layer: kind === 'tray' ? LAYER.tray : lit ? LAYER.lit : LAYER.faded,
    },
    ...(kind === 'tray' && children.length > 0 ? {} : { position: middle(box) }),
  };
}

const SHAPES: Readonly<Record<string, string>> = {
  ...{ justice: 'diamond', police: 'rectangle', labor: 'triangle', services: 'ellipse' },
};

const styleOf = (box: Box) => {
  const { kind, chosen, mark, sector, nameAt } = box;
  return {
    ...(kind === 'dot' && NAME_PLACES[nameAt ?? 'right']),
    fill: fillOf(box),
    border: chosen || kind === 'dot' ? INK : CHIP_LINE,
    borderWidth: chosen ? 2.5 : kind === 'dot' ? 1.5 : 1,
    weight: chosen ? 700 : 400,
    shape: SHAPES[sector] ?? 'octagon',
    mark: picture(mark),
  };
};

const PICTURES = new Map<Box['mark'], string>();
/** Returns the mark of a chip as a data URL. */
function picture(mark: Box['mark']): string {
  const known = PICTURES.get(mark);
  if (known) return known;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="22" height="22" viewBox="-5.5 -5.5 11 11">${markup(markOf(mark))}</svg>`;
  const made = `data:image/svg+xml;utf8,${encodeURIComponent(drawing)}`;
  PICTURES.set(mark, made);
  return made;
}

/** Returns where a link leaves a box, relative to the middle of the box. */
const endpoint = (at: { x: number; y: number }, box: Rect): string =>
  `${at.x - middle(box).x}px ${at.y - middle(box).y}px`;

function linkElements(
  { id, kind, from, to, start, control, end, strokes, words, wordsDown = 0, initials, lit }: Link,
  boxes: ReadonlyMap<string, Box>,
): ElementDefinition[] {
  const [source, target] = [boxes.get(from), boxes.get(to)];
  if (!source || !target) return [];
  const bend = control && bendOf(start, end, control);
  return strokes.map(({ color, width, dash }, order): ElementDefinition => {
    const top = order === strokes.length - 1;
    return {
      group: 'edges',
      classes: [kind, bend ? 'bowed' : '', dash.length > 0 ? 'dashed' : ''].filter(Boolean).join(' '),
      data: {
        ...{ id: `${id}#${order}`, link: id, source: from, target: to, color, width, dash: [...dash] },
        ...{ from: endpoint(start, source), to: endpoint(end, target) },
        ...(bend && { weight: bend.weight, distance: bend.distance }),
        label: top ? words.join('\n') : '',
        down: wordsDown,
        initials,
        opacity: lit ? 1 : kind === 'line' ? FADED_LINE : FADED,
        layer: LAYER.link + order / 10,
      },
    };
  });
}

/** Returns a scene as Cytoscape elements: trays are compound nodes, and each stroke of a link is an edge. Parents come before their chips. */
export function explorerElements({ boxes, links }: Pick<Scene, 'boxes' | 'links'>): ElementDefinition[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const inside = groupBy(boxes, ({ parent }) => parent);
  const trays = boxes.filter(({ kind }) => kind === 'tray');
  return [
    ...[...trays, ...boxes.filter(({ kind }) => kind !== 'tray')].map((box) =>
      boxElement(box, inside(box.id)),
    ),
    ...links.flatMap((link) => linkElements(link, byId)),
  ];
}

const widthOf = (node: NodeSingular): number => node.data('width');

// Cytoscape accepts a function here, as for any property; its types allow only fixed numbers.
const LINE_DASHES = ((edge: EdgeSingular) => edge.data('dash')) as unknown as number[];

const TEXT = {
  'font-family': FONT,
  color: PALETTE.ink,
  label: 'data(label)',
  'min-zoomed-font-size': 6,
} as const;
const MANUAL = {
  ...{
    opacity: 'data(opacity)',
    'overlay-opacity': 0,
    'z-index': 'data(layer)',
    'z-index-compare': 'manual',
  },
} as const;

/** Every value comes from the data of the element, so that a change of state only changes data. */
export const EXPLORER_STYLE = [
  {
    selector: 'node',
    style: {
      ...{ ...TEXT, ...MANUAL, width: 'data(width)', height: 'data(height)' },
      ...{ 'background-color': 'data(fill)', 'border-color': 'data(border)', 'font-size': CHIP_TEXT },
      ...{ 'border-width': 'data(borderWidth)', 'font-weight': 'data(weight)', 'text-halign': 'right' },
      'text-valign': 'center',
    },
  },
  {
    selector: 'node.tray',
    style: {
      ...{ shape: 'round-rectangle', 'background-color': GROUND, 'border-color': TRAY_LINE, padding: 0 },
      ...{ 'text-halign': 'center', 'text-valign': 'top', 'text-margin-y': 19, 'font-size': TRAY_TEXT },
      ...{ 'font-weight': 700, color: SOFT, 'compound-sizing-wrt-labels': 'exclude' },
    },
  },
  {
    selector: 'node.tray[top]',
    style: {
      ...{ 'min-width': 'data(width)', 'min-height': 'data(height)' },
      ...{ 'min-width-bias-left': 'data(left)', 'min-width-bias-right': 'data(right)' },
      ...{ 'min-height-bias-top': 'data(top)', 'min-height-bias-bottom': 'data(bottom)' },
    },
  },
  {
    selector: 'node.chip',
    style: {
      ...{ shape: 'round-rectangle', 'text-margin-x': (node: NodeSingular) => NAME_AT - widthOf(node) },
      ...{ 'background-image': 'data(mark)', 'background-width': 11, 'background-height': 11 },
      ...{ 'background-position-x': 6, 'background-position-y': '50%', 'background-fit': 'none' },
    },
  },
  {
    selector: 'node.dot',
    style: {
      ...{ shape: 'data(shape)', 'text-background-color': WHITE },
      ...{ 'text-halign': 'data(halign)', 'text-valign': 'data(valign)' },
      ...{ 'text-margin-x': 'data(across)', 'text-margin-y': 'data(down)' },
      ...{ 'text-background-opacity': 0.75, 'text-background-padding': '1px', 'min-zoomed-font-size': 8 },
    },
  },
  {
    selector: 'edge',
    style: {
      ...{ ...MANUAL, width: 'data(width)', 'line-color': 'data(color)', 'curve-style': 'straight' },
      ...{ 'source-endpoint': 'data(from)', 'target-endpoint': 'data(to)' },
    },
  },
  {
    selector: 'edge.line',
    style: {
      ...{ 'target-label': 'data(initials)', 'target-text-offset': INITIALS_OFFSET },
      ...{ 'font-size': 10, 'font-weight': 700 },
      ...{ 'font-family': FONT, color: INK, 'text-background-color': WHITE, 'text-background-opacity': 1 },
      ...{ 'text-background-padding': '3px', 'text-background-shape': 'roundrectangle' },
      ...{ 'text-border-width': 1.5, 'text-border-color': INK, 'text-border-opacity': 1 },
    },
  },
  {
    selector: 'edge.band',
    style: {
      ...{ ...TEXT, 'font-size': WORDS_TEXT, 'text-wrap': 'wrap', 'text-background-color': WHITE },
      ...{ 'text-background-opacity': 1, 'text-background-padding': '4px', 'text-border-width': 1 },
      ...{ 'text-border-color': PALETTE['line-strong'], 'text-border-opacity': 1, 'line-cap': 'butt' },
      'text-margin-y': 'data(down)',
    },
  },
  {
    selector: 'edge.bowed',
    style: {
      ...{ 'curve-style': 'unbundled-bezier', 'edge-distances': 'endpoints' },
      ...{ 'control-point-weights': 'data(weight)', 'control-point-distances': 'data(distance)' },
    },
  },
  { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': LINE_DASHES } },
] as unknown as StylesheetJson; // its types refuse mappings such as `data(layer)` in place of numbers
