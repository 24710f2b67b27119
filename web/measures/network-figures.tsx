import type { JSX } from 'preact';
import { silentInWords } from '../../core/words/response.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import type { Measures } from './page.tsx';

type Definition = Measures['definitions']['network'][number];

/** Up to three decimals; a dash for no value. */
export const inFigures = (value: number | null): string =>
  value === null ? '–' : String(Math.round(value * 1000) / 1000);

/** The number of missing answers, with a warning for measures that they distort most. */
export const Missing = ({
  measures,
  definition,
}: {
  measures: Measures;
  definition: Definition;
}): JSX.Element | null => {
  const { missing, response } = measures;
  const { notAsked, ties } = missing;
  const silent = silentInWords(response);
  if (notAsked === 0 && silent === '') return null;
  return (
    <>
      {notAsked} of {ties} ties not asked
      {silent && `, ${silent}`}
      {definition.spoiled && (
        <>
          {' '}
          <span class="measures__mark">read with care</span>
        </>
      )}
    </>
  );
};

function shownValue({ network }: Measures, key: string): string {
  const value = Object.entries(network).find(([name]) => name === key)?.[1];
  if (Array.isArray(value)) return String(value.length);
  return inFigures(typeof value === 'number' ? value : null);
}

/** The measures of the whole network, each with its definition and how to read it. */
export function NetworkFigures({ measures }: { measures: Measures }): JSX.Element {
  const columns: Column<Definition>[] = [
    { key: 'name', label: 'Measure', cell: ({ name }) => name },
    { key: 'value', label: 'Value', cell: ({ key }) => shownValue(measures, key), numeric: true },
    {
      key: 'missing',
      label: 'Missing answers',
      cell: (definition) => <Missing measures={measures} definition={definition} />,
    },
    { key: 'definition', label: 'Definition', cell: ({ definition, source }) => `${definition} (${source})` },
    { key: 'reading', label: 'How to read it', cell: ({ reading }) => reading },
  ];
  const caption = 'The network as a whole';
  return (
    <ScrollBox label={caption} cardsOf={columns.length}>
      <DataTable
        caption={caption}
        captionShown
        columns={columns}
        rows={measures.definitions.network}
        rowKey={({ key }) => key}
      />
    </ScrollBox>
  );
}
