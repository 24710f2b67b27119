import type { JSX } from 'preact';
import { CsvButton } from '../shared/csv-button.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable, type Sorting, sortByColumn } from '../shared/table.tsx';
import { measuresCsv, VALUES } from './measures-csv.ts';
import { inFigures, Missing } from './network-figures.tsx';
import type { MEASURES_STATE, Measures } from './page.tsx';

export type Node = Measures['nodes'][number];
type State = typeof MEASURES_STATE;

/** The number of pairs of its partners, across sectors, that are connected only through it. */
export const betweenSectors = ({ brokerage }: Node): number =>
  brokerage.itinerant + brokerage.gatekeeper + brokerage.representative + brokerage.liaison;

/** Marks a measure that missing answers distort most; a line below the table explains it. */
const MARK = ' *';

/** Whether answers are missing: ties not asked about, or organizations that did not answer. */
const isSpoiled = ({ missing, response }: Measures): boolean =>
  missing.notAsked > 0 || response.responded < response.asked;

function columnsOf(measures: Measures): Column<Node>[] {
  const { definitions } = measures;
  const nameOf = (key: string, name?: string): string => {
    const definition = definitions.nodes.find((one) => one.key === key);
    return `${name ?? definition?.name ?? key}${definition?.spoiled && isSpoiled(measures) ? MARK : ''}`;
  };
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
      label: nameOf('brokerage', 'Brokerage between sectors'),
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

/** A sortable table of organizations with their measures. */
export function OrganizationMeasures({ measures, state, change }: Props): JSX.Element {
  const columns = columnsOf(measures);
  const sorting: Sorting = { sort: state.sort, order: state.order === 'asc' ? 'asc' : 'desc' };
  const caption = `Organizations (${measures.nodes.length})`;
  return (
    <>
      <ScrollBox label={caption} cardsOf={columns.length}>
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
      {isSpoiled(measures) && (
        <p class="faint">
          {measures.missing.notAsked} of {measures.missing.ties} ties not asked. {measures.response.text} Keep
          this in mind for all measures, and read those marked * with particular care.
        </p>
      )}
      <p>
        <CsvButton
          name={`measures-${measures.districtId}-${measures.asOf}`}
          rows={measures.nodes.length}
          make={() => measuresCsv(measures)}
        />
      </p>
      <details class="measures__meaning">
        <summary>What the columns mean, and how not to read them</summary>
        <dl>
          {measures.definitions.nodes.map((definition) => (
            <div key={definition.key}>
              <dt>{definition.name}</dt>
              <dd>
                {definition.definition} ({definition.source}) {definition.reading}{' '}
                <Missing measures={measures} definition={definition} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
