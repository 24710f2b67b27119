import { describe, expect, it } from 'vitest';
import { ringOf } from '../../../core/drawing/ring-data.ts';
import { boxed, drawnTies, drawRing, drawSmallRing } from '../../../core/drawing/ring-shapes.ts';
import { type Drawing, isCircle, isLabel, isLine, type Label } from '../../../core/drawing/shapes.ts';
import { assessmentOf, example, MODEL, NO_NETWORK } from '../web/ring-example.ts';

const ring = ringOf(MODEL, assessmentOf(example('101-17')), NO_NETWORK);
const view = { width: 960, ties: 'backbone', selection: null, marked: [] } as const;
/** How far the farthest role is from the hub. */
const radiusOf = ({ shapes }: Drawing): number =>
  Math.max(...shapes.filter(isCircle).map(({ at }) => Math.hypot(at.x, at.y)));

describe('the ring on a screen', () => {
  it('is as large as its panel allows where the height is not limited', () => {
    expect(radiusOf(drawRing(ring, view))).toBeCloseTo(Math.round(960 * 0.237));
    expect(radiusOf(drawRing(ring, { ...view, width: 1400 }))).toBeCloseTo(262);
  });

  it('gets smaller on a short screen until it fits with its labels, and no smaller than that', () => {
    const tall = drawRing(ring, { ...view, height: 1400 });
    const short = drawRing(ring, { ...view, height: 800 });
    expect(short.height).toBeLessThanOrEqual(800 - 243);
    expect(radiusOf(short)).toBeLessThan(radiusOf(tall));
    expect(radiusOf(short)).toBeGreaterThanOrEqual(150);
  });

  it('does not change its size with what is selected', () => {
    const selected = drawRing(ring, { ...view, height: 800, selection: { kind: 'tie', id: 'fbi--hsi' } });
    expect(radiusOf(selected)).toBe(radiusOf(drawRing(ring, { ...view, height: 800 })));
  });

  it('is never smaller than can be read, even where it does not fit', () => {
    expect(radiusOf(drawRing(ring, { ...view, height: 300 }))).toBeGreaterThanOrEqual(150);
  });

  it('holds all of its roles and labels in its box', () => {
    const { width, height, center, shapes } = drawRing(ring, { ...view, height: 800 });
    expect([width, center.x]).toEqual([960, 480]);
    for (const { at, height: high } of shapes.filter(isLabel)) {
      expect(center.y + at.y).toBeGreaterThanOrEqual(0);
      expect(center.y + at.y + high).toBeLessThanOrEqual(height + 1);
    }
  });
});

describe('the box around a drawing', () => {
  const label = (y: number, height: number) => ({ kind: 'label', at: { x: 0, y }, height }) as Label; // the fields that matter

  it('holds a circle around the hub, and what labels need above and below it, with a small margin', () => {
    expect(boxed([], 301, 100)).toMatchObject({ width: 301, height: 208, center: { x: 151, y: 104 } });
    expect(boxed([label(-150, 20)], 300, 100)).toMatchObject({ height: 258, center: { y: 154 } });
    expect(boxed([label(90, 60)], 300, 100)).toMatchObject({ height: 258, center: { y: 104 } });
    expect(boxed([label(0, 20)], 300, 100).height).toBe(208);
  });
});

describe('the ring of a phone', () => {
  const small = drawSmallRing(ring, 'backbone');

  it('has every role with its code, and no label', () => {
    expect(small.shapes.filter(isLabel)).toEqual([]);
    const codes = small.shapes.filter(isCircle).map(({ text }) => text);
    for (const { code, state } of ring.roles) if (state !== 'not applicable') expect(codes).toContain(code);
  });

  it('fits a narrow screen, with the hub in its middle', () => {
    expect(small.width).toBeLessThanOrEqual(360);
    expect(small.center).toEqual({ x: Math.round(small.width / 2), y: Math.round(small.height / 2) });
    expect(radiusOf(small)).toBeCloseTo(118);
  });

  it('draws the same ties as the large ring', () => {
    const ids = ({ shapes }: Drawing) => shapes.filter(isLine).map(({ id }) => id);
    expect(ids(small)).toEqual(ids(drawRing(ring, view)));
  });
});

describe('the ties of a ring', () => {
  it('are those of the choice and of the selection, each once', () => {
    const chosen = drawnTies(ring, 'backbone', null);
    const of = (roleId: string) => drawnTies(ring, 'backbone', { kind: 'role', id: roleId });
    const withBureau = of('fbi');
    expect(new Set(withBureau).size).toBe(withBureau.length);
    expect(withBureau.slice(0, chosen.length)).toEqual(chosen);
    const more = withBureau.slice(chosen.length);
    expect(more.length).toBeGreaterThan(0);
    expect(more.filter(({ a, b }) => a !== 'fbi' && b !== 'fbi')).toEqual([]);
  });

  it('that have no line mark the two roles instead', () => {
    const hidden = { ...ring, ties: ring.ties.map((tie) => ({ ...tie, hidden: tie.id === 'fbi--hsi' })) };
    const marked = (of: typeof ring, id: string) =>
      drawRing(of, { ...view, ties: 'all', marked: [id] })
        .shapes.filter(isCircle)
        .filter((circle) => circle.id.endsWith(':mark'))
        .map(({ subject }) => subject);
    expect(marked(hidden, 'fbi--hsi').sort()).toEqual(['fbi', 'hsi']);
    expect(marked(ring, 'fbi')).toEqual(['fbi']);
  });
});
