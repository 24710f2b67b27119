import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Column, DataTable, type Sorting, sortByColumn } from '../shared/table.tsx';
import { useChoice } from './choice.ts';
import type { District } from './district-data.ts';
import { roleColumns, tieColumns } from './table-columns.tsx';

interface SortableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** A table that sorts by itself and shares the page's mark and selection. Without a sort it is in the model's order. */
function SortableTable<Row>({ caption, columns, rows, rowKey }: SortableProps<Row>): JSX.Element {
  const choice = useChoice();
  const [sorting, setSorting] = useState<Sorting>({ sort: '', order: 'asc' });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll-x" tabIndex={0} aria-label={caption}>
      <DataTable
        caption={caption}
        captionShown
        columns={columns}
        rows={sortByColumn(rows, columns, sorting)}
        rowKey={rowKey}
        sorting={sorting}
        onSort={setSorting}
        highlighted={choice.marked[0] ?? choice.selection?.id ?? null}
        onHighlight={(item) => choice.mark(item ? [item] : [])}
      />
    </section>
  );
}

interface Props {
  district: District;
  /** The role or tie whose row takes the focus when the tables appear; empty for none. */
  focus: string;
}

/** Everything that the ring shows, and the roles and ties that have no slot, as two tables. */
export function TablesView({ district, focus }: Props): JSX.Element {
  useEffect(() => {
    if (focus) document.getElementById(`row-${focus}`)?.focus();
  }, [focus]);
  const { roles, ties, notApplicable } = district.assessment;
  return (
    <div class="tables">
      <SortableTable
        caption={`Roles (${roles.length})`}
        columns={roleColumns(district)}
        rows={roles}
        rowKey={({ role }) => role}
      />
      {notApplicable.map(({ role, reason }) => (
        <p key={role} class="faint">
          {district.modelRoles.get(role)?.name} does not apply: {reason}
        </p>
      ))}
      <SortableTable
        caption={`Expected ties (${ties.length})`}
        columns={tieColumns(district)}
        rows={ties}
        rowKey={({ id }) => id}
      />
    </div>
  );
}
