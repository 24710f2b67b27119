import { pauses } from '../changes/pauses.ts';
import type { FileRow, ReadFile, Table } from './read/file.ts';
import type { TablePlan } from './table-plan.ts';
import { asWords } from './words.ts';

/** The column that a file of refused rows has more than the file they came in. */
export const REASON_COLUMN = 'Reason refused';

const isReason = (column: string): boolean => asWords(column) === asWords(REASON_COLUMN);

/** The rows of one table that were refused, as they came, each with its reason as the last cell. */
export interface RefusedTable {
  readonly sheet: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A file without the reasons that an earlier import gave: they are no part of its rows, and quote what may not be stored. */
export function withoutReasons(file: ReadFile): ReadFile {
  if (!file.tables.some(({ columns }) => columns.some(isReason))) return file;
  return { ...file, tables: file.tables.map(withoutReason) };
}

function withoutReason(table: Table): Table {
  const reasons = table.columns.filter(isReason);
  if (reasons.length === 0) return table;
  return {
    ...table,
    columns: table.columns.filter((column) => !isReason(column)),
    async *rows() {
      for await (const { row, cells } of table.rows())
        yield {
          row,
          cells: Object.fromEntries(Object.entries(cells).filter(([column]) => !isReason(column))),
        };
    },
  };
}

/** The tables that have refused rows, to correct and import again. Only the one who brought the file gets them: nothing keeps them. */
export async function refusedRows(plans: readonly TablePlan[]): Promise<RefusedTable[]> {
  const pause = pauses();
  const found: RefusedTable[] = [];
  for (const plan of plans) {
    if (plan.gives === 'nothing') continue;
    const { sheet, columns } = plan.table;
    const refused: { readonly cells: FileRow['cells']; readonly reason: string }[] = [];
    for await (const { row, cells } of plan.table.rows()) {
      const cell = plan.refusedIn(cells);
      if (cell) refused.push({ cells, reason: `Row ${row}: ${cell.reason}` });
      await pause();
    }
    if (refused.length === 0) continue;
    // A row may have cells beyond the header.
    const all = [...new Set([...columns, ...refused.flatMap(({ cells }) => Object.keys(cells))])];
    const rows = refused.map(({ cells, reason }) => [...all.map((column) => cells[column] ?? ''), reason]);
    found.push({ sheet, columns: [...all, REASON_COLUMN], rows });
  }
  return found;
}
