/** A row of cells as they stand in a file; an empty cell is ''. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Cells in rows, before it is known which row has the names of the columns. */
export interface Grid {
  readonly sheet: string | null;
  /** Rows in which at least one cell is filled. May be gone through again. */
  rows(): AsyncIterable<GridRow>;
  /** What a column is called that has no name, counted from 0. */
  nameless(column: number): string;
  /** The text of a cell that spans this column and others of the row, but not all: it names a group of columns. */
  groupAt?(row: number, column: number): string | null;
  readonly notes: readonly string[];
}

/** A name as others that differ in capitals and blanks alone. */
export const folded = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

/** The first rows, by which header, delimiter and kind are told. */
export async function firstRows<Row>(rows: AsyncIterable<Row>, count = 200): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) {
    found.push(row);
    if (found.length === count) break;
  }
  return found;
}
