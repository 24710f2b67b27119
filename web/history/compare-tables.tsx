import type { JSX } from 'preact';
import { ROLE_STATES, TIE_STATES } from '../../core/drawing/states.ts';
import { formatDay, formatPoints } from '../../core/words/format.ts';
import { type District, itemName } from '../district/district-data.ts';
import { StateWord } from '../shared/badge.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { CHANGES, type Comparison } from './changes-of-ties.ts';
import { ChangeWord } from './compare-key.tsx';
import { formatMove } from './points.ts';

type Tie = Comparison['ties'][number];
type Role = Comparison['roles'][number];
interface Points {
  name: string;
  before: number;
  after: number;
}

interface Props {
  comparison: Comparison;
  district: District;
}

function PointsTable({ comparison }: Pick<Props, 'comparison'>): JSX.Element {
  const rows: Points[] = [
    { name: 'Confirmed', ...comparison.confirmed },
    { name: 'On record', ...comparison.recorded },
    { name: 'Possible', ...comparison.possible },
  ];
  const columns: readonly Column<Points>[] = [
    { key: 'name', label: 'Of 100 points', cell: ({ name }) => name },
    {
      key: 'before',
      label: formatDay(comparison.from),
      numeric: true,
      cell: (row) => formatPoints(row.before),
    },
    { key: 'after', label: formatDay(comparison.to), numeric: true, cell: (row) => formatPoints(row.after) },
    { key: 'move', label: 'Moved', numeric: true, cell: ({ before, after }) => formatMove(after - before) },
  ];
  return (
    <ScrollBox label="Table of points">
      <DataTable caption="Points" captionShown columns={columns} rows={rows} rowKey={({ name }) => name} />
    </ScrollBox>
  );
}

function TiesTable({ comparison, district }: Props): JSX.Element {
  const columns: readonly Column<Tie>[] = [
    { key: 'tie', label: 'Tie', cell: ({ tie }) => itemName(district, tie) },
    { key: 'change', label: 'Change', cell: ({ change }) => <ChangeWord change={change} /> },
    {
      key: 'before',
      label: formatDay(comparison.from),
      cell: ({ before }) => <StateWord style={TIE_STATES[before]} />,
    },
    {
      key: 'after',
      label: formatDay(comparison.to),
      cell: ({ after }) => <StateWord style={TIE_STATES[after]} />,
    },
  ];
  const rows = CHANGES.flatMap((change) => comparison.ties.filter((tie) => tie.change === change));
  if (rows.length === 0) return <p>No expected tie changed its state.</p>;
  return (
    <ScrollBox label="Table of ties that changed">
      <DataTable
        caption={`Ties that changed: ${rows.length}`}
        captionShown
        columns={columns}
        rows={rows}
        rowKey={({ tie }) => tie}
      />
    </ScrollBox>
  );
}

function RolesTable({ comparison, district }: Props): JSX.Element {
  const columns: readonly Column<Role>[] = [
    { key: 'role', label: 'Role', cell: ({ role }) => itemName(district, role) },
    {
      key: 'before',
      label: formatDay(comparison.from),
      cell: ({ before }) => <StateWord style={ROLE_STATES[before]} />,
    },
    {
      key: 'after',
      label: formatDay(comparison.to),
      cell: ({ after }) => <StateWord style={ROLE_STATES[after]} />,
    },
  ];
  if (comparison.roles.length === 0) return <p>No role changed its state.</p>;
  return (
    <ScrollBox label="Table of roles that changed">
      <DataTable
        caption={`Roles that changed: ${comparison.roles.length}`}
        captionShown
        columns={columns}
        rows={comparison.roles}
        rowKey={({ role }) => role}
      />
    </ScrollBox>
  );
}

/** What moved between two days, as tables: points, ties, roles. */
export function CompareTables(props: Props): JSX.Element {
  return (
    <div class="history-tables">
      <PointsTable comparison={props.comparison} />
      <TiesTable {...props} />
      <RolesTable {...props} />
    </div>
  );
}
