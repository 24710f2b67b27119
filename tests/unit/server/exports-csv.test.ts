import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../server/documents/csv.ts';
import { csvOf } from '../../../server/documents/csv.ts';

const COLUMNS = ['one', 'two'];
const read = (text: string): string[][] => parse(text);

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
        const table = { columns: COLUMNS, rows: rows.map(([a, b], index): Cell[] => [`row ${index}`, a, b]) };
        const [head, ...back] = read(csvOf({ ...table, columns: ['row', ...COLUMNS] }));
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
        for (const row of parse(csvOf({ columns: COLUMNS, rows })) as string[][])
          for (const cell of row) expect(cell).not.toMatch(begins);
      }),
    );
  });

  it('begins with its header, and nothing before it', () => {
    expect(csvOf({ columns: COLUMNS, rows: [['a', true]] })).toBe('one,two\r\na,yes\r\n');
  });
});
