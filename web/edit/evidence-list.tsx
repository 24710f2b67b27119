import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DistrictRecords } from '../editing/district-records.ts';
import type { Rows } from '../editing/rows.ts';
import { Loaded } from '../shared/loaded.tsx';
import { AnswerPager } from '../shared/pager.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';
import { ROWS } from './record-list.tsx';

interface Props {
  records: DistrictRecords;
  caption: string;
  columns: Column<Rows['evidence']>[];
  evidenceKind?: 'training';
}

/** The evidence of a district, found by the words of its name and read page by page. */
export function EvidenceList({ records, caption, columns, evidenceKind }: Props): JSX.Element {
  const [sought, setSought] = useState({ q: '', page: 1 });
  const answer = useApi('/districts/:districtId/facts', {
    params: { districtId: records.districtId },
    query: { fact: 'evidence', evidenceKind, ...sought, pageSize: ROWS },
  });
  const what = caption.toLowerCase();
  return (
    <Loaded answer={answer} what={what}>
      {({ facts, page, pageSize, total }) =>
        total === 0 && sought.q === '' ? null : (
          <section aria-label={caption}>
            <label class="usa-label" for="evidence">
              Search the {what} by name
            </label>
            <input
              class="usa-input"
              id="evidence"
              type="search"
              value={sought.q}
              maxLength={100}
              autocomplete="off"
              onChange={(event) => setSought({ q: event.currentTarget.value.trim(), page: 1 })}
            />
            <p role="status">{sought.q !== '' && `${total} found`}</p>
            <ScrollBox label={`Table of ${what}`}>
              <DataTable
                caption={caption}
                captionShown
                columns={columns}
                rows={facts.map(({ value }) => value as Rows['evidence'])} // the contract: value is the row of its kind
                rowKey={({ id }) => id}
              />
            </ScrollBox>
            <AnswerPager
              of={{ items: facts, page, pageSize, total }}
              what={what}
              onPage={(to) => setSought({ ...sought, page: to })}
            />
          </section>
        )
      }
    </Loaded>
  );
}
