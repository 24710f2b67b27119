import type { JSX } from 'preact';
import { count, formatNumber, listInWords } from '../../core/words/format.ts';
import { LINK_WORDS, MEASURE_WORDS, WEIGHT_WORDS } from '../../core/words/industries.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import { LinkKey, LinkMark } from './link-mark.tsx';
import type { Industries } from './page.tsx';
import { StepLink } from './step-link.tsx';

type Row = Industries['industries'][number];
type Count = Row['counts'][number];

const columnsOf = ({ districtId, inspectors }: Industries): Column<Row>[] => [
  { key: 'industry', label: 'Industry', cell: ({ name }) => <strong>{name}</strong> },
  { key: 'weight', label: 'Size', cell: ({ weight }) => WEIGHT_WORDS[weight] },
  ...inspectors.map(
    ({ role, name, shortName }): Column<Row> => ({
      key: role,
      label: name,
      short: shortName,
      cell: ({ links }) => {
        const found = links.find((one) => one.role === role);
        if (found) return <LinkMark link={found.link} wordHidden />;
        return (
          <>
            <span aria-hidden="true">·</span>
            <span class="usa-sr-only">does not inspect it</span>
          </>
        );
      },
    }),
  ),
  {
    key: 'linked',
    label: 'Inspectors linked',
    short: 'Linked',
    cell: ({ linked, links }) => `${linked} of ${links.length}`,
  },
  {
    key: 'first',
    label: 'First',
    cell: ({ first }) =>
      first ? <StepLink {...{ districtId, inspectors, step: first }} /> : 'Keep in touch',
  },
];

/** Each industry with its inspectors, major ones first, then by the fewest linked inspectors. */
export function IndustryTable({ found }: { found: Industries }): JSX.Element {
  const { industries } = found;
  return (
    <section class="part" aria-labelledby="industries-heading">
      <h2 id="industries-heading">Inspectors of each industry, and who is linked</h2>
      <ScrollBox label="Industries and inspectors" cardsOf={columnsOf(found).length}>
        <DataTable
          caption="Industries, major ones first, then by the fewest linked inspectors"
          columns={columnsOf(found)}
          rows={industries}
          rowKey={({ id }) => id}
          detail={(row) => <Detail row={row} />}
        />
      </ScrollBox>
      <LinkKey />
      <p class="faint">
        Linked: current evidence of shared meetings or more with the coordinator, police or services. “No
        link” means that someone reported it, or that a link ended. “Not asked” is an open question. OSHA
        includes the state’s own plan, if the state has one.
      </p>
      <CsvButton
        name={`industries-${found.districtId}-${found.asOf}`}
        rows={industries.length}
        make={() => csvOf(found)}
      />
    </section>
  );
}

const countInWords = ({ measure, year, value, counties, countiesInDistrict }: Count): string =>
  `${formatNumber(value)} ${MEASURE_WORDS[measure]} (${year}, published for ${counties} of ${count(countiesInDistrict, 'county', 'counties')})`;

function Detail({ row }: { row: Row }): JSX.Element {
  const { id, counts, weightKnown, notCounted, inspectors, agencies, law, why, source, sourceUrl } = row;
  return (
    <>
      {weightKnown}{' '}
      <details class="industries__more" key={id}>
        <summary>
          Numbers, inspectors and law<span class="usa-sr-only"> of {row.name}</span>
        </summary>
        <p>
          {counts.length > 0
            ? `At least ${listInWords(counts.map(countInWords))}.`
            : 'No number is published.'}
        </p>
        {notCounted && <p>Not counted: {notCounted}.</p>}
        <p>May enter the workplace: {inspectors}.</p>
        <p>Who else may act: {agencies}.</p>
        <p>Law (from general knowledge, not checked): {law}.</p>
        <p>
          Why it is listed: {why}. {sourceUrl ? <a href={sourceUrl}>{source}</a> : source}
        </p>
      </details>
    </>
  );
}

const COUNT_COLUMNS = [
  'establishments',
  'employees',
  'H-2A positions certified',
  'H-2B positions certified',
] as const;

/** One row per industry. Each row repeats the day, because rows get separated from the file. */
const csvOf = ({ districtId, asOf, inspectors, industries }: Industries): string =>
  toCsv(
    [
      ...['district_id', 'as_of', 'industry_id', 'industry', 'weight', 'weight_known'],
      ...COUNT_COLUMNS.map((measure) => measure.replaceAll(/[ -]/g, '_').toLowerCase()),
      ...inspectors.map(({ role }) => role.replaceAll('-', '_')),
      ...['inspectors_linked', 'inspectors', 'note'],
    ],
    industries.map(({ id, name, weight, weightKnown, counts, links, linked }) => [
      ...[districtId, asOf, id, name, weight, weightKnown],
      ...COUNT_COLUMNS.map((measure) => counts.find((one) => one.measure === measure)?.value ?? null),
      ...inspectors.map(({ role }) => {
        const link = links.find((one) => one.role === role)?.link;
        return link ? LINK_WORDS[link] : 'does not inspect it';
      }),
      ...[
        linked,
        links.length,
        'Counts are minimums. Not asked is a question, not a gap. Beside the score, never in it.',
      ],
    ]),
  );
