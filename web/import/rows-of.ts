import { groupBy } from '../../core/group-by.ts';
import type { Line } from './use-import.ts';

/** A row of the file with all that becomes of it; its fate is that of the fact that asks most, which can be answered if any can. */
export interface FileRow {
  readonly key: string;
  readonly row: number;
  readonly sheet: string | null;
  readonly fate: Line['fate'];
  readonly lines: readonly Line[];
}

/** The lines come with what asks for an answer first, and so do the rows. */
export function rowsOf(lines: readonly Line[]): FileRow[] {
  const keyOf = ({ sheet, row }: Line): string => `${sheet ?? ''} ${row}`;
  const of = groupBy(lines, keyOf);
  return [...new Set(lines.map(keyOf))].flatMap((key) => {
    const [first] = of(key);
    return first ? [{ key, row: first.row, sheet: first.sheet, fate: first.fate, lines: of(key) }] : [];
  });
}

/** The reason of a line; nothing where a line above it in its row gave the same. */
export function ownReason({ lines }: FileRow, line: Line): string {
  const before = lines.slice(0, lines.indexOf(line));
  return before.some(({ reason }) => reason === line.reason) ? '' : (line.reason ?? '');
}

/** How each fate is called on the screen. */
export const FATE_WORDS: Readonly<Record<Line['fate'], string>> = {
  new: 'New',
  changed: 'Update',
  same: 'Same',
  duplicate: 'Your turn',
  question: 'Your turn',
  refused: 'Refused',
};
