import { isDay } from '../../../core/days.ts';
import { textWidth } from '../../../core/drawing/text-width.ts';
import { shownCell } from '../../../core/report/blocks.ts';
import type { ReportCell, Table } from '../../../core/report/shape.ts';

const NARROWEST = 7;
const WIDEST = 34;
/** Longer words, such as addresses, are broken. */
const LONGEST_WORD = 26;
/** Where a line may break: not within `2007-2012`. */
const BREAK = /[ /]|-(?=\D)/;

/** Returns the widths of a table's columns, in letters, by the mean length of their texts. */
export const columnWidths = ({ columns, rows }: Table): number[] =>
  columns.map(({ decimals }, at) => {
    const lengths = rows.map((row) => shownCell(row[at], decimals).length).filter((length) => length > 1);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const words = unbrokenIn({ columns, rows }, at).map((word) => word.length + 1);
    return Math.min(WIDEST, Math.max(NARROWEST, Math.round(mean), ...words));
  });

/** The room for a table on a page, in points. */
interface Room {
  readonly width: number;
  readonly fontSize: number;
  /** The left and right padding of a cell together. */
  readonly inset: number;
}

/**
 * Returns the widths of columns that fill a page: each fits its longest word or date if the page is wide enough for all, and
 * columns with long texts get the rest.
 */
export function widthsOnPage(table: Table, { width, fontSize, inset }: Room): number[] {
  const least = table.columns.map((_, at) => {
    const words = unbrokenIn(table, at).map((word) => textWidth(word, fontSize, true));
    return Math.max(...words) + inset;
  });
  const wished = columnWidths(table).map((letters) => letters * fontSize * LETTER);
  const wanting = wished.map((wish, at) => Math.max(1, wish - (least[at] ?? 0)));
  const [needed, wanted] = [sumOf(least), sumOf(wanting)];
  return needed >= width
    ? least.map((one) => (one * width) / needed)
    : least.map((one, at) => one + ((width - needed) * (wanting[at] ?? 0)) / wanted);
}

/** Mean width of a letter relative to the font size. */
const LETTER = 0.52;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Returns the pieces of a column's label and cells in which lines cannot break. */
const unbrokenIn = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>, at: number): string[] => {
  const decimals = columns[at]?.decimals ?? null;
  return [columns[at]?.label, ...rows.map((row) => row[at])].flatMap((cell) => wordsOf(cell, decimals));
};

function wordsOf(cell: ReportCell | undefined, decimals: number | null): string[] {
  const shown = shownCell(cell, decimals);
  if (typeof cell === 'string' && isDay(cell)) return [shown];
  return shown.split(BREAK).map((word) => word.slice(0, LONGEST_WORD));
}
