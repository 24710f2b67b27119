import type { Core } from 'cytoscape';
import { lineDistance } from '../../core/drawing/line-distance.ts';
import { FADED_LINE, type Link } from '../../core/drawing/scene.ts';
import type { Point } from '../../core/drawing/shapes.ts';

/** Greatest distance of a click from a line, in px on the screen. */
const NEAR = 5;
/** Lines are redrawn after this time without movement, in ms. */
const REST = 120;

/** Lines of the same color, width and opacity, drawn as one path. */
interface Batch {
  readonly color: string;
  readonly width: number;
  readonly opacity: number;
  readonly links: Link[];
}

export interface LineLayer {
  show: (links: readonly Link[]) => void;
  /** The id of the link at a point of the network, or null. */
  linkAt: (point: Point) => string | null;
}

/**
 * Draws the lines of a large free view on a canvas below Cytoscape's. As Cytoscape edges, 10,000 of them take seconds to style
 * and draw; as plain paths, tens of milliseconds. While the picture moves, the canvas is moved as a whole; at rest, it is redrawn.
 */
export function openLineLayer(core: Core, container: HTMLElement): LineLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'explorer-picture__lines';
  container.prepend(canvas);
  let [links, batches]: [readonly Link[], readonly Batch[]] = [[], []];
  let drawn = { zoom: 1, pan: { x: 0, y: 0 } };
  let [waiting, frame] = [0, 0];
  const redraw = () => {
    canvas.style.transform = '';
    drawn = { zoom: core.zoom(), pan: { ...core.pan() } };
    drawLines(canvas, core, batches);
  };
  const redrawSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(redraw);
  };
  const follow = () => {
    if (links.length === 0) return;
    const scale = core.zoom() / drawn.zoom;
    const [x, y] = [core.pan().x - drawn.pan.x * scale, core.pan().y - drawn.pan.y * scale];
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    clearTimeout(waiting);
    waiting = window.setTimeout(redraw, REST);
  };
  core.on('viewport', follow);
  core.on('resize drag', () => {
    if (links.length > 0) redrawSoon();
  });
  core.on('destroy', () => {
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
    canvas.remove();
  });
  return {
    show: (shown) => {
      [links, batches] = [shown, batchesOf(shown)];
      redrawSoon();
    },
    linkAt: (point) => nearest(core, links, point),
  };
}

/** Returns the current ends of a link, so that a dragged dot takes its lines along. */
const endsOf = (core: Core, { from, to }: Link): [Point, Point] => [
  core.getElementById(from).position(),
  core.getElementById(to).position(),
];

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

function drawLines(canvas: HTMLCanvasElement, core: Core, batches: readonly Batch[]): void {
  [canvas.width, canvas.height] = [core.width(), core.height()];
  const context = canvas.getContext('2d');
  if (!context) return;
  const { x, y } = core.pan();
  context.setTransform(core.zoom(), 0, 0, core.zoom(), x, y);
  for (const batch of batches) {
    context.beginPath();
    for (const link of batch.links) {
      const [from, to] = endsOf(core, link);
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.globalAlpha = batch.opacity;
    context.strokeStyle = batch.color;
    context.lineWidth = batch.width;
    context.stroke();
  }
}

function nearest(core: Core, links: readonly Link[], point: Point): string | null {
  let [found, distance]: [string | null, number] = [null, NEAR / core.zoom()];
  for (const link of links) {
    const away = lineDistance(point, ...endsOf(core, link));
    // Among lines at the same distance, the last one is on top.
    if (away <= distance) [found, distance] = [link.id, away];
  }
  return found;
}
