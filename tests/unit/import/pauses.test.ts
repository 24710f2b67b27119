import { performance } from 'node:perf_hooks';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { writable } from '../../../server/import/apply.ts';
import type { ImportLine } from '../../../server/import/lines.ts';
import { firstRows } from '../../../server/import/read/grid.ts';
import { readFile } from '../../../server/import/read/read-file.ts';
import { refusedRows } from '../../../server/import/refused-rows.ts';
import { planTable } from '../../../server/import/table-plan.ts';

/** How often others have the process while something is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await work.finally(() => clearInterval(timer));
  return turns;
}

/** Work of some milliseconds, as of a thousand rows. */
function busy(): void {
  const end = performance.now() + 5;
  while (performance.now() < end);
}

test('the rows of a large file are gone through with pauses, so that others are answered meanwhile', async () => {
  async function* rows() {
    for (let row = 2; row < 52; row++) {
      if (row > 2) busy();
      yield { row, cells: { Organization: `Invented Desk ${row}` } };
    }
  }
  const table = { sheet: null, holds: 'records', columns: ['Organization'], notes: [], rows } as const;
  const plan = await planTable(table, '2026-11-24');
  expect(await turnsDuring(refusedRows([plan]))).toBeGreaterThan(2);
});

test('the blank lines of a file are gone through with pauses as well', async () => {
  const blank = readFile(Buffer.from('\n'.repeat(200_000))).catch((error: Error) => error.message);
  expect(await turnsDuring(blank)).toBeGreaterThan(2);
  expect(await blank).toBe('The file is empty.');
});

test('a large workbook is read in another thread, so that others are answered meanwhile', async () => {
  const row = ['Invented Harbor Center', 'Toledo', 'OH', 'Nonprofit'];
  const rows = [['Organization', 'City', 'State', 'Type'], ...Array.from({ length: 8_000 }, () => row)];
  const bytes = await writeXlsx({ sheets: [{ name: 'List', rows }] });
  const before = performance.eventLoopUtilization();
  const [table] = (await readFile(bytes)).tables;
  expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.5); // 0.9 if it is read in this thread
  expect(table && (await firstRows(table.rows(), 1))).toEqual([
    { row: 2, cells: { Organization: row[0], City: 'Toledo', State: 'OH', Type: 'Nonprofit' } },
  ]);
}, 60_000); // the thread compiles its modules first

test('its facts are gone through with pauses as well', async () => {
  function* lines(): Generator<ImportLine> {
    for (let row = 2; row < 52; row++) {
      busy();
      yield {
        row,
        sheet: null,
        fact: 'organizations',
        fate: 'same',
        name: null,
        districtId: null,
        reason: null,
      };
    }
  }
  expect(await turnsDuring(writable(lines()))).toBeGreaterThan(2);
});
