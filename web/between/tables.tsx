import type { ComponentChildren, JSX } from 'preact';
import { ROLE_STATES } from '../../core/drawing/states.ts';
import { profileHref } from '../../core/page-addresses.ts';
import { kindInWords } from '../../core/words/evidence-kinds.ts';
import { count, formatShortDay, listInWords } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { StateWord } from '../shared/badge.tsx';
import { Loaded } from '../shared/loaded.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';
import { Reach } from './calls.tsx';
import type { Between } from './page.tsx';

type Model = ApiResponse<'/model'>;

interface Props {
  between: Between;
}

const abbreviationIn = ({ districts }: Between, id: string): string =>
  districts.find(({ districtId }) => districtId === id)?.abbreviation ?? id;

interface ListProps<Row> {
  title: string;
  empty: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  children?: ComponentChildren;
}

/** A table with a heading, or a sentence if it has no rows. */
function List<Row>({ title, empty, columns, rows, rowKey, children }: ListProps<Row>): JSX.Element {
  const id = `${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-heading`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ScrollBox label={title} cardsOf={columns.length}>
          <DataTable caption={title} {...{ columns, rows, rowKey }} />
        </ScrollBox>
      )}
    </section>
  );
}

export function Offices({ between }: Props): JSX.Element {
  const model = useApi('/model', {});
  return (
    <Loaded answer={model} what="the offices of these districts">
      {({ roles }) => <OfficesTable {...{ between, roles }} />}
    </Loaded>
  );
}

function OfficesTable({ between, roles }: Props & { roles: Model['roles'] }): JSX.Element {
  const roleNames = (ids: readonly string[]): string =>
    listInWords(ids.map((id) => roles.find((role) => role.id === id)?.shortName ?? id));
  type Row = Between['offices'][number];
  const columns: Column<Row>[] = [
    {
      key: 'name',
      label: 'Office',
      cell: ({ id, name }) => <a href={profileHref('organization', id)}>{name}</a>,
    },
    ...between.districts.map(
      ({ districtId, abbreviation }): Column<Row> => ({
        key: districtId,
        label: abbreviation,
        cell: (row) => roleNames(row.roles.find((one) => one.districtId === districtId)?.roles ?? []) || '–',
      }),
    ),
    {
      key: 'contact',
      label: 'Contact',
      cell: ({ contact }) => contact.name ?? (contact.onFile ? 'on file' : 'no one is named'),
    },
    { key: 'reach', label: 'Phone or mailbox', cell: ({ contact }) => <Reach contact={contact} /> },
  ];
  return (
    <List
      title="Offices that serve several of them"
      empty="No office on record fills a role in more than one of these districts."
      columns={columns}
      rows={between.offices}
      rowKey={({ id }) => id}
    />
  );
}

export function People({ between }: Props): JSX.Element {
  const rows = between.people.map((row, index) => ({ ...row, key: row.personId ?? String(index) }));
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'name', label: 'Person', cell: ({ name, organization }) => name ?? `Someone at ${organization}` },
    { key: 'organization', label: 'Organization', cell: ({ organization }) => organization },
    {
      key: 'districts',
      label: 'Works in',
      cell: ({ districtIds }) => listInWords(districtIds.map((id) => abbreviationIn(between, id))),
    },
  ];
  return (
    <List
      title="People who work in several of them"
      empty="No one on record holds a role, or maintains or signed evidence, in more than one of these districts."
      {...{ columns, rows }}
      rowKey={({ key }) => key}
    />
  );
}

export function Roles({ between }: Props): JSX.Element {
  type Row = Between['roles'][number];
  const oneSided = between.roles.filter(({ isOneSided }) => isOneSided);
  const columns: Column<Row>[] = [
    { key: 'name', label: 'Role', cell: ({ name }) => name },
    ...between.districts.map(
      ({ districtId, abbreviation }): Column<Row> => ({
        key: districtId,
        label: abbreviation,
        cell: (row) => <RoleIn district={row.in.find((one) => one.districtId === districtId)} />,
      }),
    ),
  ];
  return (
    <List
      title="Roles on record on one side only"
      empty="Each role on record in one of these districts is on record in the others as well."
      columns={columns}
      rows={oneSided}
      rowKey={({ role }) => role}
    >
      {oneSided.length > 0 && (
        <p class="faint">
          {count(oneSided.length, 'role')} of {between.roles.length}. A role that is unknown is an open
          question, never a gap.
        </p>
      )}
    </List>
  );
}

function RoleIn({ district }: { district: Between['roles'][number]['in'][number] | undefined }): JSX.Element {
  if (!district?.state) return <>does not apply</>;
  return (
    <>
      <StateWord style={ROLE_STATES[district.state]} />
      {district.organizations.length > 0 && (
        <div class="faint">
          {listInWords(
            district.organizations.map(({ name }) => name),
            3,
          )}
        </div>
      )}
    </>
  );
}

export function Across({ between }: Props): JSX.Element {
  type Row = Between['across'][number];
  const columns: Column<Row>[] = [
    { key: 'name', label: 'Evidence', cell: ({ name }) => name },
    { key: 'kind', label: 'Kind', cell: ({ kind }) => kindInWords(kind) },
    { key: 'status', label: 'Status', cell: ({ status }) => status },
    { key: 'seen', label: 'Last active', cell: ({ seen }) => (seen ? formatShortDay(seen) : 'no date') },
    {
      key: 'sides',
      label: 'Parties',
      cell: ({ sides }) =>
        sides.map(({ districtId, organizations }) => (
          <div key={districtId}>
            <strong>{districtId ? abbreviationIn(between, districtId) : 'Others'}:</strong>{' '}
            {listInWords(
              organizations.map(({ name }) => name),
              4,
            )}
          </div>
        )),
    },
  ];
  return (
    <List
      title="Ties and their evidence across the border"
      empty="No evidence on record ties an organization of one of these districts to one of another."
      columns={columns}
      rows={between.across}
      rowKey={({ id }) => id}
    />
  );
}
