import type { JSX } from 'preact';
import type { ApiResponse } from '../shared/api.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable, sortByColumn } from '../shared/table.tsx';
import { type ModelState, readSorting, writeSorting } from './state.ts';

type Role = ApiResponse<'/model'>['roles'][number];

const COLUMNS: readonly Column<Role>[] = [
  { key: 'name', label: 'Role', sortBy: ({ name }) => name, cell: ({ name }) => name },
  { key: 'code', label: 'Code', sortBy: ({ code }) => code, cell: ({ code }) => code },
  {
    key: 'weight',
    label: 'Weight',
    numeric: true,
    firstOrder: 'desc',
    sortBy: ({ weight }) => weight,
    cell: ({ weight }) => weight,
  },
  { key: 'sector', label: 'Sector', sortBy: ({ sector }) => sector, cell: ({ sector }) => sector },
  {
    key: 'level',
    label: 'Level of government',
    sortBy: ({ level }) => level,
    cell: ({ level }) => level.replace('-', ' or '),
  },
  { key: 'contributes', label: 'Contributes', cell: ({ contributes }) => contributes.join(', ') },
  {
    key: 'applies',
    label: 'Applies',
    cell: ({ appliesWhen }) => (appliesWhen ? `with ${appliesWhen}` : 'everywhere'),
  },
  { key: 'source', label: 'Why: source', cell: ({ source }) => source ?? 'project judgment' },
];

interface Props {
  roles: readonly Role[];
  state: ModelState;
  change: (changes: Partial<ModelState>) => void;
}

export function RolesSection({ roles, state, change }: Props): JSX.Element {
  const sorting = readSorting(state.roles);
  return (
    <section id="roles" tabIndex={-1}>
      <h2>Roles</h2>
      <p>
        A district needs {roles.length} roles filled. One organization may fill several; several may fill one.
      </p>
      <ScrollBox label="Table of roles" cardsOf={COLUMNS.length}>
        <DataTable
          caption="Roles, in the order of the model until a header sorts them"
          columns={COLUMNS}
          rows={sortByColumn(roles, COLUMNS, sorting)}
          rowKey={({ id }) => id}
          sorting={sorting}
          onSort={(next) => change({ roles: writeSorting(next) })}
        />
      </ScrollBox>
    </section>
  );
}
