import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { EFFORT_WORDS, EFFORTS } from '../../core/practices/effort.ts';
import { count, formatMonth, withoutPeriod } from '../../core/words/format.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { Pager } from '../shared/pager.tsx';
import { pageOf } from '../shared/rows.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable, sortByColumn } from '../shared/table.tsx';
import { useWidth } from '../shared/use-width.ts';
import { adoptersOf, type Practice } from './library.ts';
import type { ShownProps } from './page.tsx';

const ROWS = 20;

const titles = ({ mends }: Practice): string => mends.map(({ title }) => title).join('; ');

const columnsFor = (open: (id: string) => void): readonly Column<Practice>[] => [
  {
    key: 'practice',
    label: 'Practice',
    cell: ({ id, name, startedIn, since }) => (
      <>
        <button type="button" class="link-button" data-row={id} onClick={() => open(id)}>
          {name}
        </button>
        <span class="practices__from">
          {startedIn.name}
          {since && `, ${formatMonth(since)}`}
        </span>
      </>
    ),
    sortBy: ({ name }) => name,
  },
  { key: 'mends', label: 'Closes', cell: (row) => titles(row) || 'not said yet', sortBy: titles },
  {
    key: 'adopted',
    label: 'Adopted by',
    numeric: true,
    firstOrder: 'desc',
    cell: (row) => count(adoptersOf(row).length, 'district'),
    sortBy: (row) => adoptersOf(row).length,
  },
  {
    key: 'effort',
    label: 'Effort',
    cell: (row) => effortOf(row) || 'not said yet',
    sortBy: ({ effort }) => effort && EFFORTS.indexOf(effort),
  },
  { key: 'took', label: 'What it took', cell: ({ tookWhat }) => tookWhat ?? 'not said yet' },
];

const effortOf = ({ effort }: Practice): string => (effort ? EFFORT_WORDS[effort] : '');

/** Below this width in pixels, a row has two columns and shows the others in a line below. */
const NARROW = 600;
const KEPT = ['practice', 'adopted'];

const inALine = (row: Practice): string =>
  [
    `Closes: ${titles(row) || 'not said yet'}`,
    ...(row.effort ? [`Effort: ${effortOf(row)}`] : []),
    ...(row.tookWhat ? [`What it took: ${row.tookWhat}`] : []),
  ]
    .map(withoutPeriod)
    .join('. ');

/** The practices that match the filter, most adopted first by default. */
export function PracticeTable({ practices, asOf, state, change }: ShownProps): JSX.Element {
  const columns = columnsFor((open) => change({ open }));
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const isNarrow = width > 0 && width < NARROW;
  const sorting = { sort: state.sort, order: state.order === 'desc' ? 'desc' : 'asc' } as const;
  const rows = sortByColumn(practices, columns, sorting);
  const page = pageOf(rows, Number(state.page), ROWS);
  return (
    <section aria-label="Practices" ref={box}>
      <ScrollBox label="Practices">
        <DataTable
          caption="Practices"
          columns={isNarrow ? columns.filter(({ key }) => KEPT.includes(key)) : columns}
          rows={page.rows}
          rowKey={({ id }) => id}
          {...(isNarrow && { detail: inALine })}
          sorting={sorting}
          onSort={({ sort, order }) => change({ sort, order, page: '1' })}
          highlighted={state.open || null}
        />
      </ScrollBox>
      <Pager of={page} total={rows.length} what="practices" onPage={(to) => change({ page: String(to) })} />
      <CsvButton name={`practices-${asOf}`} rows={rows.length} make={() => csvOf(rows, asOf)} />
    </section>
  );
}

const csvOf = (rows: readonly Practice[], asOf: string): string =>
  toCsv(
    [
      ...[
        'practice_id',
        'practice',
        'as_of',
        'started_in',
        'since',
        'what',
        'for_whom',
        'what_it_took',
        'effort',
      ],
      ...['what_changed', 'mends', 'districts_that_adopted_it', 'given_up_by', 'url', 'source'],
    ],
    rows.map((row) => [
      ...[
        row.id,
        row.name,
        asOf,
        row.startedIn.name,
        row.since,
        row.what,
        row.forWhom,
        row.tookWhat,
        effortOf(row),
      ],
      ...[row.whatChanged, titles(row), adoptersOf(row).length, row.givenUp.length, row.url, row.source],
    ]),
  );
