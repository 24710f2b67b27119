import { pauses } from '../changes/pauses.ts';
import type { FileRow, ReadFile, Table } from './read/file.ts';
import type { TablePlan } from './table-plan.ts';
import { asWords } from './words.ts';

/** The column that the file of refused rows adds. */
const REASON_COLUMN = 'Reason refused';

const isReason = (column: string): boolean => asWords(column) === asWords(REASON_COLUMN);

/** The refused rows of one table, unchanged, each with its reason as the last cell. */
export interface RefusedTable {
  readonly sheet: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Removes the column with the reasons of an earlier import, which is not data. */
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

/** Returns the refused rows by table, to correct and import again. They are never stored; only the sender of the file gets them. */
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
