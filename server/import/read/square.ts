import { folded, type GridRow } from './grid.ts';

/** Smaller tables are square by chance. */
const SMALLEST = 3;
/** From here on, an empty diagonal alone shows that rows and columns are the same. */
const ENOUGH = 4;
/** Names that R, pandas and people give to columns: `V1`, `X2`, `3`, `Column 4`. */
const NUMBERED = /^(?:v|x|column |col|org(?:anization)? ?|agency )?(\d{1,4})$/;

const isTie = (cell: string): boolean => /^(?:x|yes|no|-?\d+(?:[.,]\d+)?|[-–—✓✔]|)$/i.test(cell);
const isNothing = (cell: string): boolean => /^(?:no|0+(?:[.,]0+)?|[-–—]|)$/i.test(cell);

/** The cell of one row at another's column. */
const at = (rows: readonly GridRow[], row: number, column: number): string =>
  rows[row]?.cells[column + 1] ?? '';

const isEvery = (size: number, is: (row: number, column: number) => boolean): boolean =>
  Array.from({ length: size }, (_, row) => row).every((row) =>
    Array.from({ length: row }, (_, column) => column).every((column) => is(row, column)),
  );

/** Returns true if the cells below the diagonal are the same as those above it, and some are ties. */
function isSymmetric(rows: readonly GridRow[]): boolean {
  const isSame = (row: number, column: number): boolean => {
    const [below, above] = [folded(at(rows, row, column)), folded(at(rows, column, row))];
    return below === above || (isNothing(below) && isNothing(above));
  };
  const isEmpty = isEvery(rows.length, (row, column) => isNothing(at(rows, row, column)));
  return !isEmpty && isEvery(rows.length, isSame);
}

/** Returns true for a row with a name and cells of ties: the data of a matrix, never its header. */
export const isRowOfTies = ({ cells: [name = '', ...cells] }: GridRow): boolean =>
  /\p{L}{2}/u.test(name) && cells.some((cell) => cell !== '') && cells.every(isTie);

/**
 * Returns true if the columns beside the names of the rows are these same rows in their order, although they are called by
 * numbers or abbreviations, or by nothing (`across` is empty): as many columns as rows, nothing on the diagonal, and both halves
 * the same; where the columns have no names of their own, an empty diagonal is enough.
 */
export function isSquare(rows: readonly GridRow[], across: readonly string[]): boolean {
  const size = rows.length;
  const width = Math.max(across.length, ...rows.map(({ cells }) => cells.length - 1));
  if (size < SMALLEST || width !== size || !rows.every(isRowOfTies)) return false;
  if (new Set(rows.map(({ cells }) => folded(cells[0] ?? ''))).size < size) return false;
  if (!rows.every((_, row) => isNothing(at(rows, row, row)))) return false;
  const isUnnamed = across.every((name, column) => NUMBERED.exec(folded(name))?.[1] === String(column + 1));
  return isSymmetric(rows) || (isUnnamed && size >= ENOUGH);
}
