import { PALETTE } from '../../core/drawing/palette.ts';
import { svgFile, words } from '../../core/drawing/picture-file.ts';
import { rowsThatFit } from '../../core/drawing/rows-that-fit.ts';
import type { Scene } from '../../core/drawing/scene.ts';
import type { LegendEntry } from '../../core/drawing/scene-legend.ts';
import { sceneElements } from '../../core/drawing/scene-svg.ts';
import { type SvgElement, svg } from '../../core/drawing/svg-elements.ts';
import { textWidth } from '../../core/drawing/text-width.ts';

interface SceneText {
  readonly title: string;
  /** Day, filter and caveat, each on a line under the picture. */
  readonly notes: readonly string[];
  readonly legend: readonly LegendEntry[];
}

const MARGIN = 16;
const TITLE = 38;
const ROW = 20;
const NOTE = 16;
const LEAST_WIDTH = 700;

const entryWidth = ({ words: text, width }: LegendEntry): number => width + 6 + textWidth(text, 12) + 18;

/** Draws one row of the legend, from left to right. */
function legendRow(entries: readonly LegendEntry[], y: number): SvgElement[] {
  let x = MARGIN;
  return entries.flatMap((entry) => {
    const { words: text, width, sign } = entry;
    const drawn = [
      svg('g', { transform: `translate(${x + width / 2} ${y})` }, [sign]),
      words(text, x + width + 6, y + 4, 12),
    ];
    x += entryWidth(entry);
    return drawn;
  });
}

/** Returns the scene as an SVG that explains itself: with title, legend, day and filter. */
export function sceneFile(scene: Scene, { title, notes, legend }: SceneText): string {
  const width = Math.max(LEAST_WIDTH, scene.width) + 2 * MARGIN;
  const legendTop = TITLE + scene.height + 2 * MARGIN;
  const rows = rowsThatFit(legend, entryWidth, width - 2 * MARGIN);
  const noteTop = legendTop + Math.max(1, rows.length) * ROW + 6;
  const height = noteTop + notes.length * NOTE + MARGIN;
  const picture = svg(
    'g',
    { transform: `translate(${MARGIN - scene.x} ${TITLE - scene.y})` },
    sceneElements(scene),
  );
  const all = [
    svg('rect', { width, height, fill: PALETTE.paper }),
    words(title, MARGIN, 25, 18, true),
    picture,
    ...rows.flatMap((row, index) => legendRow(row, legendTop + index * ROW)),
    ...notes.map((note, row) => words(note, MARGIN, noteTop + row * NOTE, 11.5)),
  ];
  return svgFile(width, height, all);
}
