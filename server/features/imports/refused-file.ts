import { writeXlsx } from 'hucre/xlsx';
import { BYTE_ORDER_MARK, csvOf } from '../../documents/csv.ts';
import type { ReadFile } from '../../import/read/file.ts';
import type { RefusedTable } from '../../import/refused-rows.ts';
import { WORKBOOK } from './contract.ts';

interface RefusedFile {
  readonly bytes: Buffer;
  readonly ending: 'csv' | 'xlsx';
  readonly type: string;
}

/**
 * Writes refused rows as a file for spreadsheets: as CSV, or as a workbook if the upload was one or there are several
 * tables.
 */
export async function refusedFile(
  { encoding }: ReadFile,
  tables: readonly RefusedTable[],
): Promise<RefusedFile> {
  const [first] = tables;
  if (first && tables.length === 1 && encoding !== null) {
    const bytes = Buffer.from(BYTE_ORDER_MARK + csvOf(first));
    return { bytes, ending: 'csv', type: 'text/csv; charset=utf-8' };
  }
  return {
    bytes: Buffer.from(await writeXlsx({ sheets: sheetsOf(tables) })),
    ending: 'xlsx',
    type: WORKBOOK,
  };
}

/** Text stays text: a ZIP code keeps its leading zero, and nothing is run as a formula. */
const sheetsOf = (tables: readonly RefusedTable[]) =>
  tables.map(({ sheet, columns, rows }, index) => ({
    name: tables.filter((one) => one.sheet === sheet).length === 1 && sheet ? sheet : `Table ${index + 1}`,
    rows: [[...columns], ...rows.map((row) => row.map((cell) => cell || null))],
    columns: columns.map((column) => ({ width: Math.max(12, Math.min(40, column.length + 8)) })),
    freezePane: { rows: 1 },
  }));
