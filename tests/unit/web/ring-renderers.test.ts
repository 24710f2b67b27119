import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../core/drawing/ring-data.ts';
import { drawRing } from '../../../core/drawing/ring-shapes.ts';
import type { Circle, Line } from '../../../core/drawing/shapes.ts';
import { type SvgElement, svgOf } from '../../../core/drawing/svg-elements.ts';
import { CYTOSCAPE_STYLE, cytoscapeElements } from '../../../web/ring/cytoscape-elements.ts';
import { assessmentOf, EXAMPLES, example, MODEL, NO_NETWORK } from './ring-example.ts';

/** What a renderer shows of one shape, in the terms of neither. */
interface Seen {
  points: number[];
  width: number;
  color: string;
  dash: number[];
  opacity: number;
  fill?: string;
  radius?: number;
  text?: string;
}

/** Lengths alike to a twentieth of a pixel. */
const almost = (seen: Seen) => ({
  ...seen,
  points: seen.points.map((value) => expect.closeTo(value, 1)),
  ...(seen.radius === undefined ? {} : { radius: expect.closeTo(seen.radius, 1) }),
});
const hex = (color: string): string => {
  const parts = /^rgb\((\d+),\s?(\d+),\s?(\d+)\)$/.exec(color);
  return parts
    ? `#${parts
        .slice(1)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
    : color;
};
const numbersIn = (text: string): number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

const stroke = ({ attributes }: SvgElement) => ({
  width: Number(attributes['stroke-width']),
  dash: numbersIn(String(attributes['stroke-dasharray'] ?? '')),
  opacity: Number(attributes.opacity),
});

function svgLine(shape: Line): Seen {
  const [path] = svgOf(shape);
  if (!path) throw new Error('A line has one element.');
  return {
    points: numbersIn(String(path.attributes.d)),
    color: String(path.attributes.stroke),
    ...stroke(path),
  };
}

function svgCircle(shape: Circle): Seen {
  const [body, text] = svgOf(shape);
  if (!body) throw new Error('A circle has an element.');
  const { cx, cy, r, fill } = body.attributes;
  const seen = stroke(body);
  return {
    points: [Number(cx), Number(cy)],
    radius: Number(r),
    fill: String(fill),
    color: seen.width === 0 ? 'none' : String(body.attributes.stroke),
    text: String(text?.children[0] ?? ''),
    ...seen,
  };
}

/** The same, asked of Cytoscape's own computed styles. */
function cytoscapeCircle(node: cytoscape.NodeSingular): Seen {
  const style = (name: string) => node.style(name);
  const width = Number.parseFloat(style('border-width'));
  const solid = style('border-style') === 'solid';
  return {
    points: [node.position('x'), node.position('y')],
    radius: Number.parseFloat(style('width')) / 2,
    fill: Number(style('background-opacity')) === 0 ? 'none' : hex(style('background-color')),
    width,
    color: width === 0 ? 'none' : hex(style('border-color')),
    dash: solid ? [] : numbersIn(String(style('border-dash-pattern'))),
    opacity: Number(style('opacity')),
    text: style('label'),
  };
}

function cytoscapeLine(edge: cytoscape.EdgeSingular): Seen {
  const style = (name: string) => edge.style(name);
  const [from, to] = [edge.source(), edge.target()];
  const curved = style('curve-style') === 'unbundled-bezier';
  const control = curved ? controlOf(from.position(), to.position(), style) : null;
  const outline = (node: cytoscape.NodeSingular, aim: cytoscape.Position) => {
    const center = node.position();
    const distance = Math.hypot(aim.x - center.x, aim.y - center.y);
    const reach =
      (Number.parseFloat(node.style('width')) + Number.parseFloat(node.style('border-width'))) / 2;
    return [
      center.x + ((aim.x - center.x) * reach) / distance,
      center.y + ((aim.y - center.y) * reach) / distance,
    ];
  };
  const middle = control ? [control.x, control.y] : [];
  return {
    points: [
      ...outline(from, control ?? to.position()),
      ...middle,
      ...outline(to, control ?? from.position()),
    ],
    width: Number.parseFloat(style('width')),
    color: hex(style('line-color')),
    dash: style('line-style') === 'solid' ? [] : numbersIn(String(style('line-dash-pattern'))),
    opacity: Number(style('opacity')),
  };
}

/** The rule of Cytoscape's manual: a weight along the line between the nodes, a distance along its normal (-dy, dx). */
function controlOf(from: cytoscape.Position, to: cytoscape.Position, style: (name: string) => string) {
  const weight = numbersIn(String(style('control-point-weights')))[0] ?? 0;
  const distance = numbersIn(String(style('control-point-distances')))[0] ?? 0;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  return {
    x: from.x + dx * weight - (dy / length) * distance,
    y: from.y + dy * weight + (dx / length) * distance,
  };
}

const drawn = (id: string, selection: { kind: 'role'; id: string } | null) =>
  drawRing(ringOf(MODEL, assessmentOf(example(id)), NO_NETWORK), {
    width: 860,
    ties: 'all',
    selection,
    marked: ['fbi', 'fbi--hsi'],
  });

function compare(id: string, selection: { kind: 'role'; id: string } | null): number {
  const { shapes } = drawn(id, selection);
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    layout: { name: 'preset' },
    style: CYTOSCAPE_STYLE,
    elements: cytoscapeElements(shapes),
  });
  let compared = 0;
  for (const shape of shapes) {
    if (shape.kind !== 'circle' && shape.kind !== 'line') continue;
    const element = core.getElementById(shape.kind === 'line' ? `line:${shape.id}` : shape.id);
    expect(element.nonempty(), shape.id).toBe(true);
    const seen =
      shape.kind === 'circle'
        ? cytoscapeCircle(core.$id(shape.id))
        : cytoscapeLine(core.$id(`line:${shape.id}`));
    expect(seen, shape.id).toEqual(almost(shape.kind === 'line' ? svgLine(shape) : svgCircle(shape)));
    compared += 1;
  }
  expect(core.elements()).toHaveLength(compared);
  core.destroy();
  return compared;
}

describe('the two renderers of the ring', () => {
  it.each(EXAMPLES.map(({ id }) => id))('show the same circles and lines of network %s', (id) => {
    expect(compare(id, null)).toBeGreaterThan(20);
  });

  it('show the same circles and lines of a selection', () => {
    expect(compare('101-17', { kind: 'role', id: 'victim-services' })).toBeGreaterThan(20);
  });
});
