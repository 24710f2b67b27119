export type Order = 'asc' | 'desc';
type Sortable = string | number | null;

/**
 * Sorts rows by a value. Rows without one come last in either order; equal rows keep their order.
 * Numbers inside text compare by value.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => Sortable,
  order: Order = 'asc',
): Row[] {
  const sign = order === 'asc' ? 1 : -1;
  return [...rows].sort((x, y) => {
    const a = value(x);
    const b = value(y);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b), 'en', { numeric: true });
  });
}

export interface Page<Row> {
  rows: Row[];
  /** From 1. If the requested page does not exist, the nearest one that does. */
  page: number;
  pages: number;
  /** Positions of the first and last row shown, from 1. Both are 0 when there are no rows. */
  first: number;
  last: number;
}

/** Returns one page of the rows. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const start = (shown - 1) * size;
  const cut = rows.slice(start, start + size);
  return { rows: cut, page: shown, pages, first: cut.length ? start + 1 : 0, last: start + cut.length };
}
