import type { Cell, Table } from '../../documents/csv.ts';

export type { Cell, Table };

/** A column by its name and what it says of a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
});

/** Several values in one cell. */
export const listed = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join('; ');
