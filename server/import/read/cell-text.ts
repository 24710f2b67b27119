import type { CellValue } from 'hucre';

/** Error values of formulas. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

export const isError = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && ERROR.test(value);

const two = (number: number): string => String(number).padStart(2, '0');

/** Formats a date as YYYY-MM-DD, with the time if any; a date before 1900-01-02 is only a time. */
function dayText(day: Date): string {
  const [date = '', time = ''] = day.toISOString().split('T');
  const minutes = `${two(day.getUTCHours())}:${two(day.getUTCMinutes())}`;
  if (day.getTime() < Date.UTC(1900, 0, 2)) return minutes;
  return time.startsWith('00:00:00') ? date : `${date} ${minutes}`;
}

/** Pads a number with zeros as the cell shows it: ZIP codes, FIPS codes, identifiers. */
function padded(number: number, format: string): string | null {
  const shown = format.replace(/[\\"]/g, '');
  if (!Number.isInteger(number) || number < 0 || !/^0[0-]*0$/.test(shown)) return null;
  const digits = String(number).padStart(shown.replaceAll('-', '').length, '0');
  let left = digits.length - shown.replaceAll('-', '').length;
  if (left > 0) return digits;
  return [...shown].map((mark) => (mark === '-' ? '-' : (digits[left++] ?? ''))).join('');
}

/** Spreadsheets compute with 15 digits; further ones are noise. */
const numberText = (number: number, format: string | undefined): string =>
  (format && padded(number, format)) || String(Number(number.toPrecision(15)));

/** Returns the text that a cell shows; '' if it is empty or an error. */
export function cellText(value: CellValue | undefined, format?: string): string {
  if (value === null || value === undefined || isError(value)) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayText(value);
  if (typeof value === 'number') return numberText(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Strict workbooks store dates as text.
  return value.trim().replace(/^(\d{4}-\d\d-\d\d)T00:00:00(\.0+)?Z?$/, '$1');
}
