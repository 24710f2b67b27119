import type { JSX } from 'preact';
import { formatNumber } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { DataTable } from '../shared/table.tsx';

type Reference = ApiResponse<'/reference'>;

/** The share of rows with a mark; null if rows are not marked because they all have the same source. */
const share = (n: number | null, rows: number): string =>
  n === null ? 'not marked' : `${formatNumber(n)} (${Math.round((100 * n) / Math.max(1, rows))}%)`;

/** The data files of the release: contents, number of rows and reliability. */
export function FilesSection({ reference }: { reference: Reference }): JSX.Element {
  return (
    <section id="data" tabIndex={-1}>
      <h2>Where the data comes from</h2>
      <p>
        Everything that came with this release is public, in the folder <code>data</code>. A row with a{' '}
        <strong>published source</strong> is stated in a published text that it names. A row of{' '}
        <strong>general knowledge</strong> is believed without one: check it before you rely on it. Data
        version {reference.version}.
      </p>
      <ScrollBox label="Table of data files" cardsOf={6}>
        <DataTable
          caption="Data files"
          rows={reference.files}
          rowKey={({ file }) => file}
          columns={[
            { key: 'what', label: 'What it holds', cell: ({ what }) => what },
            { key: 'rows', label: 'Rows', numeric: true, cell: ({ rows }) => formatNumber(rows) },
            {
              key: 'published',
              label: 'Published source',
              numeric: true,
              cell: ({ publishedSource, rows }) => share(publishedSource, rows),
            },
            {
              key: 'general',
              label: 'General knowledge',
              numeric: true,
              cell: ({ generalKnowledge, rows }) => share(generalKnowledge, rows),
            },
            { key: 'caveat', label: 'What it cannot say', cell: ({ caveat }) => caveat },
            {
              key: 'file',
              label: 'File, and where it comes from',
              cell: ({ file, provenance }) => (
                <>
                  <code>{file}</code>, described in <code>{provenance}</code>
                </>
              ),
            },
          ]}
        />
      </ScrollBox>
    </section>
  );
}
