import type { KeyEntry } from './key-shapes.ts';
import { PALETTE } from './palette.ts';
import type { Drawing } from './shapes.ts';
import { FONT, type SvgElement, svg, svgOf } from './svg-elements.ts';
import { textWidth } from './text-width.ts';

export interface PictureText {
  title: string;
  /** Date, source and caveat, each on its own line under the picture. */
  notes: readonly string[];
  key: readonly (readonly KeyEntry[])[];
  /** Whom it is for and until when; drawn across the picture and on its own line. */
  mark?: string;
}

const MARGIN = 16;
const TITLE = 34;
const ROW = 22;
const NOTE = 16;
/** Text size of the notes, in px. */
export const NOTE_SIZE = 11.5;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Serializes an element as XML. */
export const markup = (element: SvgElement | string): string =>
  typeof element === 'string'
    ? escaped(element)
    : `<${element.tag}${Object.entries(element.attributes)
        .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
        .join('')}>${element.children.map(markup).join('')}</${element.tag}>`;

export const words = (text: string, x: number, y: number, size: number, bold = false): SvgElement =>
  svg('text', { x, y, 'font-size': size, 'font-weight': bold ? 700 : 400, fill: PALETTE.ink }, [text]);

/** Returns a standalone SVG file with these elements. */
export const svgFile = (width: number, height: number, elements: readonly SvgElement[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
  `viewBox="0 0 ${width} ${height}" font-family="${FONT}">${elements.map(markup).join('')}</svg>`;

const KEY_SIZE = 12;
/** Returns the width of an entry of the key, with the space after it. */
export const keyEntryWidth = ({ width, words: text }: KeyEntry): number =>
  width + 6 + textWidth(text, KEY_SIZE) + 18;

/** Draws one row of the key, from left to right. */
function keyRow(entries: readonly KeyEntry[], y: number): SvgElement[] {
  let x = MARGIN;
  return entries.flatMap((entry) => {
    const { shapes, width, words: text } = entry;
    const sample = svg('g', { transform: `translate(${x + width / 2} ${y})` }, shapes.flatMap(svgOf));
    const label = words(text, x + width + 6, y + 4, KEY_SIZE);
    x += keyEntryWidth(entry);
    return [sample, label];
  });
}

/** Draws a mark across the picture, too faint to hide any of it. */
const across = (mark: string, width: number, y: number): SvgElement =>
  svg(
    'text',
    {
      ...{ x: width / 2, y, 'text-anchor': 'middle', 'font-size': 20, 'font-weight': 700 },
      ...{ fill: PALETTE.ink, opacity: 0.1, transform: `rotate(-30 ${width / 2} ${y})` },
    },
    [mark],
  );

/** Returns the drawing as a standalone file: title, picture, key and notes. */
export function pictureFile(drawing: Drawing, { title, notes: said, key, mark }: PictureText): string {
  const notes = mark === undefined ? said : [mark, ...said];
  const width = drawing.width + 2 * MARGIN;
  const keyTop = TITLE + drawing.height + MARGIN;
  const noteTop = keyTop + key.length * ROW + 8;
  const height = noteTop + notes.length * NOTE + MARGIN;
  const picture = svg(
    'g',
    { transform: `translate(${MARGIN + drawing.center.x} ${TITLE + drawing.center.y})` },
    drawing.shapes.flatMap(svgOf),
  );
  const all = [
    svg('rect', { width, height, fill: PALETTE.paper }),
    words(title, MARGIN, 24, 18, true),
    ...(mark === undefined ? [] : [across(mark, width, TITLE + drawing.height / 2)]),
    picture,
    ...key.flatMap((entries, row) => keyRow(entries, keyTop + row * ROW)),
    ...notes.map((note, row) => words(note, MARGIN, noteTop + row * NOTE, NOTE_SIZE)),
  ];
  return svgFile(width, height, all);
}
