import type { ComponentChildren, JSX } from 'preact';
import { type Book, nameOfOrganization, nameOfPerson, roleLabel, rolesOf } from '../editing/book.ts';
import type { Asked } from '../editing/form.ts';
import type { FormName } from '../editing/forms.ts';
import { KINDS } from '../editing/kinds.ts';
import { editHref } from '../editing/links.ts';
import { formatDay, listInWords } from '../shared/format.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';

interface LinkProps {
  book: Book;
  action: FormName;
  asked: Asked;
  /** What it is about, for those who hear the link alone. */
  of: string;
  children: ComponentChildren;
}

const FormLink = ({ book, action, asked, of, children }: LinkProps): JSX.Element => (
  <a href={editHref(book.districtId, { action, ...asked })}>
    {children}
    <span class="usa-sr-only"> {of}</span>
  </a>
);

const days = ({ since, until }: { since: string | null; until: string | null }): string =>
  [since && `since ${formatDay(since)}`, until && `until ${formatDay(until)}`].filter(Boolean).join(', ');

const byName = <Row,>(rows: readonly Row[], name: (row: Row) => string): Row[] =>
  [...rows].sort((x, y) => name(x).localeCompare(name(y), 'en'));

function organizationColumns(book: Book): Column<Book['organizations'][number]>[] {
  return [
    { key: 'name', label: 'Organization', cell: ({ name }) => name },
    {
      key: 'roles',
      label: 'Roles here',
      cell: ({ id }) => listInWords(rolesOf(book, id).map((role) => roleLabel(book, role))) || 'none',
    },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, name }) => (
        <span class="inline-list">
          <FormLink book={book} action="correct-organization" asked={{ organization: id }} of={name}>
            Correct
          </FormLink>
          <FormLink book={book} action="cover-counties" asked={{ organization: id }} of={name}>
            Counties
          </FormLink>
          <FormLink book={book} action="end-organization" asked={{ organization: id }} of={name}>
            End
          </FormLink>
        </span>
      ),
    },
  ];
}

function fillColumns(book: Book): Column<Book['fills'][number]>[] {
  const name = ({ organizationId, role }: Book['fills'][number]) =>
    `${nameOfOrganization(book, organizationId)} as ${roleLabel(book, role)}`;
  return [
    { key: 'role', label: 'Role', cell: ({ role }) => roleLabel(book, role) },
    { key: 'who', label: 'Organization', cell: (row) => nameOfOrganization(book, row.organizationId) },
    { key: 'days', label: 'Days', cell: days },
    {
      key: 'do',
      label: 'Change',
      cell: (row) => (
        <span class="inline-list">
          <FormLink book={book} action="correct-role" asked={{ id: row.id }} of={name(row)}>
            Correct or end
          </FormLink>
          <FormLink
            book={book}
            action="confirm-role"
            asked={{ role: row.role, organization: row.organizationId }}
            of={name(row)}
          >
            Confirm
          </FormLink>
        </span>
      ),
    },
  ];
}

function evidenceColumns(book: Book): Column<Book['evidence'][number]>[] {
  return [
    { key: 'name', label: 'Evidence', cell: ({ name }) => name },
    { key: 'kind', label: 'Kind', cell: ({ kind }) => KINDS[kind] },
    { key: 'days', label: 'Days', cell: days },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, name }) => (
        <span class="inline-list">
          <FormLink book={book} action="correct-evidence" asked={{ evidence: id }} of={name}>
            Correct or end
          </FormLink>
          <FormLink book={book} action="add-sighting" asked={{ evidence: id }} of={name}>
            Seen
          </FormLink>
          <FormLink book={book} action="add-evidence" asked={{ renews: id }} of={name}>
            Renew
          </FormLink>
          <FormLink book={book} action="hand-over" asked={{ evidence: id }} of={name}>
            Hand over
          </FormLink>
        </span>
      ),
    },
  ];
}

function personColumns(book: Book): Column<Book['employment'][number]>[] {
  return [
    { key: 'name', label: 'Person', cell: ({ personId }) => nameOfPerson(book, personId) },
    { key: 'title', label: 'Title', cell: ({ title }) => title ?? '' },
    { key: 'employer', label: 'Works for', cell: (row) => nameOfOrganization(book, row.organizationId) },
    { key: 'days', label: 'Days', cell: days },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, personId }) => (
        <FormLink book={book} action="correct-person" asked={{ id }} of={nameOfPerson(book, personId)}>
          Correct or end
        </FormLink>
      ),
    },
  ];
}

function holderColumns(book: Book): Column<Book['holders'][number]>[] {
  return [
    { key: 'role', label: 'Role', cell: ({ role }) => roleLabel(book, role) },
    { key: 'name', label: 'Held by', cell: ({ personId }) => nameOfPerson(book, personId) },
    {
      key: 'how',
      label: 'How',
      cell: ({ acting, deputy }) => [acting && 'acting', deputy && 'deputy'].filter(Boolean).join(', '),
    },
    { key: 'days', label: 'Days', cell: days },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, personId }) => (
        <FormLink book={book} action="correct-holder" asked={{ id }} of={nameOfPerson(book, personId)}>
          Correct or end
        </FormLink>
      ),
    },
  ];
}

interface ListProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
}

function RecordList<Row extends { id: string }>({
  caption,
  columns,
  rows,
}: ListProps<Row>): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <ScrollBox label={caption}>
      <DataTable caption={caption} captionShown columns={columns} rows={rows} rowKey={({ id }) => id} />
    </ScrollBox>
  );
}

/** Every fact that has a form, each with the ways to change it. */
export function Records({ book }: { book: Book }): JSX.Element {
  const { organizations, fills, evidence, employment, holders, redacted } = book;
  return (
    <div class="records">
      <RecordList
        caption="Who fills the roles"
        columns={fillColumns(book)}
        rows={byName(fills, ({ role }) => roleLabel(book, role))}
      />
      <RecordList
        caption="Evidence"
        columns={evidenceColumns(book)}
        rows={byName(evidence, ({ name }) => name)}
      />
      <RecordList
        caption="Organizations"
        columns={organizationColumns(book)}
        rows={byName(organizations, ({ name }) => name)}
      />
      {!redacted && (
        <>
          <RecordList caption="Holders of roles" columns={holderColumns(book)} rows={holders} />
          <RecordList
            caption="People"
            columns={personColumns(book)}
            rows={byName(employment, ({ personId }) => nameOfPerson(book, personId))}
          />
        </>
      )}
    </div>
  );
}
