import type { JSX } from 'preact';
import { formatNumber } from '../../core/words/format.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import type { Similar } from './page.tsx';

type Measure = Similar['measures'][number];

interface Props {
  similar: Similar;
  beside: readonly string[];
}

/** Rounds to one decimal, as a median between two districts may need; to whole numbers from 1,000 on. */
const shown = (value: number | null | undefined): string =>
  value === null || value === undefined
    ? 'not known'
    : formatNumber(value >= 1_000 ? Math.round(value) : Math.round(value * 10) / 10);

const middleHalf = ({ middle }: Measure): string =>
  middle ? `${shown(middle.low)} to ${shown(middle.high)}` : 'too few';

/** Compares this district with the median of the similar ones and with the chosen districts, number by number. */
export function SideBySide({ similar, beside }: Props): JSX.Element {
  const { here, measures } = similar;
  const others = namesOf(similar, beside);
  const columns: Column<Measure>[] = [
    { key: 'name', label: 'What is compared', cell: ({ name }) => name },
    {
      key: 'here',
      label: here.abbreviation,
      numeric: true,
      cell: ({ values }) => shown(values[here.districtId]),
    },
    {
      key: 'middle',
      label: 'Median of the similar districts',
      short: 'Median',
      numeric: true,
      cell: ({ middle }) => (middle ? shown(middle.value) : 'too few'),
    },
    {
      key: 'half',
      label: 'Range of the middle half of them',
      short: 'Middle half',
      numeric: true,
      cell: middleHalf,
    },
    {
      key: 'of',
      label: 'Similar districts with a known number',
      short: 'Districts',
      numeric: true,
      cell: ({ middle }) => middle?.of ?? '–',
    },
    ...others.map(
      ({ districtId, abbreviation }): Column<Measure> => ({
        key: districtId,
        label: abbreviation,
        numeric: true,
        cell: ({ values }) => shown(values[districtId]),
      }),
    ),
  ];
  return (
    <section class="part" aria-labelledby="side-heading">
      <h2 id="side-heading">{here.abbreviation} compared with the median</h2>
      <ScrollBox label="Side by side">
        <DataTable
          caption="Side by side, not a ranking of districts"
          columns={columns}
          rows={measures}
          rowKey={({ id }) => id}
          detail={({ caution }) => caution}
        />
      </ScrollBox>
      <Download {...{ similar, beside }} />
    </section>
  );
}

const namesOf = ({ similar, beside }: Similar, ids: readonly string[]) =>
  ids.flatMap((id) => [...similar, ...beside].find(({ districtId }) => districtId === id) ?? []);

function Download({ similar, beside }: Props): JSX.Element {
  const { here, asOf, measures, progress } = similar;
  if (progress.current < progress.districts)
    return <p>CSV to download as soon as all districts are computed</p>;
  return (
    <CsvButton
      name={`similar-${here.districtId}-${asOf}`}
      rows={measures.length}
      make={() => csvOf(similar, namesOf(similar, beside))}
    />
  );
}

function csvOf({ here, asOf, measures }: Similar, others: ReturnType<typeof namesOf>): string {
  const districts = [here, ...others];
  const header = [
    ...['measure', 'as_of', ...districts.map(({ districtId }) => districtId)],
    ...['middle', 'middle_half_from', 'middle_half_to', 'similar_districts', 'caution'],
  ];
  const rows = measures.map(({ name, caution, values, middle }) => [
    ...[name, asOf, ...districts.map(({ districtId }) => values[districtId] ?? null)],
    ...[middle?.value ?? null, middle?.low ?? null, middle?.high ?? null, middle?.of ?? null, caution],
  ]);
  return toCsv(header, rows);
}
