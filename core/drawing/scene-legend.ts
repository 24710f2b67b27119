import { GROUPS_OF_SECTORS, MEANING_WORDS } from '../explorer/groups.ts';
import type { ExplorerLine } from '../explorer/inputs.ts';
import type { Scene } from './scene.ts';
import { dotShape, markOf } from './scene-svg.ts';
import type { Stroke } from './shapes.ts';
import { INK, WHITE } from './slot-styles.ts';
import { type SvgElement, strokeOf, svg } from './svg-elements.ts';
import { BAND_COLORS, lineStrokes, lineStyle } from './tie-lines.ts';

/** One sign of the legend, drawn around (0, 0), and its words. */
export interface LegendEntry {
  readonly words: string;
  readonly width: number;
  readonly sign: SvgElement;
}

const MARKS = { confirmed: 'confirmed', 'on record': 'on record', named: 'named in evidence only' } as const;

const sample = (stroke: Stroke): SvgElement =>
  svg('path', { d: 'M-18 0H18', fill: 'none', ...strokeOf(stroke) });

/**
 * Returns entries only for what is shown: parts of bands, states of lines, marks of organizations, shapes of
 * the free view.
 */
export function legendOf({ boxes, links }: Scene, lines: readonly ExplorerLine[]): LegendEntry[] {
  const kinds = new Set(boxes.map(({ kind }) => kind));
  const marks = new Set(boxes.map(({ mark }) => mark));
  const sectors = new Set(boxes.map(({ sector }) => sector));
  const known = Object.entries(MARKS).flatMap(([mark, words]): LegendEntry[] => {
    const shown = [...marks].find((one) => one === mark);
    return shown ? [{ words, width: 12, sign: markOf(shown) }] : [];
  });
  const shapes = GROUPS_OF_SECTORS.filter((sector) => kinds.has('dot') && sectors.has(sector)).map(
    (sector) => ({
      ...{ words: sector, width: 18 },
      sign: svg('path', { d: dotShape(sector), fill: WHITE, stroke: INK, 'stroke-width': 1.5 }),
    }),
  );
  return [
    ...(links.some(({ kind }) => kind === 'band') ? bandEntries() : []),
    ...lineEntries(links, lines),
    ...known,
    ...shapes,
  ];
}

const bandEntries = (): LegendEntry[] =>
  (['met', 'fix', 'ask'] as const).map((part) => ({
    ...{ words: MEANING_WORDS[part], width: 36 },
    sign: sample({ color: BAND_COLORS[part], width: 8, dash: [] }),
  }));

/** Lines that look the same share one entry with the words of all of them. */
function lineEntries(links: Scene['links'], lines: readonly ExplorerLine[]): LegendEntry[] {
  const drawn = new Set(links.map(({ id }) => id));
  const looks = new Map<string, { strokes: Stroke[]; words: string[] }>();
  for (const line of lines) {
    if (!drawn.has(`line:${line.id}`)) continue;
    const strokes = lineStrokes({ ...line, level: 2 });
    const key = JSON.stringify(strokes);
    const words = looks.get(key)?.words ?? [];
    const { word } = lineStyle(line);
    looks.set(key, { strokes, words: words.includes(word) ? words : [...words, word] });
  }
  return [...looks.values()].map(({ strokes, words: [first = '', ...others] }) => ({
    ...{ words: [first, ...others.map((word) => word.toLowerCase())].join('; '), width: 36 },
    sign: svg('g', {}, strokes.map(sample)),
  }));
}
