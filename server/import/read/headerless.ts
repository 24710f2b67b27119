import { share } from '../share.ts';
import { stateCode } from '../states.ts';
import { isStronglyOrganization, saysOrganization } from '../words.ts';
import type { GridRow } from './grid.ts';
import { filledOf, isValue, namesColumn, typicalWidth } from './header.ts';

/** Values that no column is called by: addresses of websites and mailboxes, phone numbers, places with a state. */
const VALUES: readonly ((cell: string) => boolean)[] = [
  (cell) => /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(cell),
  (cell) => /^(?:https?:\/\/|www\.)\S+\.\S/i.test(cell),
  (cell) => /^\+?(?:1[\s.-]*)?\(?\d{3}\)?[\s.-]*\d{3}[\s.-]*\d{4}\b/.test(cell),
  (cell) => /,? [A-Z]{2},? \d{5}(?:-\d{4})?$/.test(cell),
  (cell) => !/\d/.test(cell) && stateCode(cell) !== null,
];

/** Below a value, at least this share of the cells of its column are of its form. */
const ALIKE = 0.5;
/** Fewer rows show no pattern. */
const ENOUGH_ROWS = 3;

const columnBelow = (rows: readonly GridRow[], column: number): string[] =>
  rows.flatMap(({ cells }) => (cells[column] ? [cells[column]] : []));

/** Returns true if a cell of the row has a form that no name of a column has, and that the cells below it have too. */
const holdsValue = (row: GridRow, below: readonly GridRow[]): boolean =>
  row.cells.some((cell, column) =>
    VALUES.some((is) => is(cell) && share(columnBelow(below, column), is) >= ALIKE),
  );

/** A name in several words, which is not the plural of a heading: `Invented Legal Aid`. */
const isOneOrganization = (cell: string): boolean =>
  cell.split(/\s+/).length >= 3 &&
  !/s$/i.test(cell) &&
  (isStronglyOrganization(cell) || saysOrganization(cell));

/** Returns true if the row names an organization above others; a title has a line between it and the list. */
function namesOrganization(row: GridRow, below: readonly GridRow[]): boolean {
  const [next] = below;
  if (next?.row !== row.row + 1 || filledOf(row).some(namesColumn)) return false;
  return row.cells.some((cell, column) => {
    const others = columnBelow(below, column);
    return others.length >= ENOUGH_ROWS && isOneOrganization(cell) && share(others, saysOrganization) >= 0.6;
  });
}

/** Returns true if the row that was chosen as the header is the first of the data: the file names no columns. */
export function isHeaderless(header: GridRow, sample: readonly GridRow[]): boolean {
  const below = sample.filter(({ row }) => row > header.row);
  if (below.length < 2) return false;
  const filled = filledOf(header);
  if (filled.filter((cell) => !isValue(cell) && namesColumn(cell)).length > filled.length / 2) return false;
  return holdsValue(header, below) || namesOrganization(header, below);
}

/** Returns a header without names, above the first full row. */
export function noHeader(sample: readonly GridRow[]): GridRow {
  const typical = typicalWidth(sample);
  const first = sample.find((row) => filledOf(row).length >= typical);
  return { row: (first?.row ?? 1) - 1, cells: [] };
}
