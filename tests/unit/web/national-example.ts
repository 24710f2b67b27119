import type { DistrictSummary } from '../../../web/shared/api.ts';
import { noRecord } from '../../facts.ts';

const NONE = { confirmed: 0, recorded: 0, possible: 100 };

/** A district made up for a test: all eight required roles on public record, nothing confirmed. */
export const district = (changes: Partial<DistrictSummary> = {}): DistrictSummary => ({
  id: 'xxnd',
  name: 'Northern District of Example',
  abbreviation: 'N.D. Ex.',
  state: 'XX',
  circuit: '6',
  seat: 'Exampleton',
  latitude: 40,
  longitude: -90,
  usaoId: 'usao-xxnd',
  counties: 3,
  tribalLand: false,
  publicRecordDay: '2026-11-28',
  asOf: '2026-11-25',
  revision: 1,
  confirmations: 0,
  requiredRoles: 8,
  requiredRolesOnRecord: 8,
  requiredRolesConfirmed: 0,
  coverageShown: false,
  partnersToFind: 2,
  partnersFound: 2,
  requiredTies: 15,
  requiredTiesMet: 0,
  requiredTiesOnPaper: 0,
  provenGaps: 0,
  gaps: 0,
  questions: 40,
  calls: 9,
  tiesToProtect: 0,
  triad: 'unknown',
  triadTies: {
    'usao-coordinator--hsi': 'unknown',
    'usao-coordinator--dol-whd': 'unknown',
    'hsi--dol-whd': 'unknown',
  },
  triadNext: null,
  score: NONE,
  parts: { roles: NONE, ties: NONE, resilience: NONE, confirmation: NONE },
  roles: { 'usao-coordinator': 'on record', fbi: 'on record', shelter: 'unknown' },
  coordinatorTies: { fbi: 'on record' },
  taskForces: [],
  first: null,
  next: null,
  match: null,
  ...changes,
});

/** A task force made up for a test. */
export const taskForce = (
  changes: Partial<DistrictSummary['taskForces'][number]> = {},
): DistrictSummary['taskForces'][number] => ({
  evidenceId: 'tf-1',
  name: 'Example Task Force',
  program: 'ECM task force',
  since: '2024-10-01',
  until: '2027-10-01',
  seen: '2024-10-01',
  status: 'current',
  source: 'made up for a test',
  sourceKind: 'published-source',
  publicRecord: true,
  ...noRecord,
  ...changes,
});
