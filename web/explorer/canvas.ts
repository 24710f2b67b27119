import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Scene } from '../../core/drawing/scene.ts';
import type { Point } from '../../core/drawing/shapes.ts';
import { bringInLine, keepStyleOut } from '../ring/cytoscape-canvas.ts';
import { EXPLORER_STYLE, explorerElements } from './canvas-elements.ts';
import { isOnInitials } from './initials.ts';

export interface CanvasHandlers {
  /** A click on a box or a link, by its id; null for the ground. */
  choose: (id: string | null) => void;
  /** A click on the initials of whom to call at an organization, by the id of its box. */
  meet: (id: string) => void;
  /** A double click on a box. */
  expand: (id: string) => void;
  /** A dot was dragged. */
  moved: (id: string, to: Point) => void;
  /** Zoom or place of the picture have changed. */
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

const OPTIONS = {
  ...{ layout: { name: 'preset' as const }, minZoom: 0.05, maxZoom: 4, wheelSensitivity: 0.4 },
  ...{ boxSelectionEnabled: false, autounselectify: true },
  multiClickDebounceTime: 500, // as long as the two clicks may be apart on desktops
};

/**
 * Cytoscape in an element: it moves and zooms as people know it, and lays nothing out. In a large network lines are left out
 * while the picture moves, and dots are joined at their middles.
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
    hideEdgesOnViewport: large,
    ...(large && { pixelRatio: 1 }),
  });
  listen(core, handlers);
  const scale = (factor: number) => {
    const renderedPosition = { x: core.width() / 2, y: core.height() / 2 };
    core.zoom({ level: core.zoom() * factor, renderedPosition });
    core.emit('zoomed');
  };
  return {
    core,
    show: (scene) => draw(core, scene, large),
    zoomBy: scale,
    whole: () => seeWhole(core),
    view: ({ zoom, pan }) => core.viewport({ zoom, pan: { ...pan } }),
    close: () => core.destroy(),
  };
}

function seeWhole(core: Core): void {
  core.resize();
  core.fit(undefined, 12);
  if (core.zoom() <= WIDEST_FIT) return;
  core.zoom(WIDEST_FIT);
  core.center();
}

function listen(core: Core, { choose, meet, expand, moved, viewed }: CanvasHandlers): void {
  const idOf = ({ target }: EventObject): string | null =>
    target === core ? null : (target.data('link') ?? target.id());
  core.on('tap', (event) => {
    const [met] = core.edges('.line').filter((edge) => isOnInitials(edge, event.position));
    if (met) meet(met.target().id());
    else choose(idOf(event));
  });
  core.on('dbltap', 'node', (event) => expand(event.target.id()));
  core.on('free', 'node', ({ target }) => moved(target.id(), { ...target.position() }));
  let waiting = 0;
  // What a person does, and not the first fit: only that is for the address.
  core.on('dragpan scrollzoom pinchzoom zoomed', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => viewed({ zoom: core.zoom(), pan: { ...core.pan() } }), 200);
  });
  core.on('destroy', () => clearTimeout(waiting));
}

/** Brings what is drawn in line with the scene; what stays keeps its element and its place. */
function draw(core: Core, scene: Scene, large: boolean): void {
  const free = scene.boxes.every(({ kind }) => kind === 'dot');
  bringInLine(core, explorerElements(scene, large && free));
  core.autoungrabify(!free);
}
