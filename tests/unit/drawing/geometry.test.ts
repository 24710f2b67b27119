import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleBetween, fromNoon, middleDegrees, polar, towards } from '../../../core/drawing/polar.ts';
import { spread } from '../../../core/drawing/spread.ts';
import { breakLines, textWidth } from '../../../core/drawing/text-width.ts';
import { worstFirst } from '../../../core/drawing/worst-first.ts';

const rounded = ({ x, y }: { x: number; y: number }) => [Math.round(x) + 0, Math.round(y) + 0];

describe('directions', () => {
  it('are counted clockwise from 12 o’clock, y downwards', () => {
    expect([0, 90, 180, 270].map((degrees) => rounded(polar(degrees, 10)))).toEqual([
      ...[
        [0, -10],
        [10, 0],
        [0, 10],
        [-10, 0],
      ],
    ]);
  });

  it('have the smaller angle and the middle along it between them', () => {
    expect([
      angleBetween(10, 350),
      angleBetween(350, 10),
      angleBetween(0, 180),
      angleBetween(30, 100),
    ]).toEqual([...[20, 20, 180, 70]]);
    expect([
      middleDegrees(350, 10),
      middleDegrees(10, 350),
      middleDegrees(0, 180),
      middleDegrees(100, 30),
    ]).toEqual([...[360, 0, 90, 65]]);
  });

  it('lead from one point towards another', () => {
    expect(towards({ x: 1, y: 2 }, { x: 4, y: 6 }, 10)).toEqual({ x: 7, y: 10 });
    expect(towards({ x: 1, y: 2 }, { x: 1, y: 2 }, 10)).toEqual({ x: 1, y: 2 });
  });

  it('are counted from the beginning of the first sector', () => {
    expect([0, 344, 345, 359].map(fromNoon)).toEqual([0, 344, -15, -1]);
  });
});

describe('the width of a text', () => {
  it('is the sum of narrow, wide, capital and other letters, times its size', () => {
    expect(textWidth('i', 100)).toBeCloseTo(33);
    expect(textWidth('W@', 100)).toBeCloseTo(176);
    expect(textWidth('AZ', 100)).toBeCloseTo(136);
    expect(textWidth('az', 100)).toBeCloseTo(114);
    expect(textWidth('é', 10)).toBeCloseTo(5.7);
    expect(textWidth('1', 10)).toBeCloseTo(5.7);
    expect(textWidth('a', 100, true)).toBeCloseTo(60.42);
  });

  it('breaks it between words, and what does not fit ends in an ellipsis', () => {
    expect(breakLines('aaa bbb  ccc', 10, false, 45, 3)).toEqual(['aaa bbb', 'ccc']);
    expect(breakLines('aaa bbb ccc', 10, false, 20, 3)).toEqual(['aaa', 'bbb', 'ccc']);
    expect(breakLines('aaa bbb ccc', 10, false, 30, 2)).toEqual(['aaa', 'bbb…']);
    expect(breakLines('aa b cccccc', 10, false, 36, 1)).toEqual(['aa b c…']);
    expect(breakLines('aaaaaaaa', 10, false, 30, 2)).toEqual(['aaaa…']);
    expect(breakLines('aaaa', 10, true, 23, 2)).toEqual(['aa…']);
    expect(breakLines('aaaa', 10, false, 23, 2)).toEqual(['aaaa']);
    expect(breakLines('a', 10, false, 1, 1)).toEqual(['a…']);
  });

  it('never breaks it into wider or more lines than asked', () => {
    const words = fc.array(fc.constantFrom('FBI', 'Homeland', 'of', 'Wage', 'Metropolitan'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 20, max: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (list, width, most) => {
          const lines = breakLines(list.join(' '), 10, false, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
          if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(list.join(' '));
        },
      ),
    );
  });
});

describe('intervals that are spread along a line', () => {
  const wishes = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 100 }), size: fc.integer({ min: 1, max: 20 }) }),
    { maxLength: 12 },
  );
  const cost = (starts: readonly number[], wished: readonly { start: number }[]) =>
    starts.reduce((sum, start, index) => sum + (start - (wished[index]?.start ?? 0)) ** 2, 0);

  it('keep their order and do not overlap', () => {
    fc.assert(
      fc.property(wishes, (wished) => {
        const starts = spread(wished);
        expect(starts).toHaveLength(wished.length);
        for (const [index, { size }] of wished.entries())
          expect(starts[index + 1] ?? Infinity).toBeGreaterThanOrEqual((starts[index] ?? 0) + size - 1e-9);
      }),
    );
  });

  it('stay where they wish to be when there is room', () => {
    const wished = [
      { start: 0, size: 5 },
      { start: 5, size: 5 },
      { start: 20, size: 5 },
    ];
    expect(spread(wished)).toEqual([0, 5, 20]);
  });

  it('share what is missing evenly, and no other places without overlap are nearer to the wishes', () => {
    expect(spread([0, 10, 12].map((start) => ({ start, size: 10 })))).toEqual(
      [-8 / 3, 22 / 3, 52 / 3].map((place) => expect.closeTo(place)),
    );
    expect(spread([0, 0].map((start) => ({ start, size: 10 })))).toEqual([-5, 5]);
    expect(
      spread([
        { start: 0, size: 10 },
        { start: 4, size: 10 },
        { start: 6, size: 2 },
      ]),
    ).toEqual([...[-20 / 3, 10 / 3, 40 / 3].map((place) => expect.closeTo(place))]);
    fc.assert(
      fc.property(
        wishes,
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 12, maxLength: 12 }),
        (wished, by) => {
          const starts = spread(wished);
          const others = starts.map((start, index) => start + (by[index] ?? 0));
          const areApart = wished.every(
            ({ size }, index) => (others[index + 1] ?? Infinity) >= (others[index] ?? 0) + size - 1e-9,
          );
          if (areApart) expect(cost(others, wished)).toBeGreaterThanOrEqual(cost(starts, wished) - 1e-6);
        },
      ),
    );
  });
});

it('ties come proven gaps first, what holds last', () => {
  const order = [
    ...['no contact', 'ended', 'below expected', 'no partner', 'unknown', 'partly on record', 'reported'],
    ...['on record', 'met'],
  ] as const;
  const ties = order.map((state) => ({ state }));
  expect(worstFirst(ties.toReversed())).toEqual(ties);
});
