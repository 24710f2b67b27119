import { describe, expect, it } from 'vitest';
import type { Band, Circle, Label, Line, Shape } from '../../../core/drawing/shapes.ts';
import { curveOf, type SvgElement, strokeOf, svgOf } from '../../../core/drawing/svg-elements.ts';

const black = { color: '#000', width: 2, dash: [] };
const first = (shape: Shape): SvgElement => {
  const [element] = svgOf(shape);
  if (!element) throw new Error(`Nothing is drawn for a ${shape.kind}`);
  return element;
};

describe('a line', () => {
  const line: Line = {
    ...{ kind: 'line', id: 'l', subject: 'fbi--hsi', from: 'fbi', to: 'hsi', stroke: black, opacity: 0.28 },
    ...{ start: { x: 1, y: 2 }, end: { x: 10.126, y: -4.333 }, control: null },
  };

  it('is straight, or curved by its third point, with numbers to the hundredth of a pixel', () => {
    expect(curveOf(line)).toBe('M1 2L10.13 -4.33');
    expect(curveOf({ ...line, control: { x: 5, y: 6.001 } })).toBe('M1 2Q5 6 10.13 -4.33');
  });

  it('has no area, its opacity, and the tie that a pointer on it is about', () => {
    expect(first(line)).toMatchObject({
      tag: 'path',
      attributes: { fill: 'none', stroke: '#000', opacity: 0.28, 'data-subject': 'fbi--hsi' },
    });
  });

  it('is dashed where its stroke says so, and not there at all without a width', () => {
    expect(strokeOf(black)).toEqual({ stroke: '#000', 'stroke-width': 2 });
    expect(strokeOf({ ...black, dash: [4, 3] })).toMatchObject({ 'stroke-dasharray': '4 3' });
    expect(strokeOf({ ...black, width: 0 })).toMatchObject({ stroke: 'none' });
  });
});

describe('a circle', () => {
  const circle: Circle = {
    ...{ kind: 'circle', id: 'fbi', subject: 'fbi', at: { x: 30, y: -20 }, radius: 23.004, fill: '#fff' },
    ...{ stroke: black, text: 'FBI', textColor: '#123', textSize: 12.5, opacity: 1 },
  };

  it('has its code in the middle, which a pointer passes through', () => {
    const [body, text] = svgOf(circle);
    expect(body).toMatchObject({
      tag: 'circle',
      attributes: { cx: 30, cy: -20, r: 23, fill: '#fff', 'data-subject': 'fbi' },
    });
    expect(text).toMatchObject({ tag: 'text', children: ['FBI'] });
    expect(text?.attributes).toMatchObject({
      ...{ x: 30, 'text-anchor': 'middle', 'pointer-events': 'none', fill: '#123', 'font-size': 12.5 },
    });
    // The baseline is below the middle by half of the height of capitals, which is about 0.7 of the size.
    expect(Number(text?.attributes.y) - -20).toBeCloseTo((0.7 / 2) * 12.5, 0);
  });

  it('without a code is a circle alone', () => {
    expect(svgOf({ ...circle, text: '' })).toHaveLength(1);
  });
});

describe('a band', () => {
  const band = (fromDegrees: number, toDegrees: number): Band => ({
    ...{ kind: 'band', id: 'b', radius: 100, fromDegrees, toDegrees, text: 'POLICE' },
  });
  const nameOf = (one: Band) => String(svgOf(one)[1]?.attributes.transform);

  it('is an arc clockwise from its first to its last direction, the long way beyond a half turn', () => {
    expect(first(band(0, 90)).attributes.d).toBe('M0 -100A100 100 0 0 1 100 0');
    expect(first(band(0, 270)).attributes.d).toBe('M0 -100A100 100 0 1 1 -100 0');
    expect(first(band(0, 180)).attributes.d).toBe('M0 -100A100 100 0 0 1 0 100');
  });

  it('has its name in its middle, along the arc', () => {
    expect(nameOf(band(-30, 30))).toBe('translate(0 -100) rotate(0)');
    expect(nameOf(band(0, 60))).toBe('translate(50 -86.6) rotate(30)');
    expect(nameOf(band(260, 300))).toBe('translate(-98.48 -17.36) rotate(280)');
    expect(nameOf(band(0, 270))).toContain('translate(70.71 70.71)');
  });

  it('turns its name around in the lower half, where it would be upside down', () => {
    expect(nameOf(band(150, 210))).toBe('translate(0 100) rotate(360)');
    expect(nameOf(band(60, 120))).toBe('translate(100 0) rotate(90)');
    expect(nameOf(band(240, 300))).toBe('translate(-100 0) rotate(270)');
    expect(nameOf(band(70, 120))).toContain('rotate(275)');
  });
});

it('a badge is a mark in a small box of its color around its place', () => {
  const badge = first({
    ...{ kind: 'badge', id: 'b', at: { x: 50, y: 30 }, mark: 'dash', color: '#b50909', opacity: 0.5 },
  });
  expect(badge).toMatchObject({ tag: 'g', attributes: { transform: 'translate(42 22)', opacity: 0.5 } });
  const [box, mark] = badge.children as SvgElement[]; // a badge has no text
  const { x, width } = box?.attributes ?? {};
  expect(Number(x) + Number(width) / 2).toBe(8);
  expect(box?.attributes).toMatchObject({ fill: '#ffffff', stroke: '#b50909' });
  expect(mark?.attributes).toMatchObject({ d: 'M5 8H11', fill: 'none', stroke: '#b50909' });
});

describe('a label', () => {
  const label: Label = {
    ...{ kind: 'label', id: 'l', subject: 'fbi', at: { x: 9.999, y: 100 }, align: 'left', width: 80 },
    ...{ height: 62, faded: false },
    lines: [
      { text: 'FBI', tone: 'name' },
      { text: 'Cleveland', tone: 'organization' },
      { text: 'Lorain', tone: 'chosen' },
      { text: 'not confirmed', tone: 'state' },
      { text: 'Vacant', tone: 'gap' },
    ],
  };
  const attributes = (one: Label) => svgOf(one).map((line) => line.attributes);

  it('has its lines one below the other, from its upper edge down', () => {
    const lines = svgOf(label);
    expect(lines.map(({ children }) => children[0])).toEqual(label.lines.map(({ text }) => text));
    const baselines = lines.map((line) => Number(line.attributes.y));
    // A line of the name is 17 px high, the others 15.
    const steps = baselines.slice(1).map((y, at) => y - (baselines[at] ?? 0));
    expect(steps.slice(1)).toEqual([15, 15, 15].map((height) => expect.closeTo(height)));
    expect(steps[0]).toBeGreaterThan(15);
    expect(steps[0]).toBeLessThan(17);
    expect(baselines[0]).toBeGreaterThan(110);
    expect(baselines[0]).toBeLessThan(117);
    expect(baselines[4]).toBeLessThan(100 + 17 + 4 * 15);
  });

  it('begins, ends or is centered at its place, as it is aligned', () => {
    const anchorOf = (align: Label['align']) => attributes({ ...label, align })[0]?.['text-anchor'];
    expect((['left', 'right', 'center'] as const).map(anchorOf)).toEqual(['start', 'end', 'middle']);
    expect(attributes(label)[0]?.x).toBe(10);
  });

  it('tells its lines apart by weight, slant and color, and a gap is red', () => {
    const styles = attributes(label).map((one) => `${one['font-weight']} ${one['font-style']}`);
    expect(styles).toEqual(['700 normal', '400 normal', '700 normal', '400 italic', '700 normal']);
    expect(attributes(label)[4]?.fill).toBe('#b50909');
  });

  it('is gray where it is faded, and always readable on top of lines', () => {
    const fills = attributes({ ...label, faded: true }).map(({ fill }) => fill);
    expect(new Set(fills).size).toBe(1);
    expect(fills).not.toContain('#b50909');
    for (const one of attributes(label))
      expect(one).toMatchObject({ stroke: '#ffffff', 'stroke-width': 3, 'paint-order': 'stroke' });
  });
});
