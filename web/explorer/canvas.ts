import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Rect, Scene } from '../../core/drawing/scene.ts';
import type { Point } from '../../core/drawing/shapes.ts';
import { bringInLine, keepStyleOut } from '../ring/cytoscape-canvas.ts';
import { EXPLORER_STYLE, explorerElements } from './canvas-elements.ts';
import { isOnInitials } from './initials.ts';
import { openSceneLayer, type SceneLayer } from './scene-layer.ts';

export interface CanvasHandlers {
  /** A click on a box or a link, with its id; null for the background. */
  choose: (id: string | null) => void;
  /** A click on the initials of the person to call at an organization, with the id of its box. */
  meet: (id: string) => void;
  /** A double click on a box. */
  expand: (id: string) => void;
  /** A dot was dragged. */
  moved: (id: string, to: Point) => void;
  /** The user zoomed or panned. */
  viewed: (viewport: Viewport) => void;
}

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

export interface ExplorerCanvas {
  show: (scene: Scene) => void;
  zoomBy: (factor: number) => void;
  whole: () => void;
  view: (viewport: Viewport) => void;
  close: () => void;
  core: Core;
}

const WIDEST_FIT = 1.35;
/** Px around the picture when it is fitted. */
const MARGIN = 12;
const NOTHING: Scene = { x: 0, y: 0, width: 0, height: 0, boxes: [], links: [] };

const OPTIONS = {
  ...{ layout: { name: 'preset' as const }, minZoom: 0.05, maxZoom: 4, wheelSensitivity: 0.4 },
  ...{ boxSelectionEnabled: false, autounselectify: true },
  multiClickDebounceTime: 500, // the usual longest time between the clicks of a double click
};

/**
 * Opens Cytoscape in an element: it pans, zooms and drags, and runs no layout. A large free view is drawn on a separate canvas.
 */
export function openExplorerCanvas(
  container: HTMLElement,
  large: boolean,
  handlers: CanvasHandlers,
): ExplorerCanvas {
  keepStyleOut();
  const core = cytoscape({
    ...OPTIONS,
    container,
    style: EXPLORER_STYLE,
    textureOnViewport: large,
    ...(large && { pixelRatio: 1 }),
  });
  const layer = openSceneLayer(core, container);
  listen(core, layer, handlers);
  dragDots(core, layer, handlers.moved);
  let scene: Scene = NOTHING;
  const scale = (factor: number) => {
    const renderedPosition = { x: core.width() / 2, y: core.height() / 2 };
    core.zoom({ level: core.zoom() * factor, renderedPosition });
    core.emit('zoomed');
  };
  return {
    core,
    show: (shown) => {
      scene = shown;
      draw(core, layer, scene, large);
    },
    zoomBy: scale,
    whole: () => seeWhole(core, scene),
    view: ({ zoom, pan }) => core.viewport({ zoom, pan: { ...pan } }),
    close: () => core.destroy(),
  };
}

/** Fits the scene by its own size: Cytoscape would measure every element and name. */
function seeWhole(core: Core, { x, y, width, height }: Rect): void {
  core.resize();
  const [across, down] = [core.width() - 2 * MARGIN, core.height() - 2 * MARGIN];
  const zoom = Math.min(WIDEST_FIT, across / (width || 1), down / (height || 1));
  const pan = {
    x: core.width() / 2 - zoom * (x + width / 2),
    y: core.height() / 2 - zoom * (y + height / 2),
  };
  core.viewport({ zoom, pan });
}

function listen(
  core: Core,
  layer: SceneLayer,
  { choose, meet, expand, moved, viewed }: CanvasHandlers,
): void {
  const idOf = ({ target, position }: EventObject): string | null =>
    target === core ? layer.at(position) : (target.data('link') ?? target.id());
  core.on('tap', (event) => {
    const [met] = core.edges('.line').filter((edge) => isOnInitials(edge, event.position));
    if (met) meet(met.target().id());
    else choose(idOf(event));
  });
  core.on('dbltap', (event) => expand(idOf(event) ?? ''));
  core.on('free', 'node', ({ target }) => moved(target.id(), { ...target.position() }));
  let waiting = 0;
  // Only what the user does, not the first fit, goes into the address.
  core.on('dragpan scrollzoom pinchzoom zoomed', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => viewed({ zoom: core.zoom(), pan: { ...core.pan() } }), 200);
  });
  core.on('destroy', () => clearTimeout(waiting));
}

/** Lets dots of the separate canvas be dragged, as Cytoscape does with its own nodes. */
function dragDots(core: Core, layer: SceneLayer, moved: CanvasHandlers['moved']): void {
  let [held, to]: [string | null, Point | null] = [null, null];
  let pointer: Point = { x: 0, y: 0 };
  core.on('tapstart', ({ target, position }) => {
    [held, pointer] = [target === core ? layer.dotAt(position) : null, { ...position }];
    if (held) core.userPanningEnabled(false);
  });
  core.on('tapdrag', ({ position }) => {
    if (!held) return;
    to = layer.moveBy(held, { x: position.x - pointer.x, y: position.y - pointer.y });
    pointer = { ...position };
  });
  core.on('tapend', () => {
    if (!held) return;
    core.userPanningEnabled(true);
    if (to) moved(held, to);
    [held, to] = [null, null];
  });
}

/** Updates the drawing to the scene; elements that stay are reused. */
function draw(core: Core, layer: SceneLayer, scene: Scene, large: boolean): void {
  const free = scene.boxes.every(({ kind }) => kind === 'dot');
  const apart = large && free;
  bringInLine(core, apart ? [] : explorerElements(scene));
  layer.show(apart ? scene : null);
  core.autoungrabify(!free);
}
