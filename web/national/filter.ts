import type { RoleState } from '../../core/drawing/states.ts';
import type { DistrictSummary } from '../shared/api.ts';

/** What the address says of the filter, as the API and what is saved say it too; empty means any. */
export interface Filter {
  /** What a district lacks or has (core/filter/where.ts). Which districts those are, the API says. */
  where: string;
  state: string;
  circuit: string;
  /** A list of districts, by their ids with a comma between. */
  districts: string;
  /** `live`, `none-live`, or the name of a program. */
  program: string;
}

export const NO_FILTER: Filter = { where: '', state: '', circuit: '', districts: '', program: '' };

/** The states in which a role is not on record. A role that does not apply is not missing either. */
const MISSING_STATES = ['unknown', 'unfilled', 'vacant'] as const satisfies readonly RoleState[];

export const isMissing = (state: RoleState | undefined): boolean =>
  MISSING_STATES.some((missing) => missing === state);

export const hasLiveTaskForce = ({ taskForces }: DistrictSummary): boolean =>
  taskForces.some(({ status }) => status === 'current');

const matchesProgram = (district: DistrictSummary, program: string): boolean => {
  if (program === 'live') return hasLiveTaskForce(district);
  if (program === 'none-live') return !hasLiveTaskForce(district);
  return !program || district.taskForces.some((taskForce) => taskForce.program === program);
};

/** Does a district lie in the chosen place, with a task force as chosen? */
export const isInScope = (district: DistrictSummary, filter: Filter): boolean =>
  matchesProgram(district, filter.program) &&
  (!filter.state || district.state === filter.state) &&
  (!filter.circuit || district.circuit === filter.circuit) &&
  (!filter.districts || filter.districts.split(',').includes(district.id));
