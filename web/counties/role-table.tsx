import type { JSX } from 'preact';
import { count } from '../../core/words/format.ts';
import { percentOf } from '../../core/words/reach.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import type { CountyReach } from './page.tsx';

type Role = CountyReach['roles'][number];
type Part = Role['all'];

interface Props {
  found: CountyReach;
  onRole: (role: string) => void;
}

const shown = (part: Part, all: Part): string =>
  part.counties === 0 ? '0' : `${part.counties} (${percentOf(part.people, all.people)} of people)`;

/** The share of counties and of their population that each role reaches, and how that is known. */
export function RoleTable({ found, onRole }: Props): JSX.Element {
  const columns: Column<Role>[] = [
    {
      key: 'role',
      label: 'Role',
      cell: ({ id, name }) => (
        <button type="button" class="link-button" onClick={() => onRole(id)}>
          {name}
        </button>
      ),
    },
    { key: 'said', label: 'Said to be covered', cell: ({ byCovers, all }) => shown(byCovers.county, all) },
    {
      key: 'district',
      label: 'By district alone',
      cell: ({ byCovers, all }) => shown(byCovers.district, all),
    },
    {
      key: 'contact',
      label: 'With a contact on file',
      cell: ({ byState, all }) => shown(byState.contact, all),
    },
    { key: 'ask', label: 'Not asked', cell: ({ byState, all }) => shown(byState['not asked'], all) },
    { key: 'none', label: 'No one', cell: ({ byState, all }) => shown(byState['no one'], all) },
  ];
  return (
    <section class="part" aria-labelledby="roles-heading">
      <h2 id="roles-heading">
        Each service: share of {count(found.counties.length, 'county', 'counties')} and of people
      </h2>
      <ScrollBox label="Roles and the counties that they reach" cardsOf={columns.length}>
        <DataTable
          caption="Roles and the counties that they reach"
          columns={columns}
          rows={found.roles}
          rowKey={({ id }) => id}
          highlighted={found.role}
        />
      </ScrollBox>
      <p class="faint">
        “By district alone”: an office works in the district, and which counties it covers is not on record.
        Ask before you count these. People are those of 2020.
      </p>
      <CsvButton
        name={`county-shares-${found.districtId}-${found.asOf}`}
        rows={found.roles.length}
        make={() => csvOf(found)}
      />
    </section>
  );
}

const csvOf = ({ districtId, asOf, roles }: CountyReach): string =>
  toCsv(
    [
      ...['district_id', 'as_of', 'role', 'role_name', 'counties', 'people'],
      ...['contact', 'covered', 'not_asked', 'no_one'].flatMap((key) => [`${key}_counties`, `${key}_people`]),
      ...['said_counties', 'said_people', 'district_alone_counties', 'district_alone_people'],
    ],
    roles.map(({ id, name, all, byState, byCovers }) => [
      ...[districtId, asOf, id, name, all.counties, all.people],
      ...[byState.contact, byState.covered, byState['not asked'], byState['no one']].flatMap(pair),
      ...[byCovers.county, byCovers.district].flatMap(pair),
    ]),
  );

const pair = ({ counties, people }: Part): number[] => [counties, people];
