export type Order = 'asc' | 'desc';
type Sortable = string | number | null;

/**
 * Rows in the order of a value; rows without one come last in either order, equal rows keep the order they had.
 * Text is compared as a reader expects (numbers in it by value), not by code point.
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
  /** From 1; the nearest page there is, when the one asked for is not. */
  page: number;
  pages: number;
  /** Places of the first and last row shown, from 1; 0 and 0 without rows. */
  first: number;
  last: number;
}

/** Cuts one page out of the rows. */
export function pageOf<Row>(rows: readonly Row[], page: number, size: number): Page<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  const start = (shown - 1) * size;
  const cut = rows.slice(start, start + size);
  return { rows: cut, page: shown, pages, first: cut.length ? start + 1 : 0, last: start + cut.length };
}
