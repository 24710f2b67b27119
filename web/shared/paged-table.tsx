import type { JSX } from 'preact';
import { AnswerPager } from './pager.tsx';
import { ScrollBox } from './scroll-box.tsx';
import { DataTable, type TableProps } from './table.tsx';

interface Props<Row> extends Omit<TableProps<Row>, 'rows'> {
  page: { items: readonly Row[]; page: number; pageSize: number; total: number };
  /** What the rows are, in the plural. */
  what: string;
  onPage: (page: number) => void;
}

/** A table of one page of a list that the API paginates, with a pager. */
export function PagedTable<Row>({ page, what, onPage, ...table }: Props<Row>): JSX.Element {
  return (
    <>
      <ScrollBox label={`Table of ${what}`} cardsOf={table.columns.length}>
        <DataTable {...table} rows={page.items} />
      </ScrollBox>
      <AnswerPager of={page} what={what} onPage={onPage} />
    </>
  );
}
