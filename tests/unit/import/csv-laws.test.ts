import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFile } from '../../../server/import/read/read-file.ts';

const ENCODINGS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
};

/** Words that every encoding has, with all that CSV must quote. One letter of each name is beyond ASCII. */
const cell = fc
  .array(fc.constantFrom('Lake', 'Erie', '"', ',', ';', '\t', '|', ' ', '\n', 'é', "'", '7', '-'), {
    maxLength: 6,
  })
  .map((parts) => parts.join('').trim());
const row = fc.tuple(fc.integer({ min: 0, max: 999 }), cell, cell);

it('CSV reads back the same, whatever its delimiter, its encoding and its line ends', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom(...Object.entries(ENCODINGS)),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      async (rows, delimiter, [encoding, encode], lineEnd, quoteAll) => {
        const records = rows.map(([number, county, notes]) => [`Agéncy ${number}`, county, notes]);
        const text = stringify([['Organization', 'County', 'Notes'], ...records], {
          delimiter,
          record_delimiter: lineEnd,
          quoted: quoteAll,
          quoted_match: /[\r\n]/,
        });
        const file = await readFile(encode(text));
        expect([file.format, file.encoding]).toEqual(['csv', encoding.split(' ')[0]]);
        const found: string[][] = [];
        for await (const { cells } of file.tables[0]?.rows() ?? [])
          found.push(['Organization', 'County', 'Notes'].map((name) => cells[name] ?? ''));
        expect(found).toEqual(records);
      },
    ),
    { numRuns: 300 },
  );
});

it('a line end or a letter that falls between two parts of a long file is read as one', async () => {
  // Files come in parts of 65,536 bytes: here the line feed of a line end, there the second byte of a letter is the first of a part.
  const head = 'Organization,Notes\r\nErie Street Clinic,';
  const toLineEnd = `${head}${'x'.repeat(65_535 - head.length)}\r\nMaumee Legal Aid,y\r\n`;
  const toLetter = `${head}${'x'.repeat(65_535 - head.length)}é\r\nMaumee Legal Aid,y\r\n`;
  for (const [text, last] of [
    [toLineEnd, 'x'],
    [toLetter, 'é'],
  ] as const) {
    const rows = [];
    for await (const row of (await readFile(Buffer.from(text))).tables[0]?.rows() ?? []) rows.push(row);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(rows[0]?.cells.Notes?.at(-1)).toBe(last);
  }
});
