import { formatShortDay, listInWords, placeInWords } from '../../core/words/format.ts';
import { type DistrictRecords, nameOfOrganization, roleLabel, rolesOf } from '../editing/district-records.ts';
import { practiceName } from '../editing/practice-form.ts';
import type { FactKind } from '../editing/rows.ts';
import { sortRows } from '../shared/rows.ts';
import { NEVER, type RecordRow, type RecordTab } from './rows.ts';
import type { Step } from './steps.ts';

const NAMED_IN: Partial<Record<FactKind, string>> = {
  fills: 'a past or future role',
  parties: 'evidence',
  statements: 'statements',
  reports: 'reports',
  countyCoverage: 'counties covered',
  employment: 'people',
  organizations: 'its parts',
};

/** The kinds of records that name an organization, in words; empty if it can be removed. */
function namedBy(records: DistrictRecords, id: string): string {
  const named: readonly string[] = records.namedBy(id);
  return listInWords(
    Object.entries(NAMED_IN).flatMap(([kind, words]) => (named.includes(kind) ? words : [])),
  );
}

/** Organizations, those without a role first, because they need one, or a merge or removal. The office always has one. */
export function organizationTab(records: DistrictRecords): RecordTab {
  const rows = records.organizations.map((row): RecordRow => {
    const { id, name, shortName, aliases } = row;
    const roles = rolesOf(records, id);
    const hasRole = roles.length > 0 || id === records.officeId;
    const named = namedBy(records, id);
    const params = { organization: id };
    const steps: (Step | false)[] = [
      !hasRole && { words: 'Give a role', to: 'fill-role', params },
      { words: 'Counties', to: 'cover-counties', params },
      { words: 'Merge', to: 'duplicates', params },
      hasRole && { words: 'End', to: 'end-organization', params },
      named === '' && !hasRole && { words: 'Remove', to: 'remove-organization', params },
    ];
    return {
      ...{ id, title: name, facts: [id] },
      cells: [
        name,
        placeInWords(row) || 'not on record',
        listInWords(roles.map((role) => roleLabel(records, role))) || `named in ${named || 'nothing'}`,
      ],
      state: hasRole ? 'in a role' : 'without a role',
      aliases: [shortName ?? '', ...aliases],
      form: { words: 'Correct', to: 'correct-organization', params },
      steps: steps.filter((step) => step !== false),
    };
  });
  return {
    ...{ id: 'organizations', name: 'Offices', what: 'offices', state: 'State', rows: ordered(rows) },
    columns: ['Office', 'Place', 'Roles'],
  };
}

const ordered = (rows: readonly RecordRow[]): RecordRow[] =>
  sortRows(
    sortRows(rows, ({ title }) => title),
    ({ state }) => (state === 'without a role' ? 0 : 1),
  );

/** Each county with the organizations that cover it. */
export function countyTab(records: DistrictRecords): RecordTab {
  const rows = records.counties.map(({ fips, county }): RecordRow => {
    const coverage = records.countyCoverage.filter((row) => row.fips === fips);
    const names = coverage.map(({ organizationId }) => nameOfOrganization(records, organizationId));
    return {
      ...{ id: fips, title: county, facts: coverage.map(({ id }) => id) },
      cells: [county, listInWords(names, 3)],
      state: coverage.length > 0 ? 'covered' : 'no one on record',
      steps: coverage.map(({ organizationId }, index) => ({
        ...{ words: `Counties of ${names[index]}`, to: 'cover-counties' },
        params: { organization: organizationId },
      })),
    };
  });
  return {
    ...{ id: 'counties', name: 'Counties', what: 'counties', state: 'Coverage', rows },
    columns: ['County', 'Covered by'],
  };
}

/** Practices in use here, with a link to edit the description of those that started here. */
export function practiceTab(records: DistrictRecords): RecordTab {
  const rows = records.adoptions.map((row): RecordRow => {
    const title = practiceName(records, row);
    const startedHere = records.practices.some(
      ({ id, districtId }) => id === row.practiceId && districtId === records.districtId,
    );
    return {
      ...{ id: row.id, title, facts: [row.id, row.practiceId] },
      cells: [
        title,
        row.since ? formatShortDay(row.since) : '',
        row.outcome ?? (startedHere ? '' : 'not reported yet'),
      ],
      state: row.until !== null && row.until <= records.today ? 'dropped' : 'in use',
      form: { words: 'Correct or end', to: 'correct-adoption', params: { id: row.id } },
      steps: startedHere
        ? [{ words: 'Describe', to: 'correct-practice', params: { id: row.practiceId } } as const]
        : [{ words: 'Say what became of it', to: 'report-outcome', params: { id: row.id } } as const],
    };
  });
  return {
    ...{ id: 'practices', name: 'Practices', what: 'practices', state: 'State' },
    ...{
      columns: ['Practice', 'Since', 'What became of it'],
      rows: sortRows(rows, ({ state }) => (state === 'in use' ? '' : NEVER)),
    },
  };
}
