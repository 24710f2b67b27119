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
export function Records({ records }: { records: DistrictRecords }): JSX.Element {
  const { organizations, fills, evidence, redacted } = records;
  // People of other districts are theirs to change.
  const named = ({ personId }: { personId: string }): boolean => isNamed(records, personId);
  return (
    <div class="records">
      <RecordList
        caption="Who fills the roles"
        columns={fillColumns(records)}
        rows={sortRows(fills, ({ role }) => roleLabel(records, role))}
      />
      <RecordList
        caption="Evidence"
        columns={evidenceColumns(records)}
        rows={sortRows(evidence, ({ name }) => name)}
      />
      <RecordList
        caption="Organizations"
        columns={organizationColumns(records)}
        rows={sortRows(
          organizations.filter(({ id }) => !isWithoutRole(records, id)),
          ({ name }) => name,
        )}
      />
      <WithoutRole records={records} />
      <Practices records={records} />
      {!redacted && (
        <>
          <RecordList
            caption="Holders of roles"
            columns={holderColumns(records)}
            rows={records.holders.filter(named)}
          />
          <RecordList
            caption="People"
            columns={personColumns(records)}
            rows={sortRows(records.employment.filter(named), ({ personId }) =>
              nameOfPerson(records, personId),
            )}
          />
          <RecordList
            caption="Who knows whom"
            columns={acquaintanceColumns(records)}
            rows={sortRows(records.acquaintances.filter(named), ({ personId }) =>
              nameOfPerson(records, personId),
            )}
          />
        </>
      )}
    </div>
  );
}

const Practices = ({ records }: { records: DistrictRecords }): JSX.Element => (
  <RecordList
    caption="Practices in use"
    columns={adoptionColumns(records)}
    rows={sortRows(records.adoptions, (row) => practiceName(records, row))}
  />
);

/** What a trainer may change. */
export const TrainerRecords = ({ records }: { records: DistrictRecords }): JSX.Element => (
  <div class="records">
    <RecordList
      caption="Trainings"
      columns={evidenceColumns(records).filter(({ key }) => key !== 'kind')}
      rows={sortRows(
        records.evidence.filter(({ kind }) => kind === 'training'),
        ({ name }) => name,
      )}
    />
    <Practices records={records} />
  </div>
);
