import { lastDayInEffect } from '../../../../core/days.ts';
import { groupBy } from '../../../../core/group-by.ts';
import { distinct } from '../../../../core/order.ts';
import { type Cell, type Column, listed, type RowByRow, rowByRow } from '../../../documents/csv.ts';
import { SAMPLE_NOTICE } from '../../../documents/sample-notice.ts';
import type {
  AboutNetwork,
  ExportedJob,
  ExportedNetwork,
  ExportedOrganization,
  ExportedRole,
  ExportedTie,
} from './exported-network.ts';

export const NETWORK_TABLES = ['organizations', 'roles', 'ties', 'people'] as const;
type TablesOf<Kind> = Readonly<Record<(typeof NETWORK_TABLES)[number], Kind>>;

/**
 * The columns of every format, with the headers that the import recognizes (docs/import.md). `through` is the last day
 * in effect, which is how people and network programs count.
 */
export function networkRows({
  about,
  organizations,
  roles,
  ties,
  jobs,
}: ExportedNetwork): TablesOf<RowByRow> {
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const districts = new Map(about.districts.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const districtOf = (id: string | undefined): string | null => districts.get(id ?? '') ?? null;
  return {
    organizations: rowByRow(organizationColumns(roles, districtOf), organizations),
    roles: rowByRow(roleColumns(nameOf, districtOf), roles),
    ties: rowByRow(tieColumns(nameOf), ties),
    people: rowByRow(jobColumns(nameOf, districtOf), jobs),
  };
}

/** Pairs each item with its row in the table built from the items. */
export function* withRows<Item>(
  items: readonly Item[],
  { rows }: RowByRow,
): Generator<readonly [Item, readonly Cell[]]> {
  const rest = rows[Symbol.iterator]();
  for (const item of items) yield [item, rest.next().value ?? []];
}

const through = ({ until }: { until: string | null }): string | null => until && lastDayInEffect(until);

function organizationColumns(
  roles: readonly ExportedRole[],
  districtOf: (id: string | undefined) => string | null,
): Column<ExportedOrganization>[] {
  const rolesOf = groupBy(
    roles.filter(({ state }) => state !== 'ended'),
    ({ organizationId }) => organizationId,
  );
  return [
    ['organization', ({ name }) => name],
    ['organization_id', ({ id }) => id],
    ['other_names', ({ otherNames }) => listed(otherNames)],
    ['short_label', ({ shortName }) => shortName],
    ['roles', ({ id }) => listed(distinct(rolesOf(id).map(({ role }) => role)))],
    ['part_of', ({ partOf }) => partOf],
    ['part_of_id', ({ partOfId }) => partOfId],
    ['judicial_district', ({ districtIds }) => districtOf(districtIds[0])],
    ['district_ids', ({ districtIds }) => listed(districtIds)],
    ['tieline_sector', ({ sector }) => sector],
    ['government_level', ({ level }) => level],
    ['city', ({ city }) => city],
    ['state', ({ state }) => state],
    ['website', ({ website }) => website],
  ];
}

const roleColumns = (
  nameOf: (id: string) => string,
  districtOf: (id: string) => string | null,
): Column<ExportedRole>[] => [
  ['organization', ({ organizationId }) => nameOf(organizationId)],
  ['organization_id', ({ organizationId }) => organizationId],
  ['role_id', ({ role }) => role],
  ['role', ({ roleName }) => roleName],
  ['role_state', ({ state }) => state],
  ['judicial_district', ({ districtId }) => districtOf(districtId)],
  ['district_id', ({ districtId }) => districtId],
  ['part_of_district', ({ part }) => part],
  ['office_email', ({ mailbox }) => mailbox],
  ['office_phone', ({ phone }) => phone],
  ['since', ({ since }) => since],
  ['through', through],
];

const tieColumns = (nameOf: (id: string) => string): Column<ExportedTie>[] => [
  ['organization_a', ({ a }) => nameOf(a)],
  ['organization_b', ({ b }) => nameOf(b)],
  ['organization_a_id', ({ a }) => a],
  ['organization_b_id', ({ b }) => b],
  ['tie_kind', ({ kind }) => kind],
  ['evidence_level', ({ level }) => level],
  ['status', ({ status }) => status],
  ['since', ({ since }) => since],
  ['through', through],
  ['seen', ({ seen }) => seen],
  ['evidence', ({ evidence }) => listed(evidence.map(({ name }) => name))],
  ['evidence_ids', ({ evidence }) => listed(evidence.map(({ id }) => id))],
  ['district_ids', ({ districtIds }) => listed(districtIds)],
];

const jobColumns = (
  nameOf: (id: string) => string,
  districtOf: (id: string | undefined) => string | null,
): Column<ExportedJob>[] => [
  ['person', ({ person }) => person],
  ['person_id', ({ personId }) => personId],
  ['title', ({ title }) => title],
  ['person_email', ({ email }) => email],
  ['person_phone', ({ phone }) => phone],
  ['organization', ({ organizationId }) => nameOf(organizationId)],
  ['organization_id', ({ organizationId }) => organizationId],
  ['judicial_district', ({ districtIds }) => districtOf(districtIds[0])],
  ['held_role_ids', ({ roles }) => listed(roles)],
  ['since', ({ since }) => since],
  ['through', through],
];

/** Returns what readers must know about the network, by short name. */
export const notesOfNetwork = (about: AboutNetwork): Readonly<Record<string, string>> => ({
  title: `Tieline: ${about.title}`,
  ...(about.isSample && { data: SAMPLE_NOTICE }),
  districts: about.districts
    .map(({ id, name, revision }) => `${name} (${id}, revision ${revision})`)
    .join('; '),
  as_of: about.asOf,
  known_on: about.knownOn,
  public_record: `Edition of ${about.publicRecordDay}`,
  filter: about.filter,
  method: `Gap model version ${about.modelVersion}, data/MODEL.md. A tie is all evidence of one kind between two organizations. Its level is the highest of what is current or aging, from 1, contact, to 4, same team; of all of it where nothing is. What is not on record is an open question, never a gap.`,
  days: 'since is the first day in effect, through the last one. Roles and ties that ended by the day are among the rows, and say so.',
  people:
    'People, email addresses and phone numbers are included only if the exporting account may see them.',
});
