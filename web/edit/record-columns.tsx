import { KIND_NAMES } from '../../core/words/evidence-kinds.ts';
import { listInWords, sinceUntil } from '../../core/words/format.ts';
import { type DistrictRecords, nameOfOrganization, roleLabel, rolesOf } from '../editing/district-records.ts';
import { practiceName } from '../editing/practice-form.ts';
import type { Column } from '../shared/table.tsx';
import { MergeLink, RecordLink } from './record-link.tsx';

export function organizationColumns(
  book: DistrictRecords,
): Column<DistrictRecords['organizations'][number]>[] {
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
          <RecordLink book={book} action="correct-organization" asked={{ organization: id }} of={name}>
            Correct
          </RecordLink>
          <RecordLink book={book} action="cover-counties" asked={{ organization: id }} of={name}>
            Counties
          </RecordLink>
          <RecordLink book={book} action="end-organization" asked={{ organization: id }} of={name}>
            End
          </RecordLink>
          <MergeLink book={book} id={id} name={name} />
        </span>
      ),
    },
  ];
}

export function fillColumns(book: DistrictRecords): Column<DistrictRecords['fills'][number]>[] {
  const name = ({ organizationId, role }: DistrictRecords['fills'][number]) =>
    `${nameOfOrganization(book, organizationId)} as ${roleLabel(book, role)}`;
  return [
    { key: 'role', label: 'Role', cell: ({ role }) => roleLabel(book, role) },
    { key: 'who', label: 'Organization', cell: (row) => nameOfOrganization(book, row.organizationId) },
    { key: 'days', label: 'Days', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: (row) => (
        <span class="inline-list">
          <RecordLink book={book} action="correct-role" asked={{ id: row.id }} of={name(row)}>
            Correct or end
          </RecordLink>
          <RecordLink
            book={book}
            action="confirm-role"
            asked={{ role: row.role, organization: row.organizationId }}
            of={name(row)}
          >
            Confirm
          </RecordLink>
        </span>
      ),
    },
  ];
}

export function evidenceColumns(book: DistrictRecords): Column<DistrictRecords['evidence'][number]>[] {
  return [
    { key: 'name', label: 'Evidence', cell: ({ name }) => name },
    { key: 'kind', label: 'Kind', cell: ({ kind }) => KIND_NAMES[kind] },
    { key: 'days', label: 'Days', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, name }) => (
        <span class="inline-list">
          <RecordLink book={book} action="correct-evidence" asked={{ evidence: id }} of={name}>
            Correct or end
          </RecordLink>
          <RecordLink book={book} action="add-activity-date" asked={{ evidence: id }} of={name}>
            Seen
          </RecordLink>
          <RecordLink book={book} action="add-evidence" asked={{ renews: id }} of={name}>
            Renew
          </RecordLink>
          <RecordLink book={book} action="hand-off" asked={{ evidence: id }} of={name}>
            Hand off
          </RecordLink>
        </span>
      ),
    },
  ];
}

export function adoptionColumns(book: DistrictRecords): Column<DistrictRecords['adoptions'][number]>[] {
  return [
    { key: 'name', label: 'Practice', cell: (row) => practiceName(book, row) },
    { key: 'days', label: 'In use', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: (row) => {
        const isOurs = book.practices.some(
          ({ id, districtId }) => id === row.practiceId && districtId === book.districtId,
        );
        return (
          <span class="inline-list">
            <RecordLink
              book={book}
              action="correct-adoption"
              asked={{ id: row.id }}
              of={practiceName(book, row)}
            >
              Correct or end
            </RecordLink>
            {isOurs && (
              <RecordLink
                book={book}
                action="correct-practice"
                asked={{ id: row.practiceId }}
                of={practiceName(book, row)}
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
