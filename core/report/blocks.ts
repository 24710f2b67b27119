import { isDay } from '../days.ts';
import { formatShortDay } from '../words/format.ts';
import type { Block, ReportCell, Section, Sentence, Table } from './shape.ts';

interface Part {
  readonly text: string;
  readonly figure: string;
}

/** Text of a sentence that comes from the record, with an id that is the same on every date. */
export const figure = (id: string, value: string | number): Part => ({ figure: id, text: String(value) });

/** Builds a sentence from words and figures. */
export const sentenceOf = (id: string, ...parts: readonly (string | Part)[]): Sentence => ({
  id,
  parts: parts.map((part) => (typeof part === 'string' ? { text: part, figure: null } : { ...part })),
});

export const textOf = ({ parts }: Sentence): string => parts.map(({ text }) => text).join('');

/** A column by its label and the value for a row; for numbers, with the number of decimals. */
type Column<Row> = readonly [label: string, cell: (row: Row) => ReportCell, decimals?: number];

export const tableOf = <Row>(
  id: string,
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table => ({
  ...{ kind: 'table', id, caption },
  columns: columns.map(([label, , decimals = null]) => ({ label, decimals })),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
});

/** Says in a sentence which tables have no row, in place of a head without anything below it. */
export const withoutEmptyTables = (sections: readonly Section[]): Section[] =>
  sections.map((section) => ({ ...section, blocks: section.blocks.map(saidIfEmpty) }));

const saidIfEmpty = (block: Block): Block =>
  block.kind === 'table' && block.rows.length === 0
    ? { kind: 'text', sentences: [sentenceOf(`none-${block.id}`, `${block.caption}: none on record.`)] }
    : block;

const isEmpty = (cell: ReportCell | undefined): cell is null | undefined | '' =>
  cell === null || cell === undefined || cell === '';

/** What a cell is, for pages: `web` and `mail` are addresses that can be opened. */
export function kindOfCell(cell: ReportCell | undefined): 'none' | 'day' | 'web' | 'mail' | 'other' {
  if (isEmpty(cell)) return 'none';
  if (typeof cell === 'number') return 'other';
  if (isDay(cell)) return 'day';
  if (/^https?:\/\/\S+$/.test(cell)) return 'web';
  return /^[^\s@]+@[^\s@]+$/.test(cell) ? 'mail' : 'other';
}

/**
 * Formats a cell for display: days as dates, numbers with their decimals, empty cells as a dash.
 */
export function shownCell(cell: ReportCell | undefined, decimals: number | null = null): string {
  if (isEmpty(cell)) return '–';
  if (typeof cell === 'string') return isDay(cell) ? formatShortDay(cell) : cell;
  return formatOf(decimals ?? 0)
    .format(cell)
    .replace('-', '−');
}

/** Number formats by decimals: to make one takes longer than to use it for a table. */
const formats = new Map<number, Intl.NumberFormat>();

function formatOf(digits: number): Intl.NumberFormat {
  const known =
    formats.get(digits) ??
    new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(digits, known);
  return known;
}
