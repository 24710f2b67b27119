import { holds } from '../../core/days.ts';
import { listInWords } from '../../core/words/format.ts';
import {
  type DistrictRecords,
  nameOfOrganization,
  nameOfPerson,
  roleLabel,
} from '../editing/district-records.ts';
import { sortRows } from '../shared/rows.ts';
import { NEVER, type RecordRow, type RecordTab } from './rows.ts';
import type { Step } from './steps.ts';

/** People with their jobs and roles, next to leave first. People of other districts are not listed. */
export function peopleTab(records: DistrictRecords): RecordTab {
  const people = records.people.filter(({ name }) => name !== null);
  const rows = people.map((person) => personRow(records, person.id));
  const endOf = ({ id }: RecordRow): string =>
    records.employment.flatMap(({ personId, until }) => (personId === id && until ? until : [])).sort()[0] ??
    NEVER;
  const byName = sortRows(rows, ({ title }) => title);
  return {
    ...{ id: 'people', name: 'People', what: 'people', state: 'State' },
    columns: ['Person', 'Works for', 'Holds'],
    rows: sortRows(byName, (row) => (row.state === 'left' ? NEVER : endOf(row))),
  };
}

function personRow(records: DistrictRecords, personId: string): RecordRow {
  const rowsOf = <Row extends { personId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.personId === personId);
  const isNow = (row: { since: string | null; until: string | null }) => holds(row, records.today);
  const [jobs, held, knows] = [
    rowsOf(records.employment),
    rowsOf(records.holders),
    rowsOf(records.acquaintances),
  ];
  const steps: Step[] = [
    ...jobs.map(({ id, organizationId }): Step => {
      const employer = nameOfOrganization(records, organizationId);
      return { words: `Correct or end the job at ${employer}`, to: 'correct-person', params: { id } };
    }),
    ...held.map(({ id, role, deputy }): Step => {
      const how = `${roleLabel(records, role)}${deputy ? ', deputy' : ''}`;
      return { words: `Correct or end as ${how}`, to: 'correct-holder', params: { id } };
    }),
    ...knows.map(
      ({ id, knownId }): Step => ({
        words: `Correct or remove: knows ${nameOfPerson(records, knownId)}`,
        ...{ to: 'correct-acquaintance', params: { id } },
      }),
    ),
  ];
  const [form, ...others] = steps;
  const name = nameOfPerson(records, personId);
  const currentJobs = jobs
    .filter(isNow)
    .map(({ title, organizationId }) =>
      [title, nameOfOrganization(records, organizationId)].filter(Boolean).join(', '),
    );
  return {
    ...{ id: personId, personId, title: name, steps: others, ...(form && { form }) },
    cells: [
      name,
      listInWords(currentJobs),
      listInWords(held.filter(isNow).map(({ role }) => roleLabel(records, role))),
    ],
    state: jobs.some(isNow) || held.some(isNow) ? 'here' : 'left',
    facts: [personId, ...[...jobs, ...held, ...knows].map(({ id }) => id)],
  };
}
