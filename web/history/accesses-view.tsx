import type { JSX } from 'preact';
import { formatMoment } from '../../core/words/format.ts';
import type { ApiResponse } from '../shared/api.ts';
import { Loaded } from '../shared/loaded.tsx';
import { PagedTable } from '../shared/paged-table.tsx';
import type { Column } from '../shared/table.tsx';
import { useApi } from '../shared/use-api.ts';
import type { Props } from './state.ts';

type Access = ApiResponse<'/districts/:districtId/accesses'>['items'][number];

const PAGE_SIZE = 25;

const COLUMNS: readonly Column<Access>[] = [
  { key: 'at', label: 'When', cell: ({ at }) => formatMoment(at) },
  { key: 'actor', label: 'Who', cell: ({ actor }) => actor },
  { key: 'what', label: 'What was viewed or exported', cell: ({ what }) => what },
  { key: 'people', label: 'People named', cell: ({ personIds }) => personIds.length, numeric: true },
];

/** The access log, for administrators: who read names and contact details or exported data. */
export function AccessesView({ districtId, state, change }: Props): JSX.Element {
  const query = { page: Number(state.page) || 1, pageSize: PAGE_SIZE };
  const answer = useApi('/districts/:districtId/accesses', { params: { districtId }, query });
  return (
    <Loaded answer={answer} what="the access log">
      {(page) =>
        page.total === 0 ? (
          <p class="notice">No one has viewed names or contact details or exported data here yet.</p>
        ) : (
          <PagedTable
            {...{ page, columns: COLUMNS }}
            what="accesses"
            caption="Access log: who viewed names and contact details or exported data, newest first"
            rowKey={({ id }) => id}
            onPage={(to) => change({ page: String(to) })}
          />
        )
      }
    </Loaded>
  );
}
