import type { DistrictSummary } from '../shared/api.ts';
import { toCsv } from '../shared/csv.ts';
import { hasCurrentTaskForce } from './filter.ts';

interface CsvInput {
  districts: readonly DistrictSummary[];
  roles: readonly { id: string }[];
  sample: boolean;
}

const HEADER = [
  'district_id',
  'district',
  'us_state',
  'circuit',
  'as_of',
  'revision',
  'public_record_day',
  'required_roles',
  'required_roles_on_record',
  'partners_to_find',
  'partners_found',
  'required_ties',
  'required_ties_met',
  'proven_gaps',
  'questions_open',
  'triad_tied',
  'triad_lacks',
  'triad_first_step',
  'confirmed_points',
  'recorded_points',
  'possible_points',
  'confirmations',
  'task_force_live',
  'next_step',
  'lack_is',
  'lacks',
];

const row = (d: DistrictSummary): (string | number | null)[] => [
  d.id,
  d.name,
  d.state,
  d.circuit,
  d.asOf,
  d.revision,
  d.publicRecordDay,
  d.requiredRoles,
  d.requiredRolesOnRecord,
  d.partnersToFind,
  d.partnersFound,
  d.requiredTies,
  d.requiredTiesMet,
  d.provenGaps,
  d.questions,
  d.triad,
  Object.entries(d.triadTies)
    .flatMap(([id, state]) => (state === 'met' ? [] : id))
    .join('; '),
  d.triadNext,
  ...(d.coverageShown ? [d.score.confirmed, d.score.recorded, d.score.possible] : [null, null, null]),
  d.confirmations,
  hasCurrentTaskForce(d) ? 'yes' : 'no',
  d.first && `${d.first.title}. ${d.first.why}`,
  d.match?.proof ?? null,
  d.match?.lacks
    .map(({ id, state, day }) => `${id} ${state ?? `trained ${day ?? 'never on record'}`}`)
    .join('; ') ?? null,
];

/** Returns the table as CSV with a header line and each role's state in the last columns, empty if the role doesn't apply. */
export const districtsCsv = ({ districts, roles, sample }: CsvInput): string =>
  toCsv(
    [...(sample ? ['data'] : []), ...HEADER, ...roles.map(({ id }) => `role_${id.replaceAll('-', '_')}`)],
    districts.map((d) => [
      ...(sample ? ['SAMPLE, invented'] : []),
      ...row(d),
      ...roles.map(({ id }) => d.roles[id] ?? null),
    ]),
  );
