import {
  type Box,
  CHIP_TEXT,
  FADED,
  FADED_LINE,
  type Link,
  middle,
  type Scene,
} from '../../core/drawing/scene.ts';
import { dotShape, fillOf, fitted, NAME_PLACES } from '../../core/drawing/scene-svg.ts';
import type { Point } from '../../core/drawing/shapes.ts';
import { INK, WHITE } from '../../core/drawing/slot-styles.ts';
import { FONT } from '../../core/drawing/svg-elements.ts';
import { textWidth } from '../../core/drawing/text-width.ts';

/** Names smaller than this, in px on the screen, can't be read and are left out. */
const SMALLEST_NAME = 8;
/** A sharper canvas than this takes longer to fill than eyes can tell. */
const MOST_PIXELS = 2;

/** A dot where it is now; the box is where the scene has it. */
interface Dot {
  readonly box: Box;
  readonly name: string;
  readonly outline: Path2D;
  at: Point;
}

/** Lines of the same color, width and opacity, drawn as one path. */
interface Batch {
  readonly color: string;
  readonly width: number;
  readonly opacity: number;
  readonly links: Link[];
}

/** A free view, ready to be drawn many times. */
export interface DrawnScene {
  readonly dots: ReadonlyMap<string, Dot>;
  readonly batches: readonly Batch[];
}

/** The part of the network that the canvas shows; sizes in px on the screen. */
interface Window {
  readonly zoom: number;
  readonly pan: Point;
  readonly width: number;
  readonly height: number;
}

export const readied = (scene: Scene | null): DrawnScene => ({
  dots: new Map(
    (scene?.boxes ?? []).map((box) => [
      box.id,
      { box, name: fitted(box), outline: new Path2D(dotShape(box.sector)), at: middle(box) },
    ]),
  ),
  batches: batchesOf(scene?.links ?? []),
});

/** Groups strokes by style. Links come with the worst state last, so it is drawn on top. */
function batchesOf(links: readonly Link[]): Batch[] {
  const batches = new Map<string, Batch>();
  for (const link of links)
    for (const { color, width } of link.strokes) {
      const opacity = link.lit ? 1 : FADED_LINE;
      const key = `${opacity} ${color} ${width}`;
      const known = batches.get(key);
      if (known) known.links.push(link);
      else batches.set(key, { color, width, opacity, links: [link] });
    }
  return [...batches.values()];
}

/** Draws in the order of the saved picture: faded dots, lines, dots, and the names that can be read. */
export function drawScene(canvas: HTMLCanvasElement, window: Window, { dots, batches }: DrawnScene): void {
  const pixels = Math.min(devicePixelRatio, MOST_PIXELS);
  [canvas.width, canvas.height] = [window.width * pixels, window.height * pixels];
  const context = canvas.getContext('2d');
  if (!context) return;
  const { zoom, pan } = window;
  context.setTransform(zoom * pixels, 0, 0, zoom * pixels, pan.x * pixels, pan.y * pixels);
  const seen = [...dots.values()].filter((dot) => isSeen(dot, window));
  const faded = seen.filter(({ box }) => !box.lit);
  const lit = seen.filter(({ box }) => box.lit);
  for (const dot of faded) drawDot(context, dot);
  for (const batch of batches) drawLines(context, batch, dots);
  for (const dot of lit) drawDot(context, dot);
  if (CHIP_TEXT * zoom >= SMALLEST_NAME) for (const dot of seen) drawName(context, dot);
}

/** Room for a name beside a dot, in px of the network. */
const AROUND = 200;
function isSeen({ at }: Dot, { zoom, pan, width, height }: Window): boolean {
  const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
  const around = AROUND * zoom;
  return x > -around && x < width + around && y > -around && y < height + around;
}

function drawLines(
  context: CanvasRenderingContext2D,
  { color, width, opacity, links }: Batch,
  dots: DrawnScene['dots'],
): void {
  context.beginPath();
  for (const { from, to } of links) {
    const [start, end] = [dots.get(from)?.at, dots.get(to)?.at];
    if (!start || !end) continue;
    context.moveTo(start.x, start.y);
    context.lineTo(end.x, end.y);
  }
  context.globalAlpha = opacity;
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function drawDot(context: CanvasRenderingContext2D, { box, outline, at }: Dot): void {
  const { mark, chosen, lit } = box;
  context.globalAlpha = lit ? 1 : FADED;
  context.fillStyle = fillOf(box);
  context.strokeStyle = INK;
  context.lineWidth = chosen ? 3 : 1.5;
  context.setLineDash(mark === 'named' ? [2, 2] : []);
  context.translate(at.x, at.y);
  context.fill(outline);
  context.stroke(outline);
  context.translate(-at.x, -at.y);
  context.setLineDash([]);
}

function drawName(context: CanvasRenderingContext2D, { box, name, at }: Dot): void {
  if (name === '') return;
  const { x, y, anchor } = NAME_PLACES[box.nameAt ?? 'right'];
  const width = textWidth(name, CHIP_TEXT, box.chosen);
  const [textX, baseline] = [at.x + x, at.y + y];
  const left = textX - { start: 0, middle: width / 2, end: width }[anchor];
  const full = box.lit ? 1 : FADED;
  context.globalAlpha = full * 0.75;
  context.fillStyle = WHITE;
  context.fillRect(left, baseline - CHIP_TEXT, width, CHIP_TEXT + 3);
  context.globalAlpha = full;
  context.fillStyle = INK;
  context.font = `${box.chosen ? 700 : 400} ${CHIP_TEXT}px ${FONT}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.fillText(name, textX, baseline);
}
