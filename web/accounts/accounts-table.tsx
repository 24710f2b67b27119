import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ROLE_WORDS } from '../../core/account-roles.ts';
import { formatMoment } from '../../core/words/format.ts';
import type { ApiResponse, DistrictSummary } from '../shared/api.ts';
import { AnswerPager } from '../shared/pager.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable, type Sorting, sortByColumn } from '../shared/table.tsx';
import { useDistricts } from '../shared/use-districts.ts';
import { assignedInWords } from './assigned-in-words.ts';
import { type Account, statusOf } from './roles.ts';

interface Props {
  page: ApiResponse<'/accounts'>;
  onOpen: (accountId: string) => void;
  onPage: (page: number) => void;
}

const columnsFor = (
  onOpen: Props['onOpen'],
  districts: readonly DistrictSummary[],
): readonly Column<Account>[] => [
  {
    key: 'name',
    label: 'Name',
    sortBy: ({ name }) => name,
    cell: ({ id, name }) => (
      <button type="button" class="link-button" onClick={() => onOpen(id)}>
        <span class="usa-sr-only">Change the account of </span>
        {name}
      </button>
    ),
  },
  { key: 'email', label: 'Email', sortBy: ({ email }) => email, cell: ({ email }) => email },
  {
    key: 'role',
    label: 'Role',
    sortBy: ({ role }) => ROLE_WORDS[role].name,
    cell: ({ role }) => ROLE_WORDS[role].name,
  },
  {
    key: 'own',
    label: 'Assigned districts and organizations',
    cell: (account) => assignedInWords(account, districts),
  },
  { key: 'standing', label: 'Status', sortBy: statusOf, cell: statusOf },
  {
    key: 'signed-in',
    label: 'Last sign-in',
    firstOrder: 'desc',
    sortBy: ({ lastSignInAt }) => lastSignInAt,
    cell: ({ lastSignInAt }) => (lastSignInAt ? formatMoment(lastSignInAt) : 'never'),
  },
];

/** The table of accounts; each name opens its form. */
export function AccountsTable({ page: answer, onOpen, onPage }: Props): JSX.Element {
  const [sorting, setSorting] = useState<Sorting>({ sort: '', order: 'asc' });
  const columns = columnsFor(onOpen, useDistricts());
  return (
    <>
      <ScrollBox label="Table of accounts" cardsOf={columns.length}>
        <DataTable
          caption="Accounts, by email until a header sorts them"
          columns={columns}
          rows={sortByColumn(answer.items, columns, sorting)}
          rowKey={({ id }) => id}
          sorting={sorting}
          onSort={setSorting}
        />
      </ScrollBox>
      <AnswerPager of={answer} what="accounts" onPage={onPage} />
    </>
  );
}
