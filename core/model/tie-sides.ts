import { byPlaceIn, distinct, sorted } from '../order.ts';
import type { RoleState } from './assessment.ts';
import { ANY_WEIGHT_3_ROLE } from './model.ts';
import type { AssessedRole } from './roles.ts';

/** One side of an expected tie: a role, or all roles of weight 3 together for `any-weight-3-role`. */
export interface Side {
  roles: readonly AssessedRole[];
  /** The state of the role; of several, the best. */
  state: RoleState;
  /** True if one of several roles is unknown; one more pair is then assessed, with an unnamed organization. */
  hasUnnamed: boolean;
}

const BEST_FIRST: readonly RoleState[] = ['confirmed', 'on record', 'unknown', 'vacant', 'unfilled'];
const best = (states: readonly RoleState[]): RoleState =>
  sorted(
    states,
    byPlaceIn(BEST_FIRST, (state) => state),
  )[0] ?? 'unknown';

export function sideOf(role: string, assessed: readonly AssessedRole[]): Side {
  const isAny = role === ANY_WEIGHT_3_ROLE;
  const roles = assessed.filter(({ record }) => (isAny ? record.row.weight === 3 : record.row.id === role));
  return {
    roles,
    state: best(roles.map(({ state }) => state)),
    hasUnnamed: isAny && roles.some(({ state }) => state === 'unknown'),
  };
}

/** Returns the distinct organizations of a side, sorted by id. */
export const organizationsOf = ({ roles }: Side): string[] =>
  distinct(roles.flatMap(({ organizations }) => organizations));

/** Returns true if no pair of the tie is assessed (MODEL.md, Ties, No partner). */
export function hasNoPartner(a: Side, b: Side): boolean {
  if (a.state === 'unfilled' || b.state === 'unfilled') return true;
  if (a.state !== 'vacant' && b.state !== 'vacant') return false;
  const [[x, ...moreX], [y, ...moreY]] = [organizationsOf(a), organizationsOf(b)];
  return x !== undefined && x === y && moreX.length + moreY.length === 0;
}

/**
 * Returns the best state among the roles that an organization fills on a side, as far as it confirms them
 * itself.
 */
export function stateBy(org: string, side: Side): 'confirmed' | 'on record' | 'unknown' {
  const filled = side.roles.filter(({ organizations }) => organizations.includes(org));
  if (filled.some(({ state, confirmedBy }) => state === 'confirmed' && confirmedBy.has(org)))
    return 'confirmed';
  const state = best(filled.map((role) => role.state));
  return state === 'unknown' || state === 'vacant' ? 'unknown' : 'on record';
}
