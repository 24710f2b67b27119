import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { lowered } from '../../core/words/phrases.ts';
import { ringOfAll } from '../../core/words/tie-counts.ts';
import type { District } from './district-data.ts';
import { SortableTable } from './sortable-table.tsx';
import { roleColumns, tieColumns } from './table-columns.tsx';

interface Props {
  district: District;
  /** The role or tie whose row takes the focus when the tables appear; empty for none. */
  focus: string;
  /** True for narrow screens: each row has only its state, and the card has the details. */
  short?: boolean;
}

const NAME_AND_STATE = 2;

/** Everything that the ring shows, and the roles and ties that have no slot, as two tables. */
export function TablesView({ district, focus, short = false }: Props): JSX.Element {
  useEffect(() => {
    if (focus) document.getElementById(`row-${focus}`)?.focus();
  }, [focus]);
  const { roles, ties, notApplicable } = district.assessment;
  const why = ringOfAll(district.ring.ties.length, ties.length);
  const most = short ? NAME_AND_STATE : undefined;
  return (
    <div class="tables">
      <SortableTable
        caption={`Roles (${roles.length})`}
        columns={roleColumns(district, short).slice(0, most)}
        rows={roles}
        subjectOf={({ role }) => role}
      />
      {notApplicable.map(({ role, reason }) => (
        <p key={role} class="faint">
          {district.modelRoles.get(role)?.name} {lowered(reason)}
        </p>
      ))}
      <SortableTable
        caption={`Expected ties of all roles (${ties.length})`}
        columns={tieColumns(district).slice(0, most)}
        rows={ties}
        subjectOf={({ id }) => id}
      />
      {why && <p class="faint">{why}</p>}
    </div>
  );
}
