import type { RoleState } from '../../core/drawing/states.ts';
import type { DistrictSummary } from '../shared/api.ts';

/** The filter in the page address, in the same form as in the API and in saved filters; empty means any. */
export interface Filter {
  /** What a district lacks or has (core/filter/where.ts). The API evaluates it. */
  where: string;
  state: string;
  circuit: string;
  /** Comma-separated district ids. */
  districts: string;
  /** `live`, `none-live`, or a program name. */
  program: string;
}

export const NO_FILTER: Filter = { where: '', state: '', circuit: '', districts: '', program: '' };

/** The states in which a role is not on record. A role that doesn't apply doesn't count as missing. */
const MISSING_STATES = ['unknown', 'unfilled', 'vacant'] as const satisfies readonly RoleState[];

export const isMissing = (state: RoleState | undefined): boolean =>
  MISSING_STATES.some((missing) => missing === state);

export const hasCurrentTaskForce = ({ taskForces }: DistrictSummary): boolean =>
  taskForces.some(({ status }) => status === 'current');

const matchesProgram = (district: DistrictSummary, program: string): boolean => {
  if (program === 'live') return hasCurrentTaskForce(district);
  if (program === 'none-live') return !hasCurrentTaskForce(district);
  return !program || district.taskForces.some((taskForce) => taskForce.program === program);
};

/** Whether a district matches the chosen place and task force. */
export const isInScope = (district: DistrictSummary, filter: Filter): boolean =>
  matchesProgram(district, filter.program) &&
  (!filter.state || district.state === filter.state) &&
  (!filter.circuit || district.circuit === filter.circuit) &&
  (!filter.districts || filter.districts.split(',').includes(district.id));
