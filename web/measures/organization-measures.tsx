import type { JSX } from 'preact';
import { downloadCsv } from '../shared/csv.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable, type Sorting, sortByColumn } from '../shared/table.tsx';
import { measuresCsv, VALUES } from './measures-csv.ts';
import { inFigures, Spoiled } from './network-figures.tsx';
import type { MEASURES_STATE, Measures } from './page.tsx';

export type Node = Measures['nodes'][number];
type State = typeof MEASURES_STATE;

/** Pairs of partners from more than one sector that have no tie but through it. */
export const betweenSectors = ({ brokerage }: Node): number =>
  brokerage.itinerant + brokerage.gatekeeper + brokerage.representative + brokerage.liaison;

function columnsOf({ definitions }: Measures): Column<Node>[] {
  const nameOf = (key: string): string => definitions.nodes.find((one) => one.key === key)?.name ?? key;
  return [
    { key: 'name', label: 'Organization', cell: ({ name }) => name, sortBy: ({ name }) => name },
    { key: 'sector', label: 'Sector', cell: ({ sector }) => sector, sortBy: ({ sector }) => sector },
    ...VALUES.map(
      (key): Column<Node> => ({
        key,
        label: nameOf(key),
        cell: (node) => inFigures(node[key]),
        sortBy: (node) => node[key],
        firstOrder: 'desc',
        numeric: true,
      }),
    ),
    {
      key: 'brokerage',
      label: 'Brokerage between sectors',
      cell: betweenSectors,
      sortBy: betweenSectors,
      firstOrder: 'desc',
      numeric: true,
    },
  ];
}

interface Props {
  measures: Measures;
  state: State;
  change: (changes: Partial<State>) => void;
}

/** Each organization with its measures; the buttons in the header sort. */
export function OrganizationMeasures({ measures, state, change }: Props): JSX.Element {
  const columns = columnsOf(measures);
  const sorting: Sorting = { sort: state.sort, order: state.order === 'asc' ? 'asc' : 'desc' };
  const caption = `Organizations (${measures.nodes.length})`;
  const download = () =>
    downloadCsv(`tieline-measures-${measures.districtId}-${measures.asOf}.csv`, measuresCsv(measures));
  return (
    <>
      <ScrollBox label={caption}>
        <DataTable
          caption={caption}
          captionShown
          columns={columns}
          rows={sortByColumn(measures.nodes, columns, sorting)}
          rowKey={({ id }) => id}
          sorting={sorting}
          onSort={change}
        />
      </ScrollBox>
      <p>
        <button type="button" class="link-button no-print" onClick={download}>
          Download CSV ({measures.nodes.length} rows)
        </button>
      </p>
      <details class="measures__meaning">
        <summary>What the columns mean, and how not to read them</summary>
        <dl>
          {measures.definitions.nodes.map((of) => (
            <div key={of.key}>
              <dt>
                {of.name} <Spoiled measures={measures} of={of} />
              </dt>
              <dd>
                {of.definition} ({of.source}) {of.reading}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
