import type { MergeRange, Sheet, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { cellText } from './cell-text.ts';
import { UnreadableFile } from './file.ts';
import type { GridRow } from './grid.ts';
import { LIMITS } from './limits.ts';
import { isEmpty, sheetNotes } from './sheet-notes.ts';
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

function* rowsOf(sheet: Sheet): Generator<GridRow> {
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

/** Returns the texts of cells that span several columns of one row, but not the whole sheet, by row and column. */
function groupsIn(sheet: Sheet): Map<string, string> {
  const width = Math.max(
    0,
    ...sheet.rows.slice(0, 50).map((cells) => cells.findLastIndex((cell) => cell !== null) + 1),
  );
  const groups = new Map<string, string>();
  for (const { startRow, endRow, startCol, endCol } of sheet.merges ?? []) {
    if (startRow !== endRow || endCol <= startCol || endCol - startCol + 1 >= width) continue;
    const text = cellText(sheet.rows[startRow]?.[startCol]);
    for (let column = startCol; text && column <= endCol; column++)
      groups.set(placeOf(startRow + 1, column), text);
  }
  return groups;
}

/** Identifies a cell by its row, from 1, and its column, from 0. */
export const placeOf = (row: number, column: number): string => `${row},${column}`;

/** What a workbook contains, in parts that can be sent from one thread to another; rows belong to the last sheet before them. */
export type Part =
  | { readonly is: 'hidden sheets'; readonly names: readonly string[] }
  | {
      readonly is: 'sheet';
      readonly name: string;
      readonly notes: readonly string[];
      readonly groups: ReadonlyMap<string, string>;
    }
  | { readonly is: 'rows'; readonly rows: readonly GridRow[] };

/** Few enough that receiving a part takes no longer than a millisecond or two. */
const CELLS_IN_PART = 5_000;

/** Reads the visible sheets of a workbook, and the names of hidden ones, which are not read. */
export async function* partsOf(bytes: Uint8Array): AsyncGenerator<Part> {
  const { sheets } = await open(bytes);
  const isHidden = (sheet: Sheet): boolean => Boolean(sheet.hidden || sheet.veryHidden);
  yield { is: 'hidden sheets', names: sheets.filter(isHidden).map(({ name }) => name) };
  for (const sheet of sheets) {
    if (isHidden(sheet)) continue;
    checkSize(sheet);
    const tall = (sheet.merges ?? []).filter(({ startRow, endRow }) => endRow > startRow);
    const notes = sheetNotes(sheet, tall);
    fillMerged(sheet, tall);
    yield { is: 'sheet', name: sheet.name, notes, groups: groupsIn(sheet) };
    let rows: GridRow[] = [];
    for (const row of rowsOf(sheet)) {
      rows.push(row);
      if (rows.length * row.cells.length < CELLS_IN_PART) continue;
      yield { is: 'rows', rows };
      rows = [];
    }
    yield { is: 'rows', rows };
  }
}
