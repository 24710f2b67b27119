import { isDay } from '../../../core/days.ts';
import { shownCell } from '../../../core/report/blocks.ts';
import type { ReportCell, Table } from '../../../core/report/shape.ts';

const NARROWEST = 7;
const WIDEST = 34;
/** `Sep 28, 2026` stays on one line. */
const DAY = 13;
const LONGEST_WORD = 26;

/** Returns the relative widths of the columns of a printed table, by their text, so that no column gets too narrow. */
export const columnWidths = ({ columns, rows }: Table): number[] =>
  columns.map(({ label, decimals }, at) => {
    const cells = rows.map((row) => row[at]);
    const lengths = cells.map((cell) => shownCell(cell, decimals).length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    const unbroken = [label, ...cells].map((cell) => unbrokenIn(cell, decimals));
    return Math.min(WIDEST, Math.max(NARROWEST, Math.round(mean), ...unbroken));
  });

/** How much of a cell no line can break. */
function unbrokenIn(cell: ReportCell | undefined, decimals: number | null): number {
  if (typeof cell === 'string' && isDay(cell)) return DAY;
  const words = shownCell(cell, decimals).split(/[ /-]/);
  return Math.min(LONGEST_WORD, Math.max(...words.map((word) => word.length)) + 2);
}
