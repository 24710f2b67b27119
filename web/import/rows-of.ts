import { groupBy } from '../../core/group-by.ts';
import type { Line } from './use-import.ts';

/** A row of the file and the facts from it. Its fate is that of its first line, the one that most needs an answer. */
export interface FileRow {
  readonly key: string;
  readonly row: number;
  readonly sheet: string | null;
  readonly fate: Line['fate'];
  readonly lines: readonly Line[];
}

/** Groups the lines by row. The lines are sorted with those that need an answer first, so the rows are too. */
export function rowsOf(lines: readonly Line[]): FileRow[] {
  const keyOf = ({ sheet, row }: Line): string => `${sheet ?? ''} ${row}`;
  const linesOf = groupBy(lines, keyOf);
  return [...new Set(lines.map(keyOf))].flatMap((key) => {
    const [first] = linesOf(key);
    return first ? [{ key, row: first.row, sheet: first.sheet, fate: first.fate, lines: linesOf(key) }] : [];
  });
}

/** The lines to show below the first of a row, without parties: the evidence of a tie has their names and their fate. */
export const linesBelow = ({ lines }: FileRow): readonly Line[] =>
  lines.slice(1).filter(({ fact }) => fact !== 'parties');

/** The reason of a line; empty if an earlier line of the row gave the same reason. */
export function ownReason({ lines }: FileRow, line: Line): string {
  const before = lines.slice(0, lines.indexOf(line));
  return before.some(({ reason }) => reason === line.reason) ? '' : (line.reason ?? '');
}

/** The word for each fate on the screen. */
export const FATE_WORDS: Readonly<Record<Line['fate'], string>> = {
  new: 'New',
  changed: 'Update',
  same: 'Same',
  duplicate: 'Your turn',
  question: 'Your turn',
  refused: 'Refused',
};
