export {
  type Cell,
  type Column,
  type RowByRow,
  rowByRow,
  type Table,
  tableOf,
  whole,
} from '../../documents/csv.ts';

/** Joins several values in one cell. */
export const listed = (texts: readonly (string | null)[]): string => texts.filter(Boolean).join('; ');
