import type { JSX } from 'preact';
import { profileHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { count } from '../../core/words/format.ts';
import { lacksInWords, type WhereNames } from '../../core/words/where.ts';
import type { Highlight } from '../map/use-highlight.ts';
import type { ApiResponse, DistrictSummary, NationProgress } from '../shared/api.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { DownloadMenu } from '../shared/download-menu.tsx';
import { Pager } from '../shared/pager.tsx';
import { pageOf } from '../shared/rows.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { useMayOpen, useSession } from '../shared/session.ts';
import { DataTable, type Sorting, sortByColumn } from '../shared/table.tsx';
import { usePrinting } from '../shared/use-printing.ts';
import { districtColumns } from './columns.tsx';
import { nextStepText } from './describe.ts';
import { districtsCsv } from './districts-csv.ts';
import type { Measure } from './measures.ts';
import type { NationalState } from './state.ts';

interface Props {
  /** The districts that match the filter; `districts` has all. */
  rows: readonly DistrictSummary[];
  districts: readonly DistrictSummary[];
  progress: NationProgress;
  roles: ApiResponse<'/model'>['roles'];
  measure: Measure;
  state: NationalState;
  change: (changes: Partial<NationalState>) => void;
  highlight: Highlight;
  names: WhereNames;
}

const ROWS_A_PAGE = 17;

/** Downloads the networks of the displayed districts that the viewer may export, as one file. */
function DownloadNetwork({ rows }: Pick<Props, 'rows'>): JSX.Element | null {
  const viewer = useSession()?.viewer;
  const own = rows.filter(({ id }) => can(viewer, 'export', { districtId: id }));
  const [first] = own;
  if (!first) return null;
  const whose = own.length < rows.length ? 'your' : 'these';
  const place = own.length === 1 ? `the ${first.name}` : `${whose} ${count(own.length, 'district')}`;
  const districts = own.map(({ id }) => id).join();
  return (
    <DownloadMenu what={`the network of ${place}`} path="/export" query={{ asOf: first.asOf, districts }} />
  );
}

/** The same districts as a table: everything the map shows, and what to ask next. Sorted worst first by the current measure. */
export function DistrictsTable(props: Props): JSX.Element {
  const { rows, districts, progress, roles, measure, state, change, highlight, names } = props;
  const columns = districtColumns(districts, roles, state.asOf, measure.id);
  const byMeasure = columns.find(({ key }) => key === measure.column);
  const sorting: Sorting = state.sort
    ? { sort: state.sort, order: state.order === 'desc' ? 'desc' : 'asc' }
    : { sort: measure.column, order: byMeasure?.firstOrder ?? 'asc' };
  const sorted = sortByColumn(rows, columns, sorting);
  const isPrinting = usePrinting();
  const all = state.page === 'all';
  const page = pageOf(sorted, Number(state.page), all || isPrinting ? sorted.length : ROWS_A_PAGE);
  return (
    <div class="districts-table">
      <ScrollBox label="Table of the districts">
        <DataTable
          caption="Districts, with what to ask next. The buttons in the header sort."
          columns={columns}
          rows={page.rows}
          rowKey={({ id }) => id}
          detail={(district) => <NextStep {...{ district, measure, names }} asOf={state.asOf} />}
          sorting={sorting}
          onSort={(next) => change({ ...next, ...(all ? {} : { page: '1' }) })}
          highlighted={highlight.id}
          onHighlight={highlight.mirror}
        />
      </ScrollBox>
      <Pager
        of={page}
        total={rows.length}
        what="districts"
        onPage={(next) => change({ page: String(next) })}
      />
      <p class="districts-table__actions">
        {rows.length > ROWS_A_PAGE && (
          <button type="button" class="link-button" onClick={() => change({ page: all ? '1' : 'all' })}>
            {all ? `Show ${ROWS_A_PAGE} a page` : `Show all ${rows.length}`}
          </button>
        )}{' '}
        {progress.current === progress.districts ? (
          <CsvButton
            name={`districts-${sorted[0]?.asOf ?? ''}`}
            rows={sorted.length}
            make={(sample) => districtsCsv({ districts: sorted, roles, sample })}
          />
        ) : (
          <span>CSV to download as soon as all districts are computed</span>
        )}
      </p>
      <DownloadNetwork rows={rows} />
    </div>
  );
}

interface NextStepProps {
  district: DistrictSummary;
  names: WhereNames;
  measure: Measure;
  asOf: string;
}

/** What the filter found lacking, the first step and, for viewers with access, a link to the organization to call. */
function NextStep({ district, measure, names, asOf }: NextStepProps): JSX.Element | null {
  const mayOpen = useMayOpen();
  const lacks = lacksInWords(district.match?.lacks ?? [], names);
  const text = [lacks, nextStepText(district, measure.id)].filter(Boolean).join(' ');
  if (text === '') return null;
  const { id, first } = district;
  const office = measure.id !== 'triad' && mayOpen(id) && first?.organizationId;
  return (
    <>
      {text}{' '}
      {office && (
        <a class="no-print" href={profileHref('organization', office, { district: id, asOf })}>
          Whom to call<span class="usa-sr-only"> in {district.name}</span>
        </a>
      )}
    </>
  );
}
