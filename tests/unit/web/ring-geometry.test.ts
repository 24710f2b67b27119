import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween, middleDegrees, polar } from '../../../core/drawing/polar.ts';
import { type Ring, ringOf } from '../../../core/drawing/ring-data.ts';
import { apart, LINE } from '../../../core/drawing/ring-labels.ts';
import { drawRing } from '../../../core/drawing/ring-shapes.ts';
import { ringSize } from '../../../core/drawing/ring-slots.ts';
import { bandAround } from '../../../core/drawing/sector-bands.ts';
import { isCircle, isLabel, isLine, type Label } from '../../../core/drawing/shapes.ts';
import { spread } from '../../../core/drawing/spread.ts';
import { breakLines, textWidth } from '../../../core/drawing/text-width.ts';
import { badgePoint, controlPoint, lineEnds } from '../../../core/drawing/tie-curve.ts';
import { assessmentOf, EXAMPLES, example, MODEL, NO_NETWORK } from './ring-example.ts';

const draw = (id: string, width: number) =>
  drawRing(ringOf(MODEL, assessmentOf(example(id)), NO_NETWORK), {
    width,
    ties: 'all',
    selection: null,
    marked: [],
  });

describe('directions', () => {
  it('run clockwise from 12 o’clock', () => {
    expect(polar(0, 10)).toEqual({ x: 0, y: -10 });
    expect(polar(90, 10).x).toBeCloseTo(10);
    expect(polar(180, 10).y).toBeCloseTo(10);
  });

  it('know the smaller angle between two, across 12 o’clock too', () => {
    expect(angleBetween(349, 11)).toBe(22);
    expect(middleDegrees(349, 11) % 360).toBe(0);
    expect(middleDegrees(62.5, 319.5)).toBeCloseTo(11);
  });
});

describe('the slots', () => {
  it('stand where the design says: radius 204 and 46 px at a panel of 860', () => {
    expect(ringSize(860)).toEqual({ radius: 204, slot: 46 });
    const circles = draw('101-17', 860).shapes.filter(isCircle);
    const fbi = circles.find(({ id }) => id === 'fbi');
    const hub = circles.find(({ id }) => id === 'usao-coordinator');
    // 84.5 degrees clockwise from 12 o'clock: x = 204 sin, y = -204 cos
    expect(fbi?.at.x).toBeCloseTo(203.06, 1);
    expect(fbi?.at.y).toBeCloseTo(-19.55, 1);
    expect(hub?.at).toEqual({ x: 0, y: 0 });
    const outer = (hub?.radius ?? 0) + (hub?.stroke.width ?? 0) / 2;
    expect(outer).toBeCloseTo((46 * 1.45) / 2);
  });

  it('never touch each other at any width at which a ring is drawn', () => {
    for (const width of [700, 736, 860, 1100]) {
      const { radius, slot } = ringSize(width);
      expect(2 * radius * Math.sin((11 * Math.PI) / 180), `${width} px`).toBeGreaterThan(slot);
    }
  });

  it('stand at the same place in every district', () => {
    const places = (id: string) =>
      new Map(
        draw(id, 860)
          .shapes.filter(isCircle)
          .filter(({ id }) => MODEL.roles.some((role) => role.id === id))
          .map(({ id, at }) => [id, at]),
      );
    expect(places('101-10')).toEqual(places('wiwd'));
  });
});

describe('ties', () => {
  it.each([
    [22, null],
    [29.5, null],
    [44, 0.7],
    [59, 0.62],
    [84, 0.52],
    [119, 0.4],
    [159, 0.28],
    [180, 0.2],
  ])('across %s degrees bow through a point at %s of the radius', (gap, part) => {
    const control = controlPoint(10, 10 + gap, 100);
    if (part === null) expect(control).toBeNull();
    else expect(Math.hypot(control?.x ?? 0, control?.y ?? 0)).toBeCloseTo(part * 100);
  });

  it('to the hub are straight', () => {
    expect(controlPoint(null, 120, 204)).toBeNull();
  });

  it('end on the outlines of their circles', () => {
    const shapes = draw('101-17', 860).shapes;
    const circles = new Map(shapes.filter(isCircle).map((circle) => [circle.id, circle]));
    const lines = shapes.filter(isLine);
    expect(lines.length).toBeGreaterThan(20);
    for (const { from, to, start, end } of lines)
      for (const [id, point] of [[from, start] as const, [to, end] as const]) {
        const circle = circles.get(id);
        const reach = Math.hypot(point.x - (circle?.at.x ?? 0), point.y - (circle?.at.y ?? 0));
        expect(reach).toBeCloseTo((circle?.radius ?? 0) + (circle?.stroke.width ?? 0) / 2);
      }
  });

  it('bear their badge in the middle of a spoke, near one end of a bowed line', () => {
    const straight = { start: { x: 0, y: 0 }, control: null, end: { x: 100, y: 0 } };
    expect(badgePoint(straight, false)).toEqual({ x: 50, y: 0 });
    const bowed = { start: { x: 0, y: 0 }, control: { x: 50, y: 50 }, end: { x: 100, y: 0 } };
    expect(badgePoint(bowed, false).x).toBeCloseTo(15);
    expect(badgePoint(bowed, true).x).toBeCloseTo(82);
  });

  it('do not fail for two circles at one place', () => {
    const [circle] = draw('wiwd', 860).shapes.filter(isCircle);
    if (!circle) throw new Error('There is a circle.');
    expect(lineEnds(circle, circle, null).start).toEqual(circle.at);
  });
});

describe('sector bands', () => {
  it('span their slots and half a slot’s share beyond, across 12 o’clock too', () => {
    expect(bandAround('justice', [11, 349], 246)).toMatchObject({ fromDegrees: 338, toDegrees: 382 });
    expect(bandAround('police', [40.5, 62.5, 106.5], 246)).toMatchObject({
      fromDegrees: 29.5,
      toDegrees: 117.5,
    });
  });
});

describe('labels', () => {
  /** The box of the words themselves, which may be narrower than the room that they were given. */
  const box = ({ at, align, height, lines }: Label) => {
    const width = Math.max(
      ...lines.map(({ text, tone }) => textWidth(text, LINE[tone].size, LINE[tone].bold)),
    );
    const left = align === 'left' ? at.x : align === 'right' ? at.x - width : at.x - width / 2;
    return { left, right: left + width, top: at.y, bottom: at.y + height };
  };
  const overlap = (one: Label, other: Label) => {
    const [a, b] = [box(one), box(other)];
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  };

  const expectClear = (ring: Ring, width: number) => {
    const { center, height, shapes } = drawRing(ring, { width, ties: 'all', selection: null, marked: [] });
    const labels = shapes.filter(isLabel);
    // One a slot, and one under the hub when the coordinator's post is vacant.
    expect(labels).toHaveLength(15 + Number(ring.roles[0]?.state === 'vacant'));
    for (const [index, label] of labels.entries()) {
      const over = labels.slice(index + 1).filter((other) => overlap(label, other));
      expect(over.map(({ id }) => `${label.id} over ${id} at ${width} px`)).toEqual([]);
      expect(center.y + label.at.y).toBeGreaterThanOrEqual(0);
      expect(center.y + label.at.y + label.height).toBeLessThanOrEqual(height);
      expect(box(label).left).toBeGreaterThanOrEqual(-width / 2);
      expect(box(label).right).toBeLessThanOrEqual(width / 2);
    }
  };

  it.each(EXAMPLES.map(({ id }) => id))('of network %s lie inside the picture, none over another', (id) => {
    const ring = ringOf(MODEL, assessmentOf(example(id)), NO_NETWORK);
    for (const width of [700, 860, 1100]) expectClear(ring, width);
  });

  it('lie clear of each other when every role has three organizations with long names', () => {
    const name = 'Department of Labor and Workforce Development, Division of Wage and Hour Compliance';
    const ring = ringOf(MODEL, assessmentOf(example('101-4')), NO_NETWORK);
    const organizations = ['a', 'b', 'c'].map((id) => ({ id, name: `${name} ${id}` }));
    const roles = ring.roles.map((role) => ({ ...role, organizations, state: 'on record' as const }));
    for (const width of [700, 736, 860, 1100]) expectClear({ ...ring, roles }, width);
  });

  it('stay where they are when there is room', () => {
    const label = (id: string, y: number) => ({ id, at: { x: 0, y }, height: 20 }) as Label; // the fields that matter
    expect(apart([label('a', 0), label('b', 100)]).map(({ at }) => at.y)).toEqual([0, 100]);
  });
});

describe('spreading intervals along a line', () => {
  const wish = fc.record({
    start: fc.integer({ min: -500, max: 500 }),
    size: fc.integer({ min: 1, max: 80 }),
  });
  const sorted = fc.array(wish, { maxLength: 30 }).map((list) => list.sort((a, b) => a.start - b.start));

  it('leaves no two over each other and keeps their order', () => {
    fc.assert(
      fc.property(sorted, (wishes) => {
        const places = spread(wishes);
        expect(places).toHaveLength(wishes.length);
        for (let index = 1; index < places.length; index += 1)
          expect(places[index]).toBeGreaterThanOrEqual(
            (places[index - 1] ?? 0) + (wishes[index - 1]?.size ?? 0) - 1e-6,
          );
      }),
    );
  });

  it('shares the way between two that collide', () => {
    expect(
      spread([
        { start: 0, size: 10 },
        { start: 4, size: 10 },
      ]),
    ).toEqual([-3, 7]);
  });
});

describe('lines of text', () => {
  it('are never wider than their room', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 120 }),
        fc.integer({ min: 60, max: 220 }),
        (text, width) => {
          for (const line of breakLines(text, 12, false, width, 2))
            expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('keep short text whole and end long text in an ellipsis', () => {
    expect(breakLines('FBI Cleveland', 12, false, 200, 1)).toEqual(['FBI Cleveland']);
    const [only, ...rest] = breakLines(
      'Department of Business and Professional Regulation',
      12,
      false,
      150,
      1,
    );
    expect(rest).toEqual([]);
    expect(only).toMatch(/^Department of .*…$/);
  });
});
