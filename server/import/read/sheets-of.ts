import { pauses } from '../../changes/pauses.ts';
import type { Grid, GridRow } from './grid.ts';
import { LIMITS } from './limits.ts';
import { columnLetters } from './sheet-notes.ts';
import { type Part, partsOf, placeOf } from './workbook.ts';
import { partsFromThread } from './workbook-thread.ts';

/**
 * Returns the visible sheets of a workbook, and the names of hidden ones, which are not read. A large workbook is read in a
 * thread of its own, because the library reads all of it before anything else can happen.
 * @param size the bytes that it unpacks to.
 */
export async function sheetsOf(
  bytes: Uint8Array,
  size: number,
): Promise<{ grids: readonly Grid[]; hidden: readonly string[] }> {
  const grids: Grid[] = [];
  let hidden: readonly string[] = [];
  let rows: GridRow[] = [];
  for await (const part of size < LIMITS.readHere ? partsOf(bytes) : partsFromThread(bytes)) {
    if (part.is === 'hidden sheets') hidden = part.names;
    else if (part.is === 'rows') for (const row of part.rows) rows.push(row);
    else {
      rows = [];
      grids.push(gridOf(part, rows));
    }
  }
  return { grids, hidden };
}

const gridOf = ({ name, notes, groups }: Extract<Part, { is: 'sheet' }>, rows: readonly GridRow[]): Grid => ({
  sheet: name,
  rows: () => withPauses(rows),
  nameless: (column) => `Column ${columnLetters(column)}`,
  groupAt: (row, column) => groups.get(placeOf(row, column)) ?? null,
  notes,
});

async function* withPauses(rows: readonly GridRow[]): AsyncGenerator<GridRow> {
  const pause = pauses();
  for (const row of rows) {
    await pause();
    yield row;
  }
}
