import cytoscape, { type Core, type ElementDefinition, type EventObject } from 'cytoscape';
import type { Drawing } from '../../core/drawing/shapes.ts';
import { CYTOSCAPE_STYLE, cytoscapeElements } from './cytoscape-elements.ts';

export interface PointerHandlers {
  /** The role, tie or organization under the pointer; null when it leaves. */
  point: (subject: string | null) => void;
  /** What was clicked; null for the background. */
  choose: (subject: string | null) => void;
}

export interface RingCanvas {
  draw: (drawing: Drawing) => void;
  close: () => void;
  /** For tests that compare the canvas with the requested drawing. */
  core: Core;
}

/**
 * Opens Cytoscape in an element, only as a renderer: positions come from the drawing, and there is no layout, panning,
 * zooming or dragging. This module is imported on demand, so that Cytoscape is in a separate bundle.
 */
export function openRingCanvas(container: HTMLElement, { point, choose }: PointerHandlers): RingCanvas {
  keepStyleOut();
  const core = cytoscape({
    container,
    style: CYTOSCAPE_STYLE,
    layout: { name: 'preset' },
    userZoomingEnabled: false,
    userPanningEnabled: false,
    boxSelectionEnabled: false,
    autoungrabify: true,
    autounselectify: true,
  });
  const subject = ({ target }: EventObject): string | null =>
    target === core ? null : target.data('shape').subject;
  core.on('mouseover', 'node, edge', (event) => point(subject(event)));
  core.on('mouseout', 'node, edge', () => point(null));
  core.on('tap', (event) => choose(subject(event)));
  return { draw: (drawing) => draw(core, drawing), close: () => core.destroy(), core };
}

/**
 * Prevents Cytoscape from inserting a style element, which the content security policy blocks: Cytoscape skips it if an
 * element with this id exists. The style only gives the container a position, which it already has.
 */
export function keepStyleOut(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const placeholder = document.createElement('meta');
  placeholder.id = id;
  document.head.append(placeholder);
}

/** Updates the canvas to these elements. Elements that stay are kept, so that nothing flickers. */
export function bringInLine(core: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map(({ data }) => data.id));
  core.batch(() => {
    core
      .elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    const added = elements.filter((element) => {
      const present = core.getElementById(element.data.id ?? '');
      if (present.empty()) return true;
      present.data(element.data);
      present.classes(String(element.classes ?? ''));
      if (element.position) present.positions(() => ({ x: 0, y: 0, ...element.position }));
      return false;
    });
    core.add(added);
  });
}

function draw(core: Core, { center, shapes }: Drawing): void {
  bringInLine(core, cytoscapeElements(shapes));
  core.resize();
  core.viewport({ zoom: 1, pan: { ...center } });
}
