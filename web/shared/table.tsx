import type { ComponentChildren, JSX } from 'preact';
import { type Order, sortRows } from './rows.ts';
import { usePrinting } from './use-printing.ts';

export interface Column<Row> {
  key: string;
  /** The column's name. If it is long, the header shows `short` instead. */
  label: string;
  short?: ComponentChildren;
  cell: (row: Row) => ComponentChildren;
  /** If absent, the column cannot be sorted. */
  sortBy?: (row: Row) => string | number | null;
  /** The order after the first click. Columns where a large number is bad start with the largest. */
  firstOrder?: Order;
  numeric?: boolean;
}

export interface Sorting {
  sort: string;
  order: Order;
}

/** Sorts rows by the named column. An unknown name leaves the order unchanged. */
export const sortByColumn = <Row,>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  by: Sorting,
): Row[] => {
  const sortBy = columns.find((column) => column.key === by.sort)?.sortBy;
  return sortBy ? sortRows(rows, sortBy, by.order) : [...rows];
};

/** The sorting after a click on a column: reverses the sorted column; any other starts with its first order. */
const nextSorting = <Row,>(column: Column<Row>, now: Sorting): Sorting =>
  column.key === now.sort
    ? { sort: now.sort, order: now.order === 'asc' ? 'desc' : 'asc' }
    : { sort: column.key, order: column.firstOrder ?? 'asc' };

export interface TableProps<Row> {
  /** Describes the table to screen readers; visible to all if `captionShown`. */
  caption: string;
  captionShown?: boolean;
  columns: readonly Column<Row>[];
  /** Already sorted and cut to the page. The first column is the row header. */
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A line below a row that spans all columns. */
  detail?: (row: Row) => ComponentChildren;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
  highlighted?: string | null;
  onHighlight?: (key: string | null) => void;
}

function HeaderCell<Row>({
  column,
  sorting,
  onSort,
}: Pick<TableProps<Row>, 'sorting' | 'onSort'> & { column: Column<Row> }) {
  const sorted = sorting?.sort === column.key ? sorting.order : null;
  const aria = sorted && (sorted === 'asc' ? 'ascending' : 'descending');
  return (
    <th
      scope="col"
      class={column.numeric ? 'numeric' : undefined}
      aria-sort={aria ?? undefined}
      title={column.short ? column.label : undefined}
    >
      {column.sortBy && sorting && onSort ? (
        <button type="button" class="sort-button" onClick={() => onSort(nextSorting(column, sorting))}>
          {column.short ?? column.label}
          <span aria-hidden="true" class="sort-button__arrow">
            {sorted === 'asc' ? '\u00a0▲' : sorted === 'desc' ? '\u00a0▼' : '\u00a0↕'}
          </span>
        </button>
      ) : (
        (column.short ?? column.label)
      )}
    </th>
  );
}

/** One row and the line below it. Hovering only mirrors the map; nothing depends on it. */
function RowGroup<Row>({
  row,
  columns,
  rowKey,
  detail,
  highlighted,
  onHighlight,
}: TableProps<Row> & { row: Row }): JSX.Element {
  const key = rowKey(row);
  const below = detail?.(row);
  const [first, ...others] = columns;
  return (
    <tbody
      class={key === highlighted ? 'highlighted' : undefined}
      onMouseEnter={onHighlight && (() => onHighlight(key))}
      onMouseLeave={onHighlight && (() => onHighlight(null))}
      onFocusIn={onHighlight && (() => onHighlight(key))}
    >
      <tr class={below ? 'with-detail' : undefined}>
        <th scope="row">{first?.cell(row)}</th>
        {others.map((column) => (
          <td key={column.key} class={column.numeric ? 'numeric' : undefined} data-label={column.label}>
            {column.cell(row)}
          </td>
        ))}
      </tr>
      {below && (
        <tr class="detail">
          <td colSpan={columns.length}>
            <div>{below}</div>
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** An accessible data table with sortable columns, row headers and an optional highlighted row. */
export function DataTable<Row>(props: TableProps<Row>): JSX.Element {
  const { caption, captionShown, columns, rows, rowKey, sorting, onSort } = props;
  const isPrinting = usePrinting(); // a header with buttons is not repeated on the next pages
  const sort = sorting && onSort && !isPrinting ? { sorting, onSort } : {};
  return (
    <table class="data-table">
      <caption class={captionShown ? undefined : 'usa-sr-only'}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} {...sort} />
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <RowGroup key={rowKey(row)} row={row} {...props} />
      ))}
    </table>
  );
}
