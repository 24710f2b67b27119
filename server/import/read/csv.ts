import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import { pauses } from '../../changes/pauses.ts';
import { textOf } from './encoding.ts';
import { type Encoding, UnreadableFile } from './file.ts';
import type { Grid, GridRow } from './grid.ts';
import { LIMITS } from './limits.ts';
import type { Source } from './source.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Occurs in no file, so that every line is one cell. */
const ONE_COLUMN = '\u001f';
const SAMPLE_LENGTH = 65_536;

/** Lenient: allows blanks before a quotation mark, quotation marks within a cell, and rows of any width. */
const optionsFor = (delimiter: string): Options => ({
  delimiter,
  record_delimiter: '\n',
  ltrim: true,
  relax_quotes: true,
  relax_column_count: true,
  max_record_size: LIMITS.csvRow,
});

async function startOf(source: Source, encoding: Encoding): Promise<string> {
  let start = '';
  for await (const part of textOf(source, encoding)) {
    start += part;
    if (start.length >= SAMPLE_LENGTH) return start.slice(0, start.lastIndexOf('\n') + 1) || start;
  }
  return start;
}

/** So many rows of the same width are a table, whatever is below. */
const MANY_CELLS = 4;
const MANY_ROWS = 3;

/** Scores a delimiter: the number of rows of one width, times the delimiters in each, at the best width. */
function tableness(start: string, delimiter: string): number {
  const rows = new Map<number, number>();
  const count = (cells: string[]): null => {
    if (cells.some(Boolean)) rows.set(cells.length, (rows.get(cells.length) ?? 0) + 1);
    return null;
  };
  try {
    parseSync(start, { ...optionsFor(delimiter), to: 200, on_record: count });
  } catch {
    // The rows before a faulty quotation mark are enough.
  }
  const undivided = rows.get(1) ?? 0;
  rows.delete(1);
  const divided = [...rows.values()].reduce((sum, each) => sum + each, 0);
  // A comma in some names does not make a second column, but a footer of many lines below a short table is none.
  const isTable = [...rows].some(([width, each]) => width >= MANY_CELLS && each >= MANY_ROWS);
  if (divided <= undivided && !isTable) return 0;
  // A single row with many of them may have a list in a cell.
  const recurring = [...rows].filter(([, each]) => each > 1);
  const counted = recurring.length > 0 ? recurring : [...rows];
  return Math.max(...counted.map(([width, each]) => (width - 1) * each));
}

/** A line in which Excel states the delimiter. */
const SAYS_DELIMITER = /^sep=(.)\n/;

function delimiterOf(start: string): string {
  const said = SAYS_DELIMITER.exec(start)?.[1];
  if (said) return said;
  const scores = DELIMITERS.map((delimiter) => tableness(start, delimiter));
  const best = Math.max(...scores);
  return (best > 0 ? DELIMITERS[scores.indexOf(best)] : undefined) ?? ONE_COLUMN;
}

/** Trims a cell, and removes quotation marks that were followed by blanks. */
const clean = (cell: string): string => (/^"(.*)"\s+$/s.exec(cell)?.[1] ?? cell).trim();

const SAID: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is never closed',
  CSV_MAX_RECORD_SIZE: 'a row has more than a million characters; an earlier quotation mark may be unclosed',
};

function unreadable(error: CsvError & { lines?: number }): UnreadableFile {
  const row = error.lines ?? null;
  const what = SAID[error.code] ?? error.message;
  return new UnreadableFile(`Line ${row ?? 1}: ${what}. Correct the file there and import it again.`, row);
}

/** Streams the rows of a CSV file, each with the line on which it begins. */
async function* rowsOf(source: Source, encoding: Encoding, delimiter: string): AsyncGenerator<GridRow> {
  const parser = parse({ ...optionsFor(delimiter), info: true });
  // Errors reach the loop through the parser; leaving the loop early closes the file.
  pipeline(Readable.from(textOf(source, encoding)), parser, () => {});
  const pause = pauses();
  let row = 1;
  try {
    for await (const { record, info } of parser) {
      await pause(); // the parser yields only to itself, and millions of lines can be blank
      const cells: string[] = record.map(clean);
      if (cells.length > LIMITS.columns)
        throw new UnreadableFile(`Line ${row} has more than ${LIMITS.columns} columns.`, row);
      const saysDelimiter = row === 1 && cells[0] === 'sep=' && !cells[1];
      if (cells.some(Boolean) && !saysDelimiter) yield { row, cells };
      row = info.lines + 1;
    }
  } catch (error) {
    throw error instanceof CsvError ? unreadable(error) : error;
  }
}

export async function csvGrid(source: Source, encoding: Encoding, sheet: string | null): Promise<Grid> {
  const delimiter = delimiterOf(await startOf(source, encoding));
  return {
    sheet,
    rows: () => rowsOf(source, encoding, delimiter),
    nameless: (column) => `Column ${column + 1}`,
    notes: [],
  };
}
