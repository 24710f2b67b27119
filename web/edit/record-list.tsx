import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Pager } from '../shared/pager.tsx';
import { pageOf } from '../shared/rows.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';

/** Rows drawn at once: a district may have thousands, each with several links. */
export const ROWS = 50;

interface Props<Row> {
  caption: string;
  /** What the rows are, in the plural. */
  what: string;
  columns: Column<Row>[];
  rows: readonly Row[];
}

/** A table of records, with pages where there are many; nothing where there are none. */
export function RecordList<Row extends { id: string }>(props: Props<Row>): JSX.Element | null {
  const { caption, what, columns, rows } = props;
  const [page, setPage] = useState(1);
  if (rows.length === 0) return null;
  const of = pageOf(rows, page, ROWS);
  return (
    <>
      <ScrollBox label={caption}>
        <DataTable caption={caption} captionShown columns={columns} rows={of.rows} rowKey={({ id }) => id} />
      </ScrollBox>
      {of.pages > 1 && <Pager of={of} total={rows.length} what={what} onPage={setPage} />}
    </>
  );
}
