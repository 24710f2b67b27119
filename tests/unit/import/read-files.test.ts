import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FileRow, ReadFile, Table } from '../../../server/import/read/file.ts';
import { readFile } from '../../../server/import/read/read-file.ts';

const folder = fileURLToPath(new URL('files/', import.meta.url));

async function rowsOf(table: Table | undefined): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const row of table?.rows() ?? []) rows.push(row);
  return rows;
}

/** All that a file gives, in the form in which `expected.json` says it. */
async function seen({ format, encoding, tables, isDirected }: ReadFile) {
  const found = tables.map(async (table) => ({
    sheet: table.sheet,
    holds: table.holds,
    columns: table.columns,
    notes: table.notes,
    rows: (await rowsOf(table)).map(({ row, cells }) => [row, cells]),
  }));
  return { format, encoding, isDirected: isDirected ?? null, tables: await Promise.all(found) };
}

/** What each invented file holds, written down beside why it is difficult. */
const EXPECTED: Record<string, { difficulty: string }> = JSON.parse(
  readFileSync(`${folder}expected.json`, 'utf8'),
);

describe('every invented file is read whole and right', () => {
  it.each(Object.entries(EXPECTED))('%s', async (name, { difficulty, ...expected }) => {
    expect(await seen(await readFile(folder + name)), difficulty).toEqual(expected);
  });
});

it('gives the rows as often as they are asked for, and two at a time', async () => {
  const [table] = (await readFile(`${folder}plain.csv`)).tables;
  const [first, second] = await Promise.all([rowsOf(table), rowsOf(table)]);
  expect(first).toHaveLength(3);
  expect(second).toEqual(first);
});

it('reads bytes as it reads a file of these bytes, whatever its name', async () => {
  const bytes = readFileSync(`${folder}windows-1252.csv`);
  expect(await seen(await readFile(bytes))).toEqual(await seen(await readFile(`${folder}windows-1252.csv`)));
});
