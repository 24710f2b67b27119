import type { JSX } from 'preact';
import { districtPageHref } from '../../core/page-addresses.ts';
import { formatShortDay } from '../../core/words/format.ts';
import { sentence } from '../../core/words/phrases.ts';
import { toCsv } from '../shared/csv.ts';
import { CsvButton } from '../shared/csv-button.tsx';
import { Part } from '../shared/part.tsx';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { type Column, DataTable } from '../shared/table.tsx';
import type { Trainings } from './page.tsx';

type Training = Trainings['trainings'][number];

const names = (list: readonly { name: string }[]): string =>
  sentence(list.map(({ name }) => name).join('; '));
const withPeople = (list: Training['attended']): string =>
  sentence(list.map(({ name, people }) => (people === null ? name : `${name} (${people})`)).join('; '));
const orNone = (text: string): string => text || 'not on record';

/** Says "at least" if the sum lacks an organization whose people were not counted. */
function peopleInWords(people: number | null, attended: Training['attended']): string {
  if (people === null) return 'not counted';
  return attended.some((one) => one.people === null) ? `at least ${people}` : String(people);
}

const COLUMNS: readonly Column<Training>[] = [
  {
    key: 'name',
    label: 'Training',
    cell: ({ name, url }) => (url ? <a href={url}>{name}</a> : name),
  },
  {
    key: 'held',
    label: 'Held on',
    cell: ({ heldOn }) => (heldOn ? <span class="day">{formatShortDay(heldOn)}</span> : 'not known'),
  },
  { key: 'topic', label: 'Topic', cell: ({ topic }) => orNone(topic?.name ?? '') },
  { key: 'hosts', label: 'Host', cell: ({ hosts }) => orNone(names(hosts)) },
  { key: 'trainers', label: 'Taught by', cell: ({ trainers }) => orNone(names(trainers)) },
  {
    key: 'attended',
    label: 'Attended by organizations (people)',
    short: 'Attended by (people)',
    cell: ({ attended }) => orNone(withPeople(attended)),
  },
  {
    key: 'people',
    label: 'People counted in all',
    short: 'People',
    numeric: true,
    cell: ({ people, attended }) => peopleInWords(people, attended),
  },
  { key: 'districts', label: 'Districts', cell: ({ districts }) => names(districts) },
];

/** The trainings held, newest first, with a link to enter another. */
export function Log({ trainings, mayAdd }: { trainings: Trainings; mayAdd: boolean }): JSX.Element {
  const { districtId, trainings: rows } = trainings;
  const add = mayAdd && (
    <a href={districtPageHref('edit', districtId, { action: 'add-evidence', kind: 'training' })}>
      Add a training
    </a>
  );
  return (
    <Part
      id="log"
      title="Trainings on record"
      count={rows.length}
      more={add}
      empty={
        rows.length === 0 &&
        'No training is on record here by this day. It says nothing of trainings that no one has entered.'
      }
    >
      <ScrollBox label="Trainings on record" cardsOf={COLUMNS.length}>
        <DataTable caption="Trainings, newest first" columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
      </ScrollBox>
      <CsvButton
        name={`trainings-${districtId}-${trainings.asOf}`}
        rows={rows.length}
        make={() => csvOf(trainings)}
      />
    </Part>
  );
}

const HEADER = [
  ...['training_id', 'training', 'as_of', 'held_on', 'since', 'until', 'topic', 'hosts', 'taught_by'],
  ...['attended_by', 'people', 'districts', 'material'],
];

const csvOf = ({ asOf, trainings }: Trainings): string =>
  toCsv(
    HEADER,
    trainings.map((row) => [
      ...[row.id, row.name, asOf, row.heldOn, row.since, row.until, row.topic?.name ?? null],
      ...[names(row.hosts), names(row.trainers), withPeople(row.attended), row.people],
      ...[names(row.districts), row.url],
    ]),
  );
