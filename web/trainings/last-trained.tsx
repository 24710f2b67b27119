import type { JSX } from 'preact';
import { count, formatShortDay } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import {
  TRAINED_KEY,
  type TrainedClass,
  trainedClass,
  trainedInWords,
  turnoverInWords,
  untrainedInWords,
} from '../../core/words/trainings.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { Part } from '../shared/part.tsx';
import { sortRows } from '../shared/rows.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import type { Trainings } from './page.tsx';

type Role = Trainings['roles'][number];
type Organization = Trainings['organizations'][number];
type County = Trainings['counties'][number];

const Swatch = ({ of }: { of: TrainedClass }): JSX.Element => (
  <span class={`heat heat--${of}`} aria-hidden="true" />
);

/** A swatch and the number for how many months ago the last training was. */
function Months({ months, known, state }: { months: number | null; known: boolean; state?: Role['state'] }) {
  return (
    <>
      <Swatch of={trainedClass(months, known)} />
      {trainedInWords(months, known, state)}
    </>
  );
}

const day = (held: string | null): string => (held ? formatShortDay(held) : 'none on record');

const ROLE_COLUMNS: readonly Column<Role>[] = [
  { key: 'role', label: 'Role', cell: ({ name }) => name },
  {
    key: 'months',
    label: 'Months since it was last trained',
    short: 'Since last trained',
    cell: ({ months, state, organizations }) => (
      <Months {...{ months, state }} known={organizations.length > 0} />
    ),
  },
  {
    key: 'who',
    label: 'Who fills it, and was last trained in it on',
    cell: ({ organizations }) =>
      sentence(organizations.map(({ name, lastTrained }) => `${name} (${day(lastTrained)})`).join('; ')) ||
      'no one on record',
  },
];

const ORGANIZATION_COLUMNS: readonly Column<Organization>[] = [
  { key: 'name', label: 'Organization', cell: ({ name }) => sentence(name) },
  { key: 'roles', label: 'Roles', cell: ({ roles }) => roles.join(', ') },
  {
    key: 'months',
    label: 'Months since it was last trained',
    short: 'Since last trained',
    cell: ({ months }) => <Months months={months} known />,
  },
  {
    key: 'came',
    label: 'People on record who came since',
    short: 'Came since',
    numeric: true,
    cell: ({ came, lastTrained }) => (lastTrained ? came : '–'),
  },
  {
    key: 'left',
    label: 'People on record who left since',
    short: 'Left since',
    numeric: true,
    cell: ({ left, lastTrained }) => (lastTrained ? left : '–'),
  },
];

const COUNTY_COLUMNS: readonly Column<County>[] = [
  { key: 'county', label: 'County', cell: ({ county }) => county },
  {
    key: 'months',
    label: 'Months since an organization of the county was last trained',
    short: 'Since last trained',
    cell: ({ months, organizations }) => <Months months={months} known={organizations > 0} />,
  },
  {
    key: 'organizations',
    label: 'Organizations that are said to cover it',
    short: 'Organizations',
    numeric: true,
    cell: ({ organizations }) => organizations,
  },
];

/** How long ago roles, organizations and counties were last trained, and who has joined since. */
export function LastTrained({ trainings }: { trainings: Trainings }): JSX.Element {
  const { roles, organizations, counties } = trainings;
  const byName = counties.filter((county) => county.organizations > 0);
  // Never trained first, then the longest ago.
  const longestAgo = sortRows(organizations, ({ lastTrained }) => lastTrained ?? '', 'asc');
  const never = organizations.filter(({ lastTrained }) => lastTrained === null);
  return (
    <>
      <Part id="roles" title="Months since each role was last trained" count={count(roles.length, 'role')}>
        <p>{untrainedInWords(roles)}</p>
        <Key />
        <ScrollBox label="Roles">
          <DataTable
            caption="Roles, and when those who fill them were last trained"
            columns={ROLE_COLUMNS}
            rows={roles}
            rowKey={({ role }) => role}
          />
        </ScrollBox>
        <Download trainings={trainings} />
      </Part>
      <Part
        id="organizations"
        title="Organizations, and who came since"
        count={`${never.length} of ${organizations.length} without a training on record`}
        empty={organizations.length === 0 && 'No organization fills a role here by this day.'}
      >
        <p>{turnoverInWords(organizations)}</p>
        <ScrollBox label="Organizations" cardsOf={ORGANIZATION_COLUMNS.length}>
          <DataTable
            caption="Organizations, those without a training on record first"
            columns={ORGANIZATION_COLUMNS}
            rows={longestAgo}
            rowKey={({ id }) => id}
          />
        </ScrollBox>
      </Part>
      <Part id="counties" title="Counties" count={count(counties.length, 'county', 'counties')}>
        <p class="faint">{countiesInWords(trainings)}</p>
        {byName.length > 0 && (
          <ScrollBox label="Counties">
            <DataTable
              caption="Counties, and when their organizations were last trained"
              columns={COUNTY_COLUMNS}
              rows={byName}
              rowKey={({ fips }) => fips}
            />
          </ScrollBox>
        )}
      </Part>
    </>
  );
}

/** Describes the counties that no organization covers by name, and the organizations that cover the whole district. */
function countiesInWords({ counties, wholeDistrict }: Trainings): string {
  const unnamed = counties.filter(({ organizations }) => organizations === 0).length;
  const { organizations, lastTrained } = wholeDistrict;
  const last = lastTrained ? `was last trained on ${day(lastTrained)}` : 'has no training on record';
  return [
    'By the organizations that are said to cover each county.',
    unnamed > 0 &&
      `${count(unnamed, 'county', 'counties')}: no organization covers ${unnamed === 1 ? 'it' : 'them'} by name.`,
    organizations > 0 &&
      `${count(organizations, 'organization')} without counties on record: the whole district, which ${last}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const Key = (): JSX.Element => (
  <ul class="heat-key" aria-label="Key">
    {TRAINED_KEY.map(({ class: of, words }) => (
      <li key={of}>
        <Swatch of={of} />
        {words}
      </li>
    ))}
  </ul>
);

const HEADER = [
  ...['role_id', 'role', 'state', 'organization_id', 'organization', 'last_trained', 'months', 'as_of'],
];

function Download({ trainings: { districtId, asOf, roles } }: { trainings: Trainings }): JSX.Element {
  const rows = roles.flatMap(({ role, name, state, organizations }) =>
    organizations.length > 0
      ? organizations.map((one) => [role, name, state, one.id, one.name, one.lastTrained, one.months, asOf])
      : [[role, name, state, null, null, null, null, asOf]],
  );
  return (
    <CsvButton
      name={`last-trained-${districtId}-${asOf}`}
      rows={rows.length}
      make={() => toCsv(HEADER, rows)}
    />
  );
}
