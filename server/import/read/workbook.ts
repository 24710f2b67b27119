import type { MergeRange, Sheet, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { cellText } from './cell-text.ts';
import { UnreadableFile } from './file.ts';
import type { Grid, GridRow } from './grid.ts';
import { LIMITS } from './limits.ts';
import { columnLetters, isEmpty, sheetNotes } from './sheet-notes.ts';
import { filesInZip } from './zip.ts';

/** Cell formats use memory, and are needed only if they pad numbers with zeros. */
async function padsDigits(bytes: Uint8Array): Promise<boolean> {
  const files = await filesInZip(bytes, (name) => name === 'xl/styles.xml');
  return /formatCode="0[0\\-]+"/.test(new TextDecoder().decode(files.get('xl/styles.xml')));
}

/** The message of the workbook library, with advice for programmers. */
const SPANS = /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/s;

const tooLarge = (name: string, rows: number, width: number): UnreadableFile =>
  new UnreadableFile(
    `The sheet “${name}” has ${rows} rows and ${width} columns, more than can be read. Delete the empty rows and columns after the last filled ones, or save it as CSV.`,
  );

async function open(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes, { readStyles: await padsDigits(bytes) });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const what = error instanceof Error ? error.message : String(error);
    const [, name, rows, width] = SPANS.exec(what) ?? [];
    if (name !== undefined) throw tooLarge(name, Number(rows), Number(width));
    throw new UnreadableFile(
      `The workbook cannot be read: ${what}. Open it in a spreadsheet program, and save it again as .xlsx.`,
    );
  }
}

function checkSize(sheet: Sheet): void {
  const width = Math.max(0, ...sheet.rows.slice(0, 1).map(({ length }) => length));
  if (width * sheet.rows.length > LIMITS.cells) throw tooLarge(sheet.name, sheet.rows.length, width);
}

/** Copies a cell that is merged over several rows to each of them that is not empty. */
function fillMerged(sheet: Sheet, merges: readonly MergeRange[]): void {
  for (const { startRow, endRow, startCol } of merges) {
    const value = sheet.rows[startRow]?.[startCol] ?? null;
    for (const row of sheet.rows.slice(startRow + 1, endRow + 1)) if (!isEmpty(row)) row[startCol] = value;
  }
}

async function* rowsOf(sheet: Sheet): AsyncGenerator<GridRow> {
  for (const [row, values] of sheet.rows.entries()) {
    const cells = values.map((value, column) =>
      cellText(
        value,
        typeof value === 'number' ? sheet.cells?.get(`${row},${column}`)?.style?.numFmt : undefined,
      ),
    );
    if (cells.some(Boolean)) yield { row: row + 1, cells };
  }
}

/** Returns the text of a cell that spans this column and others, but not the whole sheet. */
function groupAt(sheet: Sheet, row: number, column: number): string | null {
  const width = Math.max(
    0,
    ...sheet.rows.slice(0, 50).map((cells) => cells.findLastIndex((cell) => cell !== null) + 1),
  );
  const over = sheet.merges?.find(
    ({ startRow, endRow, startCol, endCol }) =>
      startRow === endRow &&
      startRow === row - 1 &&
      startCol <= column &&
      column <= endCol &&
      endCol > startCol,
  );
  if (!over || over.endCol - over.startCol + 1 >= width) return null;
  return cellText(sheet.rows[over.startRow]?.[over.startCol]) || null;
}

function gridOf(sheet: Sheet): Grid {
  checkSize(sheet);
  const tall = (sheet.merges ?? []).filter(({ startRow, endRow }) => endRow > startRow);
  const notes = sheetNotes(sheet, tall);
  fillMerged(sheet, tall);
  return {
    sheet: sheet.name,
    rows: () => rowsOf(sheet),
    nameless: (column) => `Column ${columnLetters(column)}`,
    groupAt: (row, column) => groupAt(sheet, row, column),
    notes,
  };
}

/** Returns the visible sheets of a workbook, and the names of hidden ones, which are not read. */
export async function sheetsOf(bytes: Uint8Array): Promise<{ grids: Grid[]; hidden: string[] }> {
  const { sheets } = await open(bytes);
  const isHidden = (sheet: Sheet): boolean => Boolean(sheet.hidden || sheet.veryHidden);
  return {
    grids: sheets.filter((sheet) => !isHidden(sheet)).map(gridOf),
    hidden: sheets.filter(isHidden).map(({ name }) => name),
  };
}
