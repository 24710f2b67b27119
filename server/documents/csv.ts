import { pipeline, Readable } from 'node:stream';
import { stringify as stream } from 'csv-stringify';
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/** A table by its columns, in order: what each is called, and each row's cells in that order. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table of which each row is made when it is read. */
export interface RowByRow {
  readonly columns: readonly string[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** A column by its name and what it says of a row. */
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
 * Header and rows as RFC 4180 says, and nothing before them, so that every reader takes the first line as the header. Text
 * that a spreadsheet would run as a formula begins with an apostrophe (OWASP, CSV injection).
 */
export const csvOf = ({ columns, rows }: Table): string =>
  stringify(
    [columns, ...rows].map((row) => [...row]),
    WRITTEN,
  );

const WRITTEN = {
  escape_formulas: true,
  record_delimiter: 'windows',
  quoted_match: /[\r\n]/, // alone they end no line here, but do for many readers
  cast: { boolean: (value: boolean) => (value ? 'yes' : 'no') },
} as const;

/** The same bytes as they are made, for a table of which the text need never be there whole. */
export const csvStream = ({ columns, rows }: RowByRow): AsyncIterable<Buffer> =>
  pipeline(Readable.from(linesOf(columns, rows)), stream(WRITTEN), () => {}); // whoever reads it is told of faults

function* linesOf(columns: readonly string[], rows: Iterable<readonly Cell[]>): Generator<Cell[]> {
  yield [...columns];
  for (const row of rows) yield [...row];
}

/** Begins a file for Excel, which reads UTF-8 by a double click only with it. Other readers take it as part of the first column's name. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Joins several values in one cell. */
export const listed = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join('; ');
