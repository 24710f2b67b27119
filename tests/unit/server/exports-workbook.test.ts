import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Cell } from '../../../server/documents/csv.ts';
import { workbookStream } from '../../../server/documents/workbook.ts';

const AT = new Date('2026-05-04T10:00:00Z');
const COLUMNS = ['name', 'since', 'count', 'sure'];
const ROWS: Cell[][] = [
  ['=SUM(1) & <b> "said"\nnext', '2024-05-01', 3, true],
  ['', null, 2.5, false],
  ['control\u0007led', '1900-01-02', -1, null],
];
const written = (rows: Iterable<readonly Cell[]> = ROWS) =>
  buffer(
    workbookStream(
      [
        { name: 'Roles & ties', columns: COLUMNS, rows },
        { name: 'Notes', columns: ['note'], rows: [['Invented']] },
      ],
      'Tieline: invented',
      AT,
    ),
  );

test('a workbook that is written row by row has typed cells, frozen headers and all of its sheets', async () => {
  const { sheets, properties } = await readXlsx(await written());
  expect(properties?.title).toBe('Tieline: invented');
  expect(sheets.map(({ name, freezePane }) => [name, freezePane?.rows])).toEqual([
    ['Roles & ties', 1],
    ['Notes', 1],
  ]);
  expect(sheets[0]?.rows).toEqual([
    COLUMNS,
    ['=SUM(1) & <b> "said"\nnext', new Date('2024-05-01'), 3, true],
    [null, null, 2.5, false],
    ['controlled', '1900-01-02', -1, null],
  ]);
});

test('it is the same bytes each time, and no row of it is made before it is read', async () => {
  expect((await written()).equals(await written())).toBe(true);
  let made = 0;
  const stream = workbookStream(
    [
      {
        ...{ name: 'Long', columns: COLUMNS },
        rows: {
          *[Symbol.iterator]() {
            for (made = 0; made < 500_000; made += 1) yield [`Invented ${made * 7919}`, null, made, null];
          },
        },
      },
    ],
    'Tieline: invented',
    AT,
  );
  await stream[Symbol.asyncIterator]().next();
  expect(made).toBeLessThan(100_000);
  stream.destroy();
});
