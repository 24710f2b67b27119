import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ANY_PROVIDER, REACHES } from '../../core/counties/reach.ts';
import { districtPageHref, profileHref } from '../../core/page-addresses.ts';
import { can } from '../../core/powers.ts';
import { count, formatNumber } from '../../core/words/format.ts';
import { COVERS_WORDS, REACH_WORDS, ruralInWords } from '../../core/words/reach.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { useSession } from '../shared/session.ts';
import { type Column, DataTable, type Sorting, sortByColumn } from '../shared/table.tsx';
import type { County, CountyReach } from './page.tsx';

interface Props {
  found: CountyReach;
  /** The counties that match the search text. */
  rows: readonly County[];
  find: string;
  chosen: string;
  choose: (fips: string) => void;
}

/** Returns the sort key, worst first: counties that no one reaches, then those not asked about. */
const worstFirst = ({ state, covers }: County): number =>
  -2 * REACHES.indexOf(state) - Number(covers === 'district');

/** The counties, worst first. Choosing one here shows it on the map, and vice versa. */
export function CountyTable({ found, rows, find, chosen, choose }: Props): JSX.Element {
  const [sorting, setSorting] = useState<Sorting>({ sort: 'reach', order: 'asc' });
  const edits = can(useSession()?.viewer, 'edit facts', found);
  const columns = columnsOf(found, choose, edits);
  return (
    <section class="part" aria-labelledby="counties-heading">
      <h2 id="counties-heading">{count(rows.length, 'county', 'counties')}</h2>
      {rows.length === 0 ? (
        <p class="notice" role="status">
          No county of this district is called “{find.trim()}”. Look for fewer letters.
        </p>
      ) : (
        <ScrollBox label="Counties" cardsOf={columns.length}>
          <DataTable
            caption="Counties, those that no one reaches first"
            columns={columns}
            rows={sortByColumn(rows, columns, sorting)}
            rowKey={({ fips }) => fips}
            highlighted={chosen}
            sorting={sorting}
            onSort={setSorting}
          />
        </ScrollBox>
      )}
      <CsvButton
        name={`counties-${found.districtId}-${found.role}-${found.asOf}`}
        rows={found.counties.length}
        make={() => csvOf(found)}
      />
    </section>
  );
}

const columnsOf = (found: CountyReach, choose: (fips: string) => void, edits: boolean): Column<County>[] => [
  {
    key: 'county',
    label: 'County',
    sortBy: ({ name }) => name,
    cell: ({ fips, name, title }) => (
      <button type="button" class="link-button" aria-label={`Show ${title}`} onClick={() => choose(fips)}>
        {name}
      </button>
    ),
  },
  { key: 'reach', label: 'Reach', sortBy: worstFirst, cell: (county) => <ReachCell county={county} /> },
  {
    key: 'people',
    label: 'People, 2020',
    numeric: true,
    firstOrder: 'desc',
    sortBy: ({ people }) => people,
    cell: ({ people }) => formatNumber(people),
  },
  {
    key: 'rural',
    label: 'Rural class, 1 to 9',
    short: 'Rural',
    numeric: true,
    firstOrder: 'desc',
    sortBy: ({ ruralCode }) => ruralCode,
    cell: ({ ruralCode }) => ruralCode ?? '–',
  },
  {
    key: 'nearest',
    label: 'Nearest county that an office is said to cover',
    short: 'Nearest',
    sortBy: ({ nearest }) => nearest?.miles ?? null,
    firstOrder: 'desc',
    cell: ({ nearest }) => (nearest ? `${nearest.title}, ${count(nearest.miles, 'mile')}` : '–'),
  },
  ...(edits ? [firstColumn(found)] : []),
];

const ReachCell = ({ county: { state, covers, offices } }: { county: County }): JSX.Element => (
  <>
    {REACH_WORDS[state]}
    {covers && (
      <span class="faint">, {covers === 'county' ? 'said to cover it' : 'counties not on record'}</span>
    )}
    {covers === 'county' && offices[0] && (
      <>
        <br />
        <a href={profileHref('organization', offices[0].id)}>{offices[0].name}</a>
        {offices.length > 1 && ` and ${offices.length - 1} more`}
      </>
    )}
  </>
);

/** The first step for each county, for viewers who may enter its answer. */
const firstColumn = (found: CountyReach): Column<County> => ({
  key: 'first',
  label: 'First',
  cell: (county) => {
    const { words, form } = firstOf(found, county);
    const { districtId } = found;
    return words && <a href={districtPageHref(form ? 'edit' : 'calls', districtId, form ?? {})}>{words}</a>;
  },
});

/** Returns what to do first for a county, and the form for it; without a form, it is a question for the calls. */
function firstOf({ role }: CountyReach, { state, covers, offices }: County) {
  const [office] = offices;
  const organization = office && offices.length === 1 ? { organization: office.id } : {};
  const ofRole = role === ANY_PROVIDER ? {} : { role };
  if (state === 'not asked') return { words: 'Ask', form: null };
  if (state === 'no one') return { words: 'Find', form: { action: 'fill-role', ...ofRole } };
  if (covers === 'district')
    return { words: 'Say who covers it', form: { action: 'cover-counties', ...organization } };
  if (state === 'covered')
    return { words: 'Name someone', form: { action: 'add-person', ...ofRole, ...organization } };
  return { words: '', form: null };
}

/** Returns one row per county. Each repeats the role and date, because rows get passed on separately. */
const csvOf = ({ districtId, asOf, role, counties }: CountyReach): string =>
  toCsv(
    [
      ...['district_id', 'as_of', 'role', 'fips', 'county', 'people_2020', 'rural_code_2023', 'rural_class'],
      ...['reach', 'covers', 'office_ids', 'nearest_fips', 'nearest_county', 'miles_between_centers'],
    ],
    counties.map((county) => [
      ...[districtId, asOf, role, county.fips, county.title, county.people, county.ruralCode],
      ...[
        ruralInWords(county.ruralCode),
        REACH_WORDS[county.state],
        county.covers && COVERS_WORDS[county.covers],
      ],
      county.offices.map(({ id }) => id).join('; '),
      ...[county.nearest?.fips ?? null, county.nearest?.title ?? null, county.nearest?.miles ?? null],
    ]),
  );
