import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

interface Line {
  record: string[];
  info: { lines: number };
}

/** Returns the keys that a row schema accepts, which are the headers of its file. */
function headersOf(row: z.ZodType): string[] {
  if (row instanceof z.ZodObject) return Object.keys(row.shape);
  if (row instanceof z.ZodPipe && row.in instanceof z.ZodType) return headersOf(row.in);
  throw new TypeError('A row schema is a z.object, as it is or transformed');
}

function parseLines(path: string, text: string | Buffer): Line[] {
  try {
    // With `info`, csv-parse returns each record with its position, which its types do not declare.
    return parse(text, { info: true, bom: true, skip_empty_lines: true }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines, column } = error as CsvError & { lines?: number; column?: number | string }; // set for errors in the text, not declared
    const place = typeof column === 'number' ? `, column ${column + 1}` : '';
    throw new Error(`${path}, line ${lines ?? 1}${place}: ${error.message}`, { cause: error });
  }
}

function checkHeaders(path: string, expected: string[], found: string[]): void {
  const column = Array.from({ length: Math.max(expected.length, found.length) }).findIndex(
    (_, i) => expected[i] !== found[i],
  );
  if (column === -1) return;
  const wanted = expected[column] === undefined ? 'no further header' : `the header ${expected[column]}`;
  throw new Error(
    `${path}, line 1, column ${column + 1}: expected ${wanted}, found ${found[column] ?? 'nothing'}`,
  );
}

/**
 * Parses a CSV file with a header line by the schema `row`, which gets each value as text, an empty one as ''.
 * The headers must be the keys of `row`, in its order. Throws an Error that names file, line and column
 * (by number from 1, and by header) of the first thing that is wrong.
 */
export function readCsv<Row>(
  path: string,
  row: z.ZodType<Row>,
  text: string | Buffer = readFileSync(path),
): Row[] {
  const headers = headersOf(row);
  const [head, ...lines] = parseLines(path, text);
  checkHeaders(path, headers, head?.record ?? []);
  return lines.map(({ record, info }) => {
    const result = row.safeParse(Object.fromEntries(headers.map((header, i) => [header, record[i]])));
    if (result.success) return result.data;
    const issue = result.error.issues[0];
    const header = String(issue?.path[0] ?? headers[0]);
    const place = `line ${info.lines}, column ${headers.indexOf(header) + 1} (${header})`;
    throw new Error(`${path}, ${place}: ${issue?.message ?? 'is not valid'}`, { cause: result.error });
  });
}
