import type { MergeRange, Sheet } from 'hucre';
import { isError } from './cell-text.ts';

/** 0 is A, 26 is AA. */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

export const isEmpty = (row: Sheet['rows'][number] | undefined): boolean =>
  !row || row.every((cell) => cell === null || cell === '');

const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const rangeName = ({ startRow, startCol, endRow, endCol }: MergeRange): string =>
  `${cellName(startRow, startCol)}:${cellName(endRow, endCol)}`;

/** Returns a sentence that lists up to ten things; none if there are no things. */
function say(found: readonly string[], one: string, many: string): string[] {
  const [only] = found;
  if (only === undefined) return [];
  if (found.length === 1) return [one.replace('…', only)];
  const rest = found.length > 10 ? ` and ${found.length - 10} more` : '';
  return [many.replace('…', found.slice(0, 10).join(', ') + rest)];
}

const hiddenRows = (sheet: Sheet): string[] =>
  [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) =>
    hidden && !isEmpty(sheet.rows[row]) ? [String(row + 1)] : [],
  );

/** Only columns within the width of the rows count; a sheet can hide thousands beyond them. All rows are equally wide. */
const hiddenColumns = (sheet: Sheet): string[] =>
  (sheet.columns ?? [])
    .slice(0, sheet.rows[0]?.length ?? 0)
    .flatMap(({ hidden }, column) =>
      hidden && sheet.rows.some((row) => !isEmpty([row[column] ?? null])) ? [columnLetters(column)] : [],
    );

const errors = (sheet: Sheet): string[] =>
  sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (isError(cell) ? [cellName(row, column)] : [])),
  );

/** Formulas that were written by a program and never computed. */
const uncomputed = (sheet: Sheet): string[] =>
  [...(sheet.cells ?? [])].flatMap(([place, { formula, value }]) => {
    const [row = 0, column = 0] = place.split(',').map(Number);
    return formula && value === null ? [cellName(row, column)] : [];
  });

/** Returns notes about a sheet for the user. `tall` are the merged cells that span several rows. */
export const sheetNotes = (sheet: Sheet, tall: readonly MergeRange[]): string[] => [
  ...say(hiddenRows(sheet), 'Hidden row … is read too.', 'Hidden rows … are read too.'),
  ...say(hiddenColumns(sheet), 'Hidden column … is read too.', 'Hidden columns … are read too.'),
  ...say(
    tall.map(rangeName),
    'The merged cell … applies to each of its rows.',
    'The merged cells … apply to each of their rows.',
  ),
  ...say(
    errors(sheet),
    'The formula in … shows an error and is read as empty.',
    'The formulas in … show errors and are read as empty.',
  ),
  ...say(
    uncomputed(sheet),
    'The formula in … was never computed and is read as empty. Open the file in a spreadsheet program and save it.',
    'The formulas in … were never computed and are read as empty. Open the file in a spreadsheet program and save it.',
  ),
];
