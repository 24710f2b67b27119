import { dotName } from './dot-names.ts';
import { PALETTE } from './palette.ts';
import { type Box, CHIP_TEXT, FADED, type Link, type NameSide, type Scene } from './scene.ts';
import type { Point } from './shapes.ts';
import { INK, WHITE, YELLOW } from './slot-styles.ts';
import { curveOf, type SvgElement, strokeOf, svg } from './svg-elements.ts';
import { breakLines } from './text-width.ts';
import { WORDS_LINE, WORDS_TEXT, wordsBox } from './words-apart.ts';

/** Font size, which Cytoscape uses too. */
export const TRAY_TEXT = 11;
/** Where the name begins, from the left edge of a chip. */
export const NAME_AT = 21;

export const GROUND = '#f5f6f7';
export const SOFT = PALETTE['ink-faint'];
export const TRAY_LINE = PALETTE['outline-faint'];
export const CHIP_LINE = PALETTE.leader;

/** Returns the name, shortened to fit into the chip or beside the dot. */
export function fitted(box: Box): string {
  if (box.kind === 'dot') return box.nameAt ? dotName(box) : '';
  return breakLines(box.title, CHIP_TEXT, box.chosen, box.width - NAME_AT - 4, 1)[0] ?? '';
}

/** Draws how an organization is known, as a disc of 10 px around (0, 0). */
export function markOf(mark: Box['mark']): SvgElement {
  const dash = mark === 'named' ? { 'stroke-dasharray': '1.6 1.6' } : {};
  return svg('circle', {
    ...{ cx: 0, cy: 0, r: 4.4, fill: mark === 'confirmed' ? INK : WHITE },
    ...{ stroke: mark === 'named' ? SOFT : INK, 'stroke-width': 1.4, ...dash },
  });
}

/** The outline of a dot by sector, so that sectors can be told apart without color; around (0, 0). */
const DOT_SHAPES: Readonly<Record<string, string>> = {
  justice: 'M0-8 8 0 0 8-8 0Z',
  police: 'M-7-7H7V7H-7Z',
  labor: 'M0-8 8 7H-8Z',
  services: 'M8 0A8 8 0 1 1-8 0 8 8 0 1 1 8 0Z',
};
export const dotShape = (sector: string): string => DOT_SHAPES[sector] ?? 'M-4-8H4L8 0 4 8H-4L-8 0Z';

/** Selected boxes are yellow, and dots of confirmed organizations dark. */
export const fillOf = ({ kind, chosen, mark }: Pick<Box, 'kind' | 'chosen' | 'mark'>): string =>
  chosen ? YELLOW : kind === 'dot' && mark === 'confirmed' ? INK : WHITE;

const opacityOf = (lit: boolean) => (lit ? {} : { opacity: FADED });

const text = (
  content: string,
  at: Point,
  size: number,
  more: Readonly<Record<string, string | number>> = {},
): SvgElement => svg('text', { x: at.x, y: at.y, 'font-size': size, fill: PALETTE.ink, ...more }, [content]);

function trayElements({ x, y, width, height, title, note, chosen }: Box): SvgElement[] {
  return [
    svg('rect', {
      ...{ x, y, width, height, rx: 4, fill: GROUND },
      ...{ stroke: chosen ? INK : TRAY_LINE, 'stroke-width': 1 },
    }),
    text(title, { x: x + 8, y: y + 16 }, TRAY_TEXT, { 'font-weight': 700, 'letter-spacing': 0.8 }),
    text(note, { x: x + width - 8, y: y + 16 }, TRAY_TEXT, { 'text-anchor': 'end', fill: SOFT }),
  ];
}

function chipElements(box: Box): SvgElement {
  const { x, y, width, height, mark, chosen, lit } = box;
  return svg('g', opacityOf(lit), [
    svg('rect', {
      ...{ x, y, width, height, rx: 3, fill: fillOf(box) },
      ...{ stroke: chosen ? INK : CHIP_LINE, 'stroke-width': chosen ? 2 : 1 },
    }),
    svg('g', { transform: `translate(${x + 11} ${y + height / 2})` }, [markOf(mark)]),
    text(fitted(box), { x: x + NAME_AT, y: y + height / 2 + 4 }, CHIP_TEXT, {
      'font-weight': chosen ? 700 : 400,
    }),
  ]);
}

/** Where a dot's name begins, ends or has its middle, from the middle of the dot. */
export const NAME_PLACES: Readonly<
  Record<NameSide, Point & { readonly anchor: 'start' | 'middle' | 'end' }>
> = {
  right: { x: 12, y: 4, anchor: 'start' },
  left: { x: -12, y: 4, anchor: 'end' },
  below: { x: 0, y: 20, anchor: 'middle' },
  above: { x: 0, y: -11, anchor: 'middle' },
};

const dotElements = (box: Box): SvgElement => {
  const { x, y, width, height, sector, mark, chosen, lit } = box;
  const place = NAME_PLACES[box.nameAt ?? 'right'];
  return svg('g', { transform: `translate(${x + width / 2} ${y + height / 2})`, ...opacityOf(lit) }, [
    svg('path', {
      d: dotShape(sector),
      fill: fillOf(box),
      ...{ stroke: INK, 'stroke-width': chosen ? 3 : 1.5 },
      ...(mark === 'named' ? { 'stroke-dasharray': '2 2' } : {}),
    }),
    text(fitted(box), place, CHIP_TEXT, {
      ...{ 'text-anchor': place.anchor, 'font-weight': chosen ? 700 : 400 },
    }),
  ]);
};

const linkElements = (link: Link): SvgElement[] =>
  link.strokes.map((stroke) =>
    svg('path', { d: curveOf(link), fill: 'none', ...strokeOf(stroke), ...opacityOf(link.lit) }),
  );

function wordElements(link: Link): SvgElement[] {
  if (link.words.length === 0) return [];
  const box = wordsBox(link);
  const x = box.x + box.width / 2;
  return [
    svg('rect', { ...box, rx: 3, fill: WHITE, stroke: PALETTE['line-strong'], 'stroke-width': 1 }),
    ...link.words.map((line, row) =>
      text(line, { x, y: box.y + (row + 1) * WORDS_LINE }, WORDS_TEXT, {
        'text-anchor': 'middle',
        'font-weight': row === 0 ? 700 : 400,
      }),
    ),
  ];
}

/** Draws initials in a circle at the partner's end. */
const initialElements = ({ initials, end }: Link): SvgElement[] =>
  initials === ''
    ? []
    : [
        svg('circle', { cx: end.x, cy: end.y, r: 10, fill: WHITE, stroke: INK, 'stroke-width': 1.5 }),
        text(initials, { x: end.x, y: end.y + 3.5 }, 10, { 'text-anchor': 'middle', 'font-weight': 700 }),
      ];

/** Draws a whole scene as SVG, in painting order: trays, faded boxes, links, chips, words. */
export function sceneElements({ boxes, links }: Scene): SvgElement[] {
  const body = (box: Box): SvgElement => (box.kind === 'dot' ? dotElements(box) : chipElements(box));
  const inside = boxes.filter(({ kind }) => kind !== 'tray');
  return [
    ...boxes.filter(({ kind }) => kind === 'tray').flatMap(trayElements),
    ...inside.filter(({ lit }) => !lit).map(body),
    ...links.flatMap(linkElements),
    ...inside.filter(({ lit }) => lit).map(body),
    ...links.flatMap(wordElements),
    ...links.flatMap(initialElements),
  ];
}
