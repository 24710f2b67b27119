import type { Core } from 'cytoscape';
import { lineDistance } from '../../core/drawing/line-distance.ts';
import type { Scene } from '../../core/drawing/scene.ts';
import type { Point } from '../../core/drawing/shapes.ts';
import { type DrawnScene, drawScene, readied } from './draw-scene.ts';

/** Greatest distance of a click from a line, in px on the screen. */
const NEAR = 5;
/** The layer is redrawn after this time without movement, in ms. */
const REST = 120;

export interface SceneLayer {
  /** Shows the dots, names and lines of a free view; null shows nothing. */
  show: (scene: Scene | null) => void;
  /** The id of the dot, or else of the link, at a point of the network; null if there is none. */
  at: (point: Point) => string | null;
  dotAt: (point: Point) => string | null;
  /** Moves a dot with its lines, until the next scene is shown, and returns its new place. */
  moveBy: (id: string, way: Point) => Point | null;
}

/**
 * Draws a large free view on a canvas below Cytoscape's, which only handles zooming, panning and clicks then. As Cytoscape elements,
 * 2,000 dots and 10,000 lines take seconds to style and draw; as plain paths, tens of milliseconds. While the picture moves, the
 * canvas is moved as a whole; at rest, it is redrawn.
 */
export function openSceneLayer(core: Core, container: HTMLElement): SceneLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'explorer-picture__scene';
  container.prepend(canvas);
  let scene: DrawnScene = readied(null);
  let drawn = { zoom: 1, pan: { x: 0, y: 0 } };
  let [waiting, frame] = [0, 0];
  const redraw = () => {
    canvas.style.transform = '';
    drawn = { zoom: core.zoom(), pan: { ...core.pan() } };
    drawScene(canvas, { ...drawn, width: core.width(), height: core.height() }, scene);
  };
  const redrawSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(redraw);
  };
  core.on('viewport', () => {
    if (scene.dots.size === 0) return;
    const scale = core.zoom() / drawn.zoom;
    const [x, y] = [core.pan().x - drawn.pan.x * scale, core.pan().y - drawn.pan.y * scale];
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    clearTimeout(waiting);
    waiting = window.setTimeout(redraw, REST);
  });
  core.on('resize', () => {
    if (scene.dots.size > 0) redrawSoon();
  });
  core.on('destroy', () => {
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
    canvas.remove();
  });
  const dotAt = (point: Point) => dotUnder(scene, point);
  return {
    show: (shown) => {
      scene = readied(shown);
      redrawSoon();
    },
    dotAt,
    at: (point) => dotAt(point) ?? linkNear(scene, point, NEAR / core.zoom()),
    moveBy: (id, { x, y }) => {
      const dot = scene.dots.get(id);
      if (!dot) return null;
      dot.at = { x: dot.at.x + x, y: dot.at.y + y };
      redrawSoon();
      return dot.at;
    },
  };
}

/** Of dots that overlap, the last one is on top. */
function dotUnder({ dots }: DrawnScene, { x, y }: Point): string | null {
  let found: string | null = null;
  for (const [id, { at, box }] of dots)
    if (Math.abs(x - at.x) <= box.width / 2 && Math.abs(y - at.y) <= box.height / 2) found = id;
  return found;
}

function linkNear({ dots, batches }: DrawnScene, point: Point, near: number): string | null {
  let [found, distance]: [string | null, number] = [null, near];
  for (const { from, to, id } of batches.flatMap(({ links }) => links)) {
    const [start, end] = [dots.get(from)?.at, dots.get(to)?.at];
    const away = start && end ? lineDistance(point, start, end) : near + 1;
    // Among lines at the same distance, the last one is on top.
    if (away <= distance) [found, distance] = [id, away];
  }
  return found;
}
