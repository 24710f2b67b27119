import { PALETTE } from '../../core/drawing/palette.ts';
import { svgFile, words } from '../../core/drawing/picture-file.ts';
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

/** Breaks the legend into as many rows as it needs. */
function legendRows(
  legend: readonly LegendEntry[],
  width: number,
  top: number,
): { elements: SvgElement[]; rows: number } {
  let [x, row] = [MARGIN, 0];
  const elements = legend.flatMap(({ words: text, width: wide, sign }) => {
    const room = wide + 6 + textWidth(text, 12) + 18;
    if (x > MARGIN && x + room > width) [x, row] = [MARGIN, row + 1];
    const y = top + row * ROW;
    const drawn = [
      svg('g', { transform: `translate(${x + wide / 2} ${y})` }, [sign]),
      words(text, x + wide + 6, y + 4, 12),
    ];
    x += room;
    return drawn;
  });
  return { elements, rows: row + 1 };
}

/** Returns the scene as an SVG that explains itself: with title, legend, day and filter. */
export function sceneFile(scene: Scene, { title, notes, legend }: SceneText): string {
  const width = Math.max(LEAST_WIDTH, scene.width) + 2 * MARGIN;
  const legendTop = TITLE + scene.height + 2 * MARGIN;
  const { elements, rows } = legendRows(legend, width - MARGIN, legendTop);
  const noteTop = legendTop + rows * ROW + 6;
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
    ...elements,
    ...notes.map((note, row) => words(note, MARGIN, noteTop + row * NOTE, 11.5)),
  ];
  return svgFile(width, height, all);
}
