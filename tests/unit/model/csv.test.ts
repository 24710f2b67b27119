import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readCsv } from '../../../server/reference/csv.ts';

const Row = z.object({
  id: z.string().min(1, 'is empty'),
  weight: z.string().regex(/^\d+$/, 'is not a number').transform(Number),
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieline-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, text);
  return path;
}

test('rows come typed, with quotes, commas and line breaks in values kept', () => {
  expect(readCsv(file('id,weight\n"a, ""b""\nc",3\nd,1\n'), Row)).toEqual([
    { id: 'a, "b"\nc', weight: 3 },
    { id: 'd', weight: 1 },
  ]);
});

test('a byte order mark, CRLF and a missing last line end do not matter', () => {
  expect(
    readCsv(
      file('\uFEFFid,weight\r\na,1\r\nb,2'),
      Row.transform(({ id }) => id),
    ),
  ).toEqual(['a', 'b']);
});

test('a wrong value is named by file, line and column', () => {
  expect(() => readCsv(file('id,weight\na,1\nb,two\n'), Row)).toThrow(
    `${join(folder, 'rows.csv')}, line 3, column 2 (weight): is not a number`,
  );
});

test('the headers must be the keys of the row, in their order', () => {
  expect(() => readCsv(file('weight,id\n1,a\n'), Row)).toThrow(
    'line 1, column 1: expected the header id, found weight',
  );
  expect(() => readCsv(file('id\na\n'), Row)).toThrow(
    'line 1, column 2: expected the header weight, found nothing',
  );
  expect(() => readCsv(file('id,weight,more\na,1,2\n'), Row)).toThrow(
    'line 1, column 3: expected no further header, found more',
  );
  expect(() => readCsv(file(''), Row)).toThrow('line 1, column 1: expected the header id, found nothing');
});

test('a line with too few values, and a quote that never ends, are named by line', () => {
  expect(() => readCsv(file('id,weight\na,1\nb\n'), Row)).toThrow(/rows\.csv, line 3, column 2: /);
  expect(() => readCsv(file('id,weight\n"a,1\n'), Row)).toThrow(/rows\.csv, line 2, column 1: /);
});
