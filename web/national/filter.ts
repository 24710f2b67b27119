import type { RoleState, TieState } from '../../core/drawing/states.ts';
import type { DistrictSummary } from '../shared/api.ts';

/** What the address says of the filter; empty means any. */
export interface Filter {
  /** A role that is not on record. */
  missingRole: string;
  /** With missingRole: only this reason. */
  roleState: string;
  /** A role that is on record or confirmed. */
  hasRole: string;
  /** An expected tie that is not met; with tieState: that is in this state. Which districts those are, the API says. */
  tie: string;
  tieState: string;
  /** A role with a lead that no one has confirmed. Which districts those are, the API says. */
  lead: string;
  state: string;
  circuit: string;
  /** `live`, `none-live`, or the name of a program. */
  program: string;
}

export const NO_FILTER: Filter = {
  ...{ missingRole: '', roleState: '', hasRole: '', tie: '', tieState: '', lead: '' },
  ...{ state: '', circuit: '', program: '' },
};

/** How the API is asked for the districts of a tie, of a lead, or of both. */
export const askedOfApi = ({ tie, tieState, lead }: Filter) => ({
  ...(tieState ? { tie, tieState: tieState as TieState } : { lacksTie: tie }), // an address typed by hand is refused by the API
  lead,
});

/** The states in which a role is not on record. A role that does not apply is not missing either. */
export const MISSING_STATES = ['unknown', 'unfilled', 'vacant'] as const satisfies readonly RoleState[];

export const isMissing = (state: RoleState | undefined): boolean =>
  MISSING_STATES.some((missing) => missing === state);

export const hasLiveTaskForce = ({ taskForces }: DistrictSummary): boolean =>
  taskForces.some(({ status }) => status === 'current');

const matchesRole = (district: DistrictSummary, { missingRole, roleState, hasRole }: Filter): boolean => {
  const held = district.roles[hasRole];
  if (hasRole && (held === undefined || isMissing(held))) return false;
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
