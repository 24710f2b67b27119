import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsThatFit } from '../../../core/drawing/rows-that-fit.ts';

const inRows = (widths: readonly number[], room: number) => rowsThatFit(widths, (width) => width, room);

it('fills each row before the next begins', () => {
  expect(inRows([4, 6, 3, 3, 3, 2], 10)).toEqual([[4, 6], [3, 3, 3], [2]]);
});

it('gives an entry that is wider than the room a row of its own', () => {
  expect(inRows([2, 12, 2], 10)).toEqual([[2], [12], [2]]);
});

it('keeps every entry in its order, and no row of several is too wide', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 })),
      fc.integer({ min: 1, max: 40 }),
      (widths, room) => {
        const rows = inRows(widths, room);
        expect(rows.flat()).toEqual(widths);
        for (const row of rows)
          if (row.length > 1) expect(row.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(room);
      },
    ),
  );
});
