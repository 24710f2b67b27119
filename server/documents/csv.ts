import { pipeline, Readable } from 'node:stream';
import { stringify as stream } from 'csv-stringify';
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/** A table: the names of its columns, and rows with a cell for each. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table whose rows are computed when they are read. */
export interface RowByRow {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** A column: its name, and a function that returns its cell of a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

export const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table =>
  whole(rowByRow(columns, rows));

export const rowByRow = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): RowByRow => ({
  columns: columns.map(([name]) => name),
  rows: {
    *[Symbol.iterator]() {
      for (const row of rows) yield columns.map(([, cell]) => cell(row));
    },
  },
});

export const whole = ({ columns, rows }: RowByRow): Table => ({ columns, rows: [...rows] });

/**
 * Formats a table as CSV (RFC 4180), with nothing before the header, so that every reader recognizes it. Text that a spreadsheet
 * would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export const csvOf = ({ columns, rows }: Table): string =>
  stringify(
    [columns, ...rows].map((row) => [...row]),
    WRITTEN,
  );

const WRITTEN = {
  escape_formulas: true,
  record_delimiter: 'windows',
  quoted_match: /[\r\n]/, // many readers take either of them as the end of a line
  cast: { boolean: (value: boolean) => (value ? 'yes' : 'no') },
} as const;

/** Streams the same bytes, so that the text of a large table is never in memory as a whole. */
export const csvStream = ({ columns, rows }: RowByRow): AsyncIterable<Buffer> =>
  pipeline(Readable.from(linesOf(columns, rows)), stream(WRITTEN), () => {}); // the reader gets errors from the stream

function* linesOf(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<Cell[]> {
  yield [...columns];
  for (const row of rows) yield [...row];
}

/** Excel needs it to open a file as UTF-8 by double click; other readers take it as part of the first column's name. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Joins several values in one cell. */
export const listed = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join('; ');
