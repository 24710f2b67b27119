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

export function personColumns(book: DistrictRecords): Column<DistrictRecords['employment'][number]>[] {
  return [
    { key: 'name', label: 'Person', cell: ({ personId }) => nameOfPerson(book, personId) },
    { key: 'title', label: 'Title', cell: ({ title }) => title ?? '' },
    { key: 'employer', label: 'Works for', cell: (row) => nameOfOrganization(book, row.organizationId) },
    { key: 'days', label: 'Days', cell: sinceUntil },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, personId }) => (
        <>
          <RecordLink book={book} action="correct-person" asked={{ id }} of={nameOfPerson(book, personId)}>
            Correct or end
          </RecordLink>{' '}
          <ForgetButton personId={personId} name={nameOfPerson(book, personId)} />
        </>
      ),
    },
  ];
}

export function holderColumns(book: DistrictRecords): Column<DistrictRecords['holders'][number]>[] {
  return [
    { key: 'role', label: 'Role', cell: ({ role }) => roleLabel(book, role) },
    { key: 'name', label: 'Held by', cell: ({ personId }) => nameOfPerson(book, personId) },
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
        <RecordLink book={book} action="correct-holder" asked={{ id }} of={nameOfPerson(book, personId)}>
          Correct or end
        </RecordLink>
      ),
    },
  ];
}

export function acquaintanceColumns(
  book: DistrictRecords,
): Column<DistrictRecords['acquaintances'][number]>[] {
  return [
    { key: 'person', label: 'Person', cell: ({ personId }) => nameOfPerson(book, personId) },
    { key: 'known', label: 'Knows', cell: ({ knownId }) => nameOfPerson(book, knownId) },
    { key: 'since', label: 'Since', cell: ({ since }) => (since ? formatDay(since) : 'not known') },
    {
      key: 'do',
      label: 'Change',
      cell: ({ id, personId, knownId }) => (
        <RecordLink
          book={book}
          action="correct-acquaintance"
          asked={{ id }}
          of={`that ${nameOfPerson(book, personId)} knows ${nameOfPerson(book, knownId)}`}
        >
          Correct or withdraw
        </RecordLink>
      ),
    },
  ];
}
