import type { JSX } from 'preact';
import { lineStyle } from '../../core/drawing/tie-lines.ts';
import { type Counts, countsInWords } from '../../core/explorer/groups.ts';
import type { ExplorerLine, ExplorerNode } from '../../core/explorer/inputs.ts';
import { count } from '../../core/words/format.ts';
import { levelWord } from '../../core/words/phrases.ts';
import { StateWord } from '../shared/badge.tsx';
import { Pager } from '../shared/pager.tsx';
import { pageOf } from '../shared/rows.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable, sortByColumn } from '../shared/table.tsx';
import { PeopleNames, type Person } from './people-names.tsx';
import type { Change, ExplorerState } from './state.ts';

/** A row of the table of organizations, with its number of ties of each kind. */
export interface OrganizationRow {
  readonly node: ExplorerNode;
  readonly roles: string;
  readonly counts: Counts;
  /** The holders of its roles, if people are shown. */
  readonly people: readonly Person[];
}

/** Rows on one page of the table: as many as fit beside the picture. */
const ROWS = 20;

interface Props {
  rows: readonly OrganizationRow[];
  state: ExplorerState;
  change: Change;
  onCsv: () => void;
}

const number = (
  key: 'met' | 'fix' | 'ask' | 'other',
  label: string,
  short: string,
): Column<OrganizationRow> => ({
  ...{ key, label, short, numeric: true, firstOrder: 'desc' },
  cell: ({ counts }) => counts[key] || '',
  sortBy: ({ counts }) => counts[key],
});

const organizationColumns = (
  select: (id: string) => void,
  { people, other, asOf }: { people: boolean; other: boolean; asOf: string },
): Column<OrganizationRow>[] => [
  {
    key: 'name',
    label: 'Name',
    cell: ({ node }) => (
      <button
        type="button"
        class="link-button"
        data-row={node.id}
        title={node.fullName}
        onClick={() => select(`org:${node.id}`)}
      >
        {node.name}
      </button>
    ),
    sortBy: ({ node }) => node.name,
  },
  { key: 'roles', label: 'Role', cell: ({ roles }) => roles, sortBy: ({ roles }) => roles },
  number('met', 'Ties met', 'Met'),
  number('fix', 'Ties to fix', 'Fix'),
  number('ask', 'Ties to ask about', 'Ask'),
  ...(other ? [number('other', 'In the same evidence, no tie expected', 'Other')] : []),
  ...(people
    ? [
        {
          key: 'people',
          label: 'People',
          cell: (row: OrganizationRow) => <PeopleNames people={row.people} asOf={asOf} />,
        },
      ]
    : []),
];

/** All organizations that pass the filter, in the chosen order: the text equivalent of the picture. */
export function OrganizationsTable({ rows, state, change, onCsv }: Props): JSX.Element {
  const columns = organizationColumns((select) => change({ select }), {
    people: state.people === '1',
    other: rows.some(({ counts }) => counts.other > 0),
    asOf: state.asOf,
  });
  const sorting = { sort: state.sort, order: state.order === 'desc' ? 'desc' : 'asc' } as const;
  const shown = pageOf(sortByColumn(rows, columns, sorting), Number(state.page), ROWS);
  const caption = count(rows.length, 'organization');
  return (
    <>
      <p class="explorer-side__head">
        <strong>{caption}</strong>
        <button type="button" class="link-button" onClick={onCsv}>
          CSV
        </button>
      </p>
      <ScrollBox label="Organizations">
        <DataTable
          caption={`${caption}, and their ties`}
          columns={columns}
          rows={shown.rows}
          rowKey={({ node }) => node.id}
          sorting={sorting}
          onSort={({ sort, order }) => change({ sort, order, page: '1' })}
        />
      </ScrollBox>
      {shown.pages > 1 && (
        <Pager
          of={shown}
          total={rows.length}
          what="organizations"
          onPage={(page) => change({ page: String(page) })}
        />
      )}
    </>
  );
}

/** A band as a row. */
export interface BandRow {
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
}

/** The bands as a list, so that each can be opened by keyboard too. */
export const BandList = ({ rows, change }: { rows: readonly BandRow[]; change: Change }): JSX.Element => (
  <details class="explorer-bands" open={rows.length <= 12}>
    <summary>Ties between groups, and within ({rows.length})</summary>
    <ul class="inline-list">
      {rows.map(({ id, name, counts }) => (
        <li key={id}>
          <button type="button" class="link-button" onClick={() => change({ select: `band:${id}` })}>
            {name}
          </button>
          : {countsInWords(counts)}
        </li>
      ))}
    </ul>
  </details>
);

/** A tie as a row, seen from one organization or from neither. */
export interface TieRow {
  readonly line: ExplorerLine;
  readonly from: string;
  readonly partner: ExplorerNode;
  readonly people: readonly Person[];
}

export function TiesTable({
  caption,
  rows,
  showFrom,
  people,
  asOf,
  change,
}: {
  caption: string;
  rows: readonly TieRow[];
  showFrom: boolean;
  people: boolean;
  asOf: string;
  change: Change;
}): JSX.Element {
  const columns: Column<TieRow>[] = [
    {
      key: 'partner',
      label: showFrom ? 'Tie' : 'With',
      cell: ({ partner, from, line }) => (
        <button type="button" class="link-button" onClick={() => change({ select: `line:${line.id}` })}>
          {showFrom ? `${from} – ${partner.name}` : partner.name}
        </button>
      ),
    },
    ...(people
      ? [
          {
            key: 'people',
            label: 'There',
            cell: ({ people: there }: TieRow) => <PeopleNames people={there} asOf={asOf} />,
          },
        ]
      : []),
    { key: 'state', label: 'State', cell: ({ line }) => <StateWord style={lineStyle(line)} /> },
    {
      key: 'level',
      label: 'Level',
      numeric: true,
      cell: ({ line }) => (line.level > 0 ? <span title={levelWord(line.level)}>{line.level}</span> : ''),
    },
  ];
  return (
    <ScrollBox label={caption}>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ line }) => line.id} />
    </ScrollBox>
  );
}
