import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvOf } from '../../../server/features/exports/csv.ts';

const COLUMNS = ['one', 'two'];
const read = (text: string): string[][] => parse(text, { bom: true, comment: '#', comment_no_infix: true });

/** As OWASP lists the characters with which a spreadsheet begins a formula. */
const begins = /^[=+\-@\t\r]/;
const aCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    'a "quoted", one',
    'two\r\nlines',
    'two\nlines',
    'two\rlines',
    null,
  ),
  fc.nat(),
);

describe('a table as CSV', () => {
  it('comes back as it was, but for what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aCell, aCell)), (rows) => {
        // A line that begins with # reads as a note; the first column of every table is an id or a word of ours.
        const table = { columns: COLUMNS, rows: rows.map(([a, b], index): Cell[] => [`row ${index}`, a, b]) };
        const [head, ...back] = read(csvOf(['A note'], { ...table, columns: ['row', ...COLUMNS] }));
        expect(head).toEqual(['row', ...COLUMNS]);
        const text = (cell: Cell): string => (cell === null ? '' : String(cell));
        const guarded = (cell: Cell): string => {
          const plain = text(cell);
          return /^[=+\-@\t\r＝＋－＠]/.test(plain) ? `'${plain}` : plain;
        };
        expect(back).toEqual(rows.map(([a, b], index) => [`row ${index}`, guarded(a), guarded(b)]));
      }),
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(aCell), (cells) => {
        const rows = cells.map((cell): Cell[] => [cell, 'end']);
        for (const row of parse(csvOf([], { columns: COLUMNS, rows }), { bom: true }) as string[][])
          for (const cell of row) expect(cell).not.toMatch(begins);
      }),
    );
  });

  it('keeps a note on one line', () => {
    expect(csvOf(['one\r\ntwo'], { columns: COLUMNS, rows: [] })).toBe('\uFEFF# one two\r\none,two\r\n');
  });
});
