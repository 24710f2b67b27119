/** A row of cells as in the file; an empty cell is ''. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Rows of cells, before the header has been found. */
export interface Grid {
  readonly sheet: string | null;
  /** Rows with at least one filled cell. Can be iterated repeatedly. */
  rows(): AsyncIterable<GridRow>;
  /** Returns a name for a column without one, by its index from 0. */
  nameless(column: number): string;
  /** Returns the text of a cell that spans this column and some others of the row, and so names a group of columns. */
  groupAt?(row: number, column: number): string | null;
  readonly notes: readonly string[];
}

/** Returns the same key for names that differ only in case and blanks. */
export const folded = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** Returns the first rows, which are used to detect header, delimiter and format. */
export async function firstRows<Row>(rows: AsyncIterable<Row>, count = 200): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) {
    found.push(row);
    if (found.length === count) break;
  }
  return found;
}
