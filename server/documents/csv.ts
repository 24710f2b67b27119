import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/** A table by its columns, in order: what each is called, and each row's cells in that order. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column by its name and what it says of a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  columns: columns.map(([name]) => name),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
});

/**
 * Header and rows as RFC 4180 says, and nothing before them, so that every reader takes the first line as the header. Text
 * that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection).
 */
export const csvOf = ({ columns, rows }: Table): string =>
  stringify(
    [columns, ...rows].map((row) => [...row]),
    {
      escape_formulas: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/, // alone they end no line here, but do for many readers
      cast: { boolean: (value) => (value ? 'yes' : 'no') },
    },
  );

/** Begins a file for Excel, which reads UTF-8 by a double click only with it. Other readers take it as part of the first column's name. */
export const BYTE_ORDER_MARK = '\uFEFF';
