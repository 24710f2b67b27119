import { formatDay, sinceUntil } from '../../core/words/format.ts';
import {
  type DistrictRecords,
  nameOfOrganization,
  nameOfPerson,
  roleLabel,
} from '../editing/district-records.ts';
import { ForgetButton } from '../shared/forget-button.tsx';
import type { Column } from '../shared/table.tsx';
import { RecordLink } from './record-link.tsx';

export function personColumns(records: DistrictRecords): Column<DistrictRecords['employment'][number]>[] {
  return [
    { key: 'name', label: 'Person', cell: ({ personId }) => nameOfPerson(records, personId) },
    { key: 'title', label: 'Title', cell: ({ title }) => title ?? '' },
    { key: 'employer', label: 'Works for', cell: (row) => nameOfOrganization(records, row.organizationId) },
    { key: 'days', label: 'Days', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, personId }) => (
        <>
          <RecordLink
            records={records}
            action="correct-person"
            params={{ id }}
            of={nameOfPerson(records, personId)}
          >
            Correct or end
          </RecordLink>{' '}
          <ForgetButton personId={personId} name={nameOfPerson(records, personId)} />
        </>
      ),
    },
  ];
}

export function holderColumns(records: DistrictRecords): Column<DistrictRecords['holders'][number]>[] {
  return [
    { key: 'role', label: 'Role', cell: ({ role }) => roleLabel(records, role) },
    { key: 'name', label: 'Held by', cell: ({ personId }) => nameOfPerson(records, personId) },
    {
      key: 'how',
      label: 'How',
      cell: ({ acting, deputy }) => [acting && 'acting', deputy && 'deputy'].filter(Boolean).join(', '),
    },
    { key: 'days', label: 'Days', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, personId }) => (
        <RecordLink
          records={records}
          action="correct-holder"
          params={{ id }}
          of={nameOfPerson(records, personId)}
        >
          Correct or end
        </RecordLink>
      ),
    },
  ];
}

export function acquaintanceColumns(
  records: DistrictRecords,
): Column<DistrictRecords['acquaintances'][number]>[] {
  return [
    { key: 'person', label: 'Person', cell: ({ personId }) => nameOfPerson(records, personId) },
    { key: 'known', label: 'Knows', cell: ({ knownId }) => nameOfPerson(records, knownId) },
    { key: 'since', label: 'Since', cell: ({ since }) => (since ? formatDay(since) : 'not known') },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, personId, knownId }) => (
        <RecordLink
          records={records}
          action="correct-acquaintance"
          params={{ id }}
          of={`that ${nameOfPerson(records, personId)} knows ${nameOfPerson(records, knownId)}`}
        >
          Correct or withdraw
        </RecordLink>
      ),
    },
  ];
}
