import type { RoleState } from '../../core/drawing/states.ts';
import type { DistrictSummary } from '../shared/api.ts';

/** What the address says of the filter; empty means any. */
export interface Filter {
  /** A role that is not on record. */
  missingRole: string;
  /** With missingRole: only this reason. */
  roleState: string;
  state: string;
  circuit: string;
  /** `live`, `none-live`, or the name of a program. */
  program: string;
}

export const NO_FILTER: Filter = { missingRole: '', roleState: '', state: '', circuit: '', program: '' };

/** The states in which a role is not on record. A role that does not apply is not missing either. */
export const MISSING_STATES = ['unknown', 'unfilled', 'vacant'] as const satisfies readonly RoleState[];

export const isMissing = (state: RoleState | undefined): boolean =>
  MISSING_STATES.some((missing) => missing === state);

export const hasLiveTaskForce = ({ taskForces }: DistrictSummary): boolean =>
  taskForces.some(({ status }) => status === 'current');

const matchesRole = (district: DistrictSummary, { missingRole, roleState }: Filter): boolean => {
  if (!missingRole) return true;
  const state = district.roles[missingRole];
  return roleState ? state === roleState : isMissing(state);
};

const matchesProgram = (district: DistrictSummary, program: string): boolean => {
  if (program === 'live') return hasLiveTaskForce(district);
  if (program === 'none-live') return !hasLiveTaskForce(district);
  return !program || district.taskForces.some((taskForce) => taskForce.program === program);
};

export const matches = (district: DistrictSummary, filter: Filter): boolean =>
  matchesRole(district, filter) &&
  matchesProgram(district, filter.program) &&
  (!filter.state || district.state === filter.state) &&
  (!filter.circuit || district.circuit === filter.circuit);
