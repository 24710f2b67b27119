import { stringify } from 'csv-stringify/browser/esm/sync';
import { download } from './download.ts';

/**
 * A header and rows as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP,
 * CSV injection).
 */
export const toCsv = (
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string =>
  stringify(
    [header, ...rows].map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ },
  );

/** Downloads the text as a file. The byte order mark makes spreadsheets read it as UTF-8. */
export const downloadCsv = (name: string, text: string): void =>
  download(name, new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
