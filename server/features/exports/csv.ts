import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | boolean | null;

/** A table by its columns, in order: what each is called, and each row's cells in that order. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Notes, header and rows as RFC 4180 says, with the mark by which spreadsheets know UTF-8. Text that a spreadsheet would run
 * as a formula begins with an apostrophe (OWASP, CSV injection).
 */
export function csvOf(notes: readonly string[], { columns, rows }: Table): string {
  const head = notes.map((note) => `# ${note.replaceAll(/\s+/g, ' ')}\r\n`).join('');
  const body = stringify(
    [columns, ...rows].map((row) => [...row]),
    {
      escape_formulas: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/, // alone they end no line here, but do for many readers
      cast: { boolean: (value) => (value ? 'yes' : 'no') },
    },
  );
  return `\uFEFF${head}${body}`;
}
