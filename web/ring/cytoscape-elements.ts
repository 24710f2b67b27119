import type { EdgeSingular, ElementDefinition, NodeSingular, StylesheetJson } from 'cytoscape';
import { PALETTE, paint } from '../../core/drawing/palette.ts';
import type { Circle, Line, Point, Shape } from '../../core/drawing/shapes.ts';
import { FONT } from '../../core/drawing/svg-elements.ts';

/**
 * Converts a control point to Cytoscape's terms: the position along the line between the centers of two nodes, and the
 * distance from the line, to the right when looking from the first node to the second.
 */
export function bendOf(from: Point, to: Point, control: Point): { weight: number; distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const [cx, cy] = [control.x - from.x, control.y - from.y];
  const length = Math.hypot(dx, dy);
  return { weight: (cx * dx + cy * dy) / length ** 2, distance: (cy * dx - cx * dy) / length };
}

/**
 * The circles and lines of a drawing as Cytoscape nodes and edges, each with its shape and painting order. Nodes come
 * first, because an edge cannot be added before its ends.
 */
export function cytoscapeElements(shapes: readonly Shape[]): ElementDefinition[] {
  const circles = new Map(shapes.flatMap((shape) => (shape.kind === 'circle' ? [[shape.id, shape]] : [])));
  const nodes: ElementDefinition[] = [];
  const edges: ElementDefinition[] = [];
  for (const [order, shape] of shapes.entries()) {
    if (shape.kind === 'circle')
      nodes.push({ group: 'nodes', data: { id: shape.id, shape, order }, position: { ...shape.at } });
    if (shape.kind !== 'line') continue;
    const [from, to] = [circles.get(shape.from), circles.get(shape.to)];
    if (!from || !to) continue;
    const bend = shape.control && bendOf(from.at, to.at, shape.control);
    const data = { id: `line:${shape.id}`, source: shape.from, target: shape.to, shape, bend, order };
    edges.push({ group: 'edges', data });
  }
  return [...nodes, ...edges];
}

/** Resolves a custom property to its current color, because a canvas does not support custom properties. */
function painted(color: string): string {
  const property = paint(color);
  if (property === color || typeof document === 'undefined') return color;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = property;
  const shown = getComputedStyle(probe).color;
  probe.remove();
  return shown;
}

const circle = (node: NodeSingular): Circle => node.data('shape');
const line = (edge: EdgeSingular): Line => edge.data('shape');
const bend = (edge: EdgeSingular): ReturnType<typeof bendOf> | null => edge.data('bend');

// Cytoscape accepts a function here like for any property, but its types allow only fixed numbers
const LINE_DASHES = ((edge: EdgeSingular) => [...line(edge).stroke.dash]) as unknown as number[];

/** Cytoscape draws only what the shape specifies. */
export const CYTOSCAPE_STYLE: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: 'ellipse',
      width: (node: NodeSingular) => circle(node).radius * 2,
      height: (node: NodeSingular) => circle(node).radius * 2,
      'background-color': (node: NodeSingular) =>
        painted(circle(node).fill === 'none' ? PALETTE.paper : circle(node).fill),
      'background-opacity': (node: NodeSingular) => (circle(node).fill === 'none' ? 0 : 1),
      'border-width': (node: NodeSingular) => circle(node).stroke.width,
      'border-color': (node: NodeSingular) => painted(circle(node).stroke.color),
      'border-style': (node: NodeSingular) => (circle(node).stroke.dash.length > 0 ? 'dashed' : 'solid'),
      'border-dash-pattern': (node: NodeSingular) => [...circle(node).stroke.dash],
      label: (node: NodeSingular) => circle(node).text,
      color: (node: NodeSingular) => painted(circle(node).textColor),
      'font-size': (node: NodeSingular) => circle(node).textSize,
      'font-family': FONT,
      'font-weight': 700,
      'text-valign': 'center',
      opacity: (node: NodeSingular) => circle(node).opacity,
      'overlay-opacity': 0,
      'z-index': (node: NodeSingular) => node.data('order'),
      'z-index-compare': 'manual',
    },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': (edge: EdgeSingular) => (bend(edge) ? 'unbundled-bezier' : 'straight'),
      'edge-distances': 'node-position',
      'control-point-weights': (edge: EdgeSingular) => [bend(edge)?.weight ?? 0.5],
      'control-point-distances': (edge: EdgeSingular) => [bend(edge)?.distance ?? 0],
      width: (edge: EdgeSingular) => line(edge).stroke.width,
      'line-color': (edge: EdgeSingular) => painted(line(edge).stroke.color),
      'line-style': (edge: EdgeSingular) => (line(edge).stroke.dash.length > 0 ? 'dashed' : 'solid'),
      'line-dash-pattern': LINE_DASHES,
      opacity: (edge: EdgeSingular) => line(edge).opacity,
      'overlay-opacity': 0,
      'z-index': (edge: EdgeSingular) => edge.data('order'),
      'z-index-compare': 'manual',
    },
  },
];
