import type { DistrictSummary } from '../shared/api.ts';
import { toCsv } from '../shared/csv.ts';
import { hasLiveTaskForce } from './filter.ts';

interface CsvInput {
  districts: readonly DistrictSummary[];
  roles: readonly { id: string }[];
  asOf: string;
  sample: boolean;
  /** What the table was narrowed to, in words; empty when all districts are shown. */
  filter: string;
}

const HEADER = [
  'district_id',
  'district',
  'state',
  'circuit',
  'as_of',
  'required_roles',
  'required_roles_on_record',
  'partners_to_find',
  'partners_found',
  'required_ties',
  'required_ties_met',
  'proven_gaps',
  'questions_open',
  'triad_tied',
  'confirmed_points',
  'recorded_points',
  'possible_points',
  'confirmations',
  'task_force_live',
  'next_step',
];

const row = (d: DistrictSummary): (string | number | null)[] => [
  d.id,
  d.name,
  d.state,
  d.circuit,
  d.asOf,
  d.requiredRoles,
  d.requiredRolesOnRecord,
  d.partnersToFind,
  d.partnersFound,
  d.requiredTies,
  d.requiredTiesMet,
  d.provenGaps,
  d.questions,
  d.triad,
  d.score.confirmed,
  d.score.recorded,
  d.score.possible,
  d.confirmations,
  hasLiveTaskForce(d) ? 'yes' : 'no',
  d.next?.text ?? null,
];

/** The notes that go before the rows, one a line behind `#`: the day, the method, and what must not be read into it. */
const notes = ({ asOf, sample, filter, districts }: CsvInput): string[] => [
  `Tieline: ${districts.length} of the 94 federal judicial districts as of ${asOf}${filter ? ` (${filter})` : ''}`,
  `Public record of ${districts[0]?.publicRecordDay ?? 'no day'}.`,
  ...(sample ? ['SAMPLE DATA: confirmations, ties, people and dates are invented'] : []),
  'Method: the gap model in data/MODEL.md. A role or tie is a gap only when somebody said so or it has ended.',
  'All else that is not confirmed is a question. With 0 confirmations a district rests on public record alone.',
  'State of each role: confirmed, on record, unknown (not asked yet), unfilled, vacant; empty: does not apply.',
];

/** The table as CSV, every role's state behind it: notes, header, rows. */
export const districtsCsv = (input: CsvInput): string =>
  notes(input)
    .map((note) => `# ${note}\r\n`)
    .join('') +
  toCsv(
    [...HEADER, ...input.roles.map(({ id }) => `role_${id.replaceAll('-', '_')}`)],
    input.districts.map((d) => [...row(d), ...input.roles.map(({ id }) => d.roles[id] ?? null)]),
  );
