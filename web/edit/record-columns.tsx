import { KIND_NAMES } from '../../core/words/evidence-kinds.ts';
import { listInWords, sinceUntil } from '../../core/words/format.ts';
import { type DistrictRecords, nameOfOrganization, roleLabel, rolesOf } from '../editing/district-records.ts';
import { practiceName } from '../editing/practice-form.ts';
import type { Column } from '../shared/table.tsx';
import { MergeLink, RecordLink } from './record-link.tsx';

export function organizationColumns(
  records: DistrictRecords,
): Column<DistrictRecords['organizations'][number]>[] {
  return [
    { key: 'name', label: 'Organization', cell: ({ name }) => name },
    {
      key: 'roles',
      label: 'Roles here',
      cell: ({ id }) => listInWords(rolesOf(records, id).map((role) => roleLabel(records, role))) || 'none',
    },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, name }) => (
        <span class="inline-list">
          <RecordLink records={records} action="correct-organization" params={{ organization: id }} of={name}>
            Correct
          </RecordLink>
          <RecordLink records={records} action="cover-counties" params={{ organization: id }} of={name}>
            Counties
          </RecordLink>
          <RecordLink records={records} action="end-organization" params={{ organization: id }} of={name}>
            End
          </RecordLink>
          <MergeLink records={records} id={id} name={name} />
        </span>
      ),
    },
  ];
}

export function fillColumns(records: DistrictRecords): Column<DistrictRecords['fills'][number]>[] {
  const name = ({ organizationId, role }: DistrictRecords['fills'][number]) =>
    `${nameOfOrganization(records, organizationId)} as ${roleLabel(records, role)}`;
  return [
    { key: 'role', label: 'Role', cell: ({ role }) => roleLabel(records, role) },
    { key: 'who', label: 'Organization', cell: (row) => nameOfOrganization(records, row.organizationId) },
    { key: 'days', label: 'Days', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: (row) => (
        <span class="inline-list">
          <RecordLink records={records} action="correct-role" params={{ id: row.id }} of={name(row)}>
            Correct or end
          </RecordLink>
          <RecordLink
            records={records}
            action="confirm-role"
            params={{ role: row.role, organization: row.organizationId }}
            of={name(row)}
          >
            Confirm
          </RecordLink>
        </span>
      ),
    },
  ];
}

export function evidenceColumns(records: DistrictRecords): Column<DistrictRecords['evidence'][number]>[] {
  return [
    { key: 'name', label: 'Evidence', cell: ({ name }) => name },
    { key: 'kind', label: 'Kind', cell: ({ kind }) => KIND_NAMES[kind] },
    { key: 'days', label: 'Days', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, name }) => (
        <span class="inline-list">
          <RecordLink records={records} action="correct-evidence" params={{ evidence: id }} of={name}>
            Correct or end
          </RecordLink>
          <RecordLink records={records} action="add-activity-date" params={{ evidence: id }} of={name}>
            Seen
          </RecordLink>
          <RecordLink records={records} action="add-evidence" params={{ renews: id }} of={name}>
            Renew
          </RecordLink>
          <RecordLink records={records} action="hand-off" params={{ evidence: id }} of={name}>
            Hand off
          </RecordLink>
        </span>
      ),
    },
  ];
}

export function adoptionColumns(records: DistrictRecords): Column<DistrictRecords['adoptions'][number]>[] {
  return [
    { key: 'name', label: 'Practice', cell: (row) => practiceName(records, row) },
    { key: 'days', label: 'In use', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: (row) => {
        const isOurs = records.practices.some(
          ({ id, districtId }) => id === row.practiceId && districtId === records.districtId,
        );
        return (
          <span class="inline-list">
            <RecordLink
              records={records}
              action="correct-adoption"
              params={{ id: row.id }}
              of={practiceName(records, row)}
            >
              Correct or end
            </RecordLink>
            {isOurs && (
              <RecordLink
                records={records}
                action="correct-practice"
                params={{ id: row.practiceId }}
                of={practiceName(records, row)}
              >
                Describe
              </RecordLink>
            )}
          </span>
        );
      },
    },
  ];
}
