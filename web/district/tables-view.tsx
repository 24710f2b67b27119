import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { District } from './district-data.ts';
import { SortableTable } from './sortable-table.tsx';
import { roleColumns, tieColumns } from './table-columns.tsx';

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
        subjectOf={({ role }) => role}
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
        subjectOf={({ id }) => id}
      />
    </div>
  );
}
