import { byPlaceIn, distinct, sorted } from '../order.ts';
import type { RoleState } from './assessment.ts';
import { ANY_WEIGHT_3_ROLE } from './model.ts';
import type { AssessedRole } from './roles.ts';

/** One side of an expected tie: a role, or for `any-weight-3-role` all roles of weight 3 together. */
export interface Side {
  roles: readonly AssessedRole[];
  /** The state of the role, of several the best. */
  state: RoleState;
  /** While one of several roles is unknown, one more pair is assessed, of an organization that is not yet named. */
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

/** The organizations of a side, each once, in the order of their ids. */
export const organizationsOf = ({ roles }: Side): string[] =>
  distinct(roles.flatMap(({ organizations }) => organizations));

/** MODEL.md, Ties, No partner: whether no pair of the tie is assessed. */
export function hasNoPartner(a: Side, b: Side): boolean {
  if (a.state === 'unfilled' || b.state === 'unfilled') return true;
  if (a.state !== 'vacant' && b.state !== 'vacant') return false;
  const [[x, ...moreX], [y, ...moreY]] = [organizationsOf(a), organizationsOf(b)];
  return x !== undefined && x === y && moreX.length + moreY.length === 0;
}

/** The state of the roles that an organization fills on a side, as far as it confirms them; the best of them. */
export function stateBy(org: string, side: Side): 'confirmed' | 'on record' | 'unknown' {
  const filled = side.roles.filter(({ organizations }) => organizations.includes(org));
  if (filled.some(({ state, confirmedBy }) => state === 'confirmed' && confirmedBy.has(org)))
    return 'confirmed';
  const state = best(filled.map((role) => role.state));
  return state === 'unknown' || state === 'vacant' ? 'unknown' : 'on record';
}
