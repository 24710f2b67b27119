import type { Covers, ReachState } from '../counties/reach.ts';
import { count } from '../words/format.ts';
import { COVERS_WORDS, REACH_WORDS } from '../words/reach.ts';
import type { CountyShapes } from './county-shapes.ts';
import { PALETTE } from './palette.ts';
import { svgFile, words } from './picture-file.ts';
import { type SvgElement, svg } from './svg-elements.ts';
import { textWidth } from './text-width.ts';

interface Reached {
  readonly fips: string;
  readonly title: string;
  readonly state: ReachState;
  readonly covers: Covers | null;
}

interface About {
  readonly title: string;
  readonly notes: readonly string[];
}

const MARGIN = 16;
const TITLE = 34;
const ROW = 24;
const NAME = 12;
/** The side of a hatching or dot pattern's tile. */
const TILE = 6;

/**
 * How counties are filled: solid when coverage is reported, dotted when only assumed, hatched when not asked.
 */
interface Look {
  readonly state: ReachState;
  readonly covers: Covers | null;
  readonly fill: string;
  readonly border: string;
  readonly ink: string;
}
const look = (state: ReachState, covers: Covers | null, fill: string, ink: string = PALETTE.ink): Look => ({
  ...{ state, covers, fill, ink },
  border: state === 'no one' ? PALETTE.gap : PALETTE.outline,
});
const LOOKS: readonly Look[] = [
  look('contact', 'county', PALETTE.navy, PALETTE.paper),
  look('contact', 'district', 'url(#dots-contact)'),
  look('covered', 'county', PALETTE.recorded),
  look('covered', 'district', 'url(#dots-covered)'),
  look('not asked', null, 'url(#hatch)'),
  look('no one', null, PALETTE.paper, PALETTE.gap),
];

const lookOf = ({ state, covers }: Pick<Reached, 'state' | 'covers'>): Look | undefined =>
  LOOKS.find((one) => one.state === state && one.covers === covers);

const inLook = (counties: readonly Reached[], one: Look): Reached[] =>
  counties.filter((county) => lookOf(county) === one);

const lookInWords = ({ state, covers }: Look): string =>
  covers === null ? REACH_WORDS[state] : `${REACH_WORDS[state]}: ${COVERS_WORDS[covers]}`;

/** Describes the map in words: which counties are reached, and how. */
export const countyMapInWords = (counties: readonly Reached[]): string =>
  `Map of ${count(counties.length, 'county', 'counties')} by which service providers reach them. ${LOOKS.flatMap(
    (one) => {
      const here = inLook(counties, one);
      return here.length > 0 ? [`${lookInWords(one)}: ${here.map(({ title }) => title).join(', ')}.`] : [];
    },
  ).join(' ')}`;

/** Returns the county map of a district as an SVG file: map, key with counts, and notes. */
export function countyPicture(
  map: CountyShapes,
  counties: readonly Reached[],
  { title, notes }: About,
): string {
  const [left, top, wide, high] = map.box;
  const looks = LOOKS.filter((one) => inLook(counties, one).length > 0);
  const keyTop = TITLE + high + 2 * MARGIN;
  const noteTop = keyTop + looks.length * ROW;
  const width = wide + 2 * MARGIN;
  const height = noteTop + notes.length * 16 + MARGIN;
  return svgFile(width, height, [
    svg('defs', {}, PATTERNS),
    svg('rect', { width, height, fill: PALETTE.paper }),
    words(title, MARGIN, 24, 18, true),
    svg('g', { transform: `translate(${MARGIN - left} ${TITLE + MARGIN - top})` }, drawn(map, counties)),
    ...looks.flatMap((one, at) => keyRow(one, inLook(counties, one).length, keyTop + at * ROW)),
    ...notes.map((note, at) => words(note, MARGIN, noteTop + 8 + at * 16, 11.5)),
  ]);
}

const tile = { width: TILE, height: TILE, patternUnits: 'userSpaceOnUse' };
const paper = svg('rect', { width: TILE, height: TILE, fill: PALETTE.paper });
const dots = (id: string, fill: string): SvgElement =>
  svg('pattern', { id, ...tile }, [paper, svg('circle', { cx: 3, cy: 3, r: 1.5, fill })]);
const PATTERNS: readonly SvgElement[] = [
  dots('dots-contact', PALETTE.navy),
  dots('dots-covered', PALETTE.stack),
  svg('pattern', { id: 'hatch', ...tile, patternTransform: 'rotate(45)' }, [
    paper,
    svg('path', { d: `M0 0V${TILE}`, stroke: PALETTE['line-strong'], 'stroke-width': 1.2 }),
  ]),
];

/**
 * Draws the outlines, with unreached counties last so that no neighbor covers their border, then the names that
 * fit.
 */
function drawn(map: CountyShapes, counties: readonly Reached[]): SvgElement[] {
  const rows = new Map(counties.map((county) => [county.fips, county]));
  const shown = map.counties.flatMap((shape) => {
    const row = rows.get(shape.id);
    const found = row && lookOf(row);
    return found ? [{ shape, look: found }] : [];
  });
  const isLast = ({ look: { state } }: (typeof shown)[number]): boolean => state === 'no one';
  const inOrder = [...shown.filter((one) => !isLast(one)), ...shown.filter(isLast)];
  return [
    ...inOrder.map((one) =>
      svg('path', {
        ...{ d: one.shape.d, fill: one.look.fill, stroke: one.look.border, 'stroke-linejoin': 'round' },
        'stroke-width': isLast(one) ? 2.5 : 0.8,
      }),
    ),
    ...shown
      .filter(({ shape }) => shape.width > textWidth(shape.name, NAME) + 8)
      .map(({ shape: { name, seat }, look: { ink, fill } }) =>
        svg(
          'text',
          {
            ...{ x: seat[0], y: seat[1] + 4, fill: ink, 'font-size': NAME, 'font-weight': 600 },
            'text-anchor': 'middle',
            ...(fill.startsWith('url') && {
              ...{ stroke: PALETTE.paper, 'stroke-width': 3, 'paint-order': 'stroke' },
            }),
          },
          [name],
        ),
      ),
  ];
}

const keyRow = (one: Look, number: number, y: number): SvgElement[] => [
  svg('rect', {
    ...{ x: MARGIN, y: y - 11, width: 22, height: 14, fill: one.fill, stroke: one.border },
    'stroke-width': one.state === 'no one' ? 2.5 : 0.8,
  }),
  words(`${number} ${lookInWords(one)}`, MARGIN + 30, y, 13),
];
