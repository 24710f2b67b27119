import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { namesMatch } from '../../core/plain-name.ts';
import { DOT } from '../../core/words/phrases.ts';
import { Badge } from '../shared/badge.tsx';
import { Pager } from '../shared/pager.tsx';
import { type Page, pageOf } from '../shared/rows.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { SearchField } from '../shared/search-field.tsx';
import { Select } from '../shared/select.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { textSize, useWidth } from '../shared/use-width.ts';
import { type RecordRow, type RecordTab, stateOf } from './rows.ts';

/** Ends its line where the text wraps. */
const DOT_AFTER = DOT.replace(' ', '\u00a0');

/** Below this width, in rem, the state would be out of view. */
const NARROW = 34;

/** Rows per page; a district may have thousands. */
export const ROWS = 10;

/** The search, filter and page of a list. */
export interface ListFilter {
  q: string;
  state: string;
  page: number;
}

interface Props {
  tab: RecordTab;
  filter: ListFilter;
  changeFilter: (changes: Partial<ListFilter>) => void;
  /** The id of the open row. */
  open: string;
  onOpen: (id: string) => void;
}

/** A fully loaded list, searched and paginated in the browser. */
export function WholeList(props: Props): JSX.Element {
  const { tab, filter } = props;
  const found = tab.rows.filter(
    (row) =>
      (filter.state === '' || row.state === filter.state) &&
      namesMatch(filter.q, [row.title, ...row.cells, ...(row.aliases ?? [])]),
  );
  const states = [...new Set(tab.rows.map(({ state }) => state))].map((id) => ({ id, name: id }));
  return <List {...props} page={pageOf(found, filter.page, ROWS)} total={found.length} states={states} />;
}

interface ListProps extends Props {
  page: Page<RecordRow>;
  total: number;
  states: readonly { id: string; name: string }[];
}

/** A searchable, filterable table of ten rows per page. */
export function List({
  tab,
  page,
  total,
  states,
  filter,
  changeFilter,
  open,
  onOpen,
}: ListProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const narrow = width > 0 && width < NARROW * textSize();
  return (
    <div ref={box}>
      <Find {...{ tab, states, filter, changeFilter }} />
      {total === 0 ? (
        <p role="status">
          {filter.q || filter.state
            ? `No ${tab.what} found. Try fewer letters, or choose All.`
            : `No ${tab.what} on record yet. Choose what happened above.`}
        </p>
      ) : (
        <ScrollBox label={`Table of ${tab.what}`}>
          <DataTable
            caption={tab.name}
            columns={(narrow ? narrowColumnsOf : columnsOf)(tab, onOpen)}
            rows={page.rows}
            rowKey={({ id }) => id}
            highlighted={open}
          />
        </ScrollBox>
      )}
      {total > 0 && (
        <Pager
          of={page}
          total={total}
          what={tab.counted ?? tab.what}
          onPage={(next) => changeFilter({ page: next })}
        />
      )}
    </div>
  );
}

/** The search field and, if rows differ in state, its filter. */
function Find({
  tab,
  states,
  filter,
  changeFilter,
}: Pick<ListProps, 'tab' | 'states' | 'filter' | 'changeFilter'>): JSX.Element {
  return (
    <div class="toolbar">
      <SearchField
        id="find"
        label={`Find in ${tab.what}`}
        value={filter.q}
        maxLength={100}
        onChange={(q) => changeFilter({ q, page: 1 })}
      />
      {states.length > 1 && (
        <Select
          id="state"
          label={tab.state}
          value={filter.state}
          onChange={(state) => changeFilter({ state, page: 1 })}
        >
          <option value="">All</option>
          {states.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

type Open = (id: string) => void;

/** The first cell of a row: a button that opens it. */
const OpenRow = ({ row: { id, title, cells }, onOpen }: { row: RecordRow; onOpen: Open }): JSX.Element => (
  <button type="button" class="link-button" data-row={id} onClick={() => onOpen(id)}>
    {cells[0]}
    {title !== cells[0] && <span class="usa-sr-only">: {title}</span>}
  </button>
);

const stateColumn = (label: string): Column<RecordRow> => ({
  ...{ key: 'state', label },
  cell: (row) => (
    <>
      {row.badge && <Badge style={row.badge} />} {stateOf(row)}
    </>
  ),
});

const columnsOf = ({ columns, state }: RecordTab, onOpen: Open): Column<RecordRow>[] => [
  ...columns.map(
    (label, index): Column<RecordRow> => ({
      ...{ key: label, label },
      cell: (row) => (index > 0 ? row.cells[index] : <OpenRow {...{ row, onOpen }} />),
    }),
  ),
  stateColumn(state),
];

/** For narrow screens: the state stays in view, and the other cells are below the first, each with its label. */
const narrowColumnsOf = ({ columns, state }: RecordTab, onOpen: Open): Column<RecordRow>[] => [
  {
    ...{ key: 'row', label: columns[0] ?? '' },
    cell: (row) => (
      <>
        <OpenRow {...{ row, onOpen }} />
        <br />
        {columns
          .flatMap((label, index) => (index > 0 && row.cells[index] ? `${label}: ${row.cells[index]}` : []))
          .join(DOT_AFTER)}
      </>
    ),
  },
  stateColumn(state),
];
