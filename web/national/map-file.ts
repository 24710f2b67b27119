import { PALETTE } from '../../core/drawing/palette.ts';
import { markup, words } from '../../core/drawing/picture-file.ts';
import { rowsThatFit } from '../../core/drawing/rows-that-fit.ts';
import { FONT, type SvgElement, svg } from '../../core/drawing/svg-elements.ts';
import { textWidth } from '../../core/drawing/text-width.ts';
import type { KeyRow } from './legend.tsx';

export interface MapPicture {
  readonly title: string;
  /** The map as shown on the page, with its patterns and the CSS rules that it needs. */
  readonly map: { readonly inner: string; readonly viewBox: string; readonly style: string };
  /** Height by width. */
  readonly ratio: number;
  readonly legend: string;
  readonly key: readonly KeyRow[];
  /** The filter, date, source and caveat, one per line. */
  readonly notes: readonly string[];
}

const WIDTH = 1000;
const MARGIN = 20;
const TITLE = 44;
const ROW = 22;
const SWATCH = 32;

const swatch = ({ fill, pattern }: KeyRow, x: number, y: number): SvgElement[] =>
  fill === undefined
    ? [svg('circle', { class: 'map__mark', cx: x + SWATCH / 2, cy: y, r: 5 })]
    : [fill, ...(pattern ? [`url(#${pattern})`] : [])].map((color) =>
        svg('rect', { x, y: y - 8, width: SWATCH, height: 16, fill: color, stroke: PALETTE.outline }),
      );

const TEXT_SIZE = 13;
const labelOf = ({ label, districts }: KeyRow): string => `${label} (${districts})`;
const entryWidth = (row: KeyRow): number => SWATCH + 6 + textWidth(labelOf(row), TEXT_SIZE) + 20;

/** Lays out the key in rows that fit the width; `bottom` is the position of the last row. */
function keyOf(key: readonly KeyRow[], top: number): { elements: SvgElement[]; bottom: number } {
  const rows = rowsThatFit(key, entryWidth, WIDTH - 2 * MARGIN);
  const elements = rows.flatMap((row, index) => {
    let x = MARGIN;
    const y = top + index * ROW;
    return row.flatMap((entry) => {
      const drawn = [...swatch(entry, x, y), words(labelOf(entry), x + SWATCH + 6, y + 5, TEXT_SIZE)];
      x += entryWidth(entry);
      return drawn;
    });
  });
  return { elements, bottom: top + Math.max(0, rows.length - 1) * ROW };
}

/** Returns a standalone SVG file with title, map, key with numbers, and notes. */
export function mapFile({ title, map, ratio, legend, key, notes }: MapPicture): string {
  const mapWidth = WIDTH - 2 * MARGIN;
  const keyTop = TITLE + mapWidth * ratio + 40;
  const { elements, bottom } = keyOf(key, keyTop + ROW);
  const noteTop = bottom + ROW + 8;
  const height = Math.round(noteTop + notes.length * 18 + MARGIN);
  const around = [
    svg('rect', { width: WIDTH, height, fill: PALETTE.paper }),
    words(title, MARGIN, 28, 20, true),
    words(legend, MARGIN, keyTop, 13, true),
    ...elements,
    ...notes.map((note, row) => words(note, MARGIN, noteTop + row * 18, 12)),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" ` +
    `font-family="${FONT}"><style>${map.style}</style>${around.map(markup).join('')}` +
    `<svg x="${MARGIN}" y="${TITLE}" width="${mapWidth}" height="${mapWidth * ratio}" viewBox="${map.viewBox}" overflow="visible">${map.inner}</svg></svg>`
  );
}
