import type { JSX } from 'preact';
import { profileHref } from '../../core/page-addresses.ts';
import { shortRoleName } from '../../core/words/phrases.ts';
import type { Column } from '../shared/table.tsx';
import type { District, Organization } from './district-data.ts';
import { Source } from './facts.tsx';
import { dayInAddress } from './page-state.ts';
import { OrganizationButton } from './panels/panel.tsx';
import { SortableTable } from './sortable-table.tsx';

const ProfileLink = ({
  organization: { id, name },
  district,
}: {
  organization: Organization;
  district: District;
}) => (
  <a href={profileHref('organization', id, { district: district.summary.id, asOf: dayInAddress() })}>
    Profile<span class="usa-sr-only"> of {name}</span>
  </a>
);

const organizationColumns = (district: District): Column<Organization>[] => [
  {
    key: 'name',
    label: 'Organization',
    cell: ({ id }) => <OrganizationButton district={district} id={id} />,
    sortBy: ({ name }) => name,
  },
  {
    key: 'roles',
    label: 'Roles here',
    cell: ({ roles }) =>
      roles.map(({ role, state }) => `${shortRoleName(district, role)} (${state})`).join('; ') ||
      'named in evidence only',
  },
  { key: 'city', label: 'City', cell: ({ city }) => city ?? 'not known', sortBy: ({ city }) => city },
  {
    key: 'counties',
    label: 'Counties covered',
    cell: ({ counties }) => counties.join('; ') || 'not entered',
    sortBy: ({ counties }) => counties.length,
    firstOrder: 'desc',
  },
  {
    key: 'districts',
    label: 'Districts served',
    cell: ({ districts }) => districts,
    sortBy: ({ districts }) => districts,
    firstOrder: 'desc',
    numeric: true,
  },
  {
    key: 'source',
    label: 'Source',
    cell: (organization) => <Source of={organization} />,
    sortBy: ({ sourceKind }) => sourceKind,
  },
  {
    key: 'profile',
    label: 'Profile',
    cell: (organization) => <ProfileLink organization={organization} district={district} />,
  },
];

/** All organizations of the district's network, with their sources. */
export function OrganizationsTable({ district }: { district: District }): JSX.Element {
  const { organizations } = district.network;
  return (
    <SortableTable
      caption={`Organizations (${organizations.length})`}
      columns={organizationColumns(district)}
      rows={organizations}
      subjectOf={({ id }) => `org:${id}`}
    />
  );
}
