import type { CellValue } from 'hucre';

/** What a spreadsheet shows where a formula found nothing. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

export const isError = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && ERROR.test(value);

const two = (number: number): string => String(number).padStart(2, '0');

/** A day as YYYY-MM-DD, with the time if there is one; before 1900-01-02 a spreadsheet means a time alone. */
function dayText(day: Date): string {
  const [date = '', time = ''] = day.toISOString().split('T');
  const minutes = `${two(day.getUTCHours())}:${two(day.getUTCMinutes())}`;
  if (day.getTime() < Date.UTC(1900, 0, 2)) return minutes;
  return time.startsWith('00:00:00') ? date : `${date} ${minutes}`;
}

/** Digits as the cell shows them where it fills them up with zeros: ZIP codes, FIPS codes, identifiers. */
function padded(number: number, format: string): string | null {
  const shown = format.replace(/[\\"]/g, '');
  if (!Number.isInteger(number) || number < 0 || !/^0[0-]*0$/.test(shown)) return null;
  const digits = String(number).padStart(shown.replaceAll('-', '').length, '0');
  let left = digits.length - shown.replaceAll('-', '').length;
  if (left > 0) return digits;
  return [...shown].map((mark) => (mark === '-' ? '-' : (digits[left++] ?? ''))).join('');
}

/** A spreadsheet counts with 15 digits; more are noise. */
const numberText = (number: number, format: string | undefined): string =>
  (format && padded(number, format)) || String(Number(number.toPrecision(15)));

/** The text of a cell, as a person reads it; '' for an empty one and for an error. */
export function cellText(value: CellValue | undefined, format?: string): string {
  if (value === null || value === undefined || isError(value)) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayText(value);
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Strict workbooks have days as text.
  return value.trim().replace(/^(\d{4}-\d\d-\d\d)T00:00:00(\.0+)?Z?$/, '$1');
}
