import type { JSX } from 'preact';
import { type DistrictRecords, isNamed, nameOfPerson, roleLabel } from '../editing/district-records.ts';
import { practiceName } from '../editing/practice-form.ts';
import { sortRows } from '../shared/rows.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { acquaintanceColumns, holderColumns, personColumns } from './person-columns.tsx';
import { adoptionColumns, evidenceColumns, fillColumns, organizationColumns } from './record-columns.tsx';
import { isWithoutRole, WithoutRole } from './without-role.tsx';

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
export function Records({ book }: { book: DistrictRecords }): JSX.Element {
  const { organizations, fills, evidence, redacted } = book;
  // People of other districts are theirs to change.
  const named = ({ personId }: { personId: string }): boolean => isNamed(book, personId);
  return (
    <div class="records">
      <RecordList
        caption="Who fills the roles"
        columns={fillColumns(book)}
        rows={sortRows(fills, ({ role }) => roleLabel(book, role))}
      />
      <RecordList
        caption="Evidence"
        columns={evidenceColumns(book)}
        rows={sortRows(evidence, ({ name }) => name)}
      />
      <RecordList
        caption="Organizations"
        columns={organizationColumns(book)}
        rows={sortRows(
          organizations.filter(({ id }) => !isWithoutRole(book, id)),
          ({ name }) => name,
        )}
      />
      <WithoutRole book={book} />
      <Practices book={book} />
      {!redacted && (
        <>
          <RecordList
            caption="Holders of roles"
            columns={holderColumns(book)}
            rows={book.holders.filter(named)}
          />
          <RecordList
            caption="People"
            columns={personColumns(book)}
            rows={sortRows(book.employment.filter(named), ({ personId }) => nameOfPerson(book, personId))}
          />
          <RecordList
            caption="Who knows whom"
            columns={acquaintanceColumns(book)}
            rows={sortRows(book.acquaintances.filter(named), ({ personId }) => nameOfPerson(book, personId))}
          />
        </>
      )}
    </div>
  );
}

const Practices = ({ book }: { book: DistrictRecords }): JSX.Element => (
  <RecordList
    caption="Practices in use"
    columns={adoptionColumns(book)}
    rows={sortRows(book.adoptions, (row) => practiceName(book, row))}
  />
);

/** What a trainer may change. */
export const TrainerRecords = ({ book }: { book: DistrictRecords }): JSX.Element => (
  <div class="records">
    <RecordList
      caption="Trainings"
      columns={evidenceColumns(book).filter(({ key }) => key !== 'kind')}
      rows={sortRows(
        book.evidence.filter(({ kind }) => kind === 'training'),
        ({ name }) => name,
      )}
    />
    <Practices book={book} />
  </div>
);
