import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable, type Sorting, sortByColumn } from '../shared/table.tsx';
import { useSelection } from './selection.ts';

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** The subject of the row, which is marked and selected with the rest of the page. */
  subjectOf: (row: Row) => string;
}

/** A table with its own sorting that shares the page's mark and selection. Unsorted, it keeps the order of its rows. */
export function SortableTable<Row>({ caption, columns, rows, subjectOf }: Props<Row>): JSX.Element {
  const choice = useSelection();
  const [sorting, setSorting] = useState<Sorting>({ sort: '', order: 'asc' });
  return (
    <ScrollBox label={caption} cardsOf={columns.length}>
      <DataTable
        caption={caption}
        captionShown
        columns={columns}
        rows={sortByColumn(rows, columns, sorting)}
        rowKey={subjectOf}
        sorting={sorting}
        onSort={setSorting}
        highlighted={choice.highlighted[0] ?? choice.subject}
        onHighlight={(subject) => choice.mark(subject ? [subject] : [])}
      />
    </ScrollBox>
  );
}
