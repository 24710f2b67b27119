import type { JSX } from 'preact';
import { type DistrictRecords, isNamed, nameOfPerson, roleLabel } from '../editing/district-records.ts';
import { practiceName } from '../editing/practice-form.ts';
import { sortRows } from '../shared/rows.ts';
import { EvidenceList } from './evidence-list.tsx';
import { acquaintanceColumns, holderColumns, personColumns } from './person-columns.tsx';
import { adoptionColumns, evidenceColumns, fillColumns, organizationColumns } from './record-columns.tsx';
import { RecordList } from './record-list.tsx';
import { isWithoutRole, WithoutRole } from './without-role.tsx';

/** Every fact that has a form, each with the ways to change it. */
export function Records({ records }: { records: DistrictRecords }): JSX.Element {
  const { organizations, fills, redacted } = records;
  // People of other districts are theirs to change.
  const named = ({ personId }: { personId: string }): boolean => isNamed(records, personId);
  return (
    <div class="records">
      <RecordList
        caption="Who fills the roles"
        what="roles filled"
        columns={fillColumns(records)}
        rows={sortRows(fills, ({ role }) => roleLabel(records, role))}
      />
      <EvidenceList records={records} caption="Evidence" columns={evidenceColumns(records)} />
      <RecordList
        caption="Organizations"
        what="organizations"
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
            what="holders of roles"
            columns={holderColumns(records)}
            rows={records.holders.filter(named)}
          />
          <RecordList
            caption="People"
            what="people"
            columns={personColumns(records)}
            rows={sortRows(records.employment.filter(named), ({ personId }) =>
              nameOfPerson(records, personId),
            )}
          />
          <RecordList
            caption="Who knows whom"
            what="acquaintances"
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
    what="practices in use"
    columns={adoptionColumns(records)}
    rows={sortRows(records.adoptions, (row) => practiceName(records, row))}
  />
);

/** What a trainer may change. */
export const TrainerRecords = ({ records }: { records: DistrictRecords }): JSX.Element => (
  <div class="records">
    <EvidenceList
      records={records}
      caption="Trainings"
      columns={evidenceColumns(records).filter(({ key }) => key !== 'kind')}
      evidenceKind="training"
    />
    <Practices records={records} />
  </div>
);
