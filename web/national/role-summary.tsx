import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { DataTable } from '../shared/table.tsx';
import { type RoleCount, type RoleName, roleCounts } from './describe.ts';

interface Props {
  /** The districts in the chosen place and with the chosen task force, whatever role is asked for. */
  districts: readonly DistrictSummary[];
  roles: readonly RoleName[];
  chosen: string;
  onChoose: (roleId: string) => void;
}

function Bar({ row }: { row: RoleCount }): JSX.Element {
  return (
    <svg class="count-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="10" fill="var(--track)" />
      <rect width={(100 * row.onRecord) / Math.max(1, row.applies)} height="10" fill="var(--navy)" />
    </svg>
  );
}

/** Answers "Which gaps are common to all of these districts?" Each role links to the districts without it. */
export function RoleSummary({ districts, roles, chosen, onChoose }: Props): JSX.Element {
  const table = (caption: string, rows: readonly RoleCount[]) => (
    <ScrollBox label={caption}>
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={({ id }) => id}
        highlighted={chosen}
        columns={[
          {
            key: 'name',
            label: 'Role',
            cell: ({ name, assigned }) => (assigned ? `${name} (an office in every district)` : name),
          },
          {
            key: 'bar',
            label: 'On record in',
            cell: (row) => (
              <span class="count-cell">
                <Bar row={row} /> {row.onRecord} of {row.applies}
              </span>
            ),
          },
          {
            key: 'choose',
            label: 'Not on record in',
            cell: (row) => {
              const without = row.applies - row.onRecord;
              return without === 0 ? (
                'none'
              ) : (
                <button
                  type="button"
                  class="link-button"
                  aria-pressed={row.id === chosen}
                  onClick={() => onChoose(row.id)}
                >
                  {count(without, 'district')}
                  <span class="usa-sr-only"> without {row.name}: show them</span>
                </button>
              );
            },
          },
        ]}
      />
    </ScrollBox>
  );
  const rows = roleCounts(districts, roles);
  const required = rows.filter(({ weight }) => weight === 3);
  const others = rows.filter(({ weight }) => weight < 3);
  return (
    <section class="role-summary keep" aria-labelledby="role-summary">
      <h2 id="role-summary">Which partner is most often not found?</h2>
      {table('Required roles, rarest first', required)}
      <details>
        <summary>{others.length} further roles</summary>
        {table('Further roles, rarest first', others)}
      </details>
    </section>
  );
}
