import { addMonths } from '../days.ts';
import { ROLE_PROOF, TIE_PROOF } from '../filter/proof.ts';
import { isTie } from '../filter/where.ts';
import type { RoleState, TieState } from '../model/assessment.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** The states of a district's roles and expected ties; those that don't apply are in neither. */
export interface DistrictStates {
  readonly districtId: string;
  readonly roles: Readonly<Record<string, RoleState>>;
  readonly ties: Readonly<Record<string, TieState>>;
}
interface Share {
  readonly met: number;
  readonly of: number;
}
export interface MetWith {
  /** Districts that have used it for a year or more; null if there are too few to compare. */
  readonly adopted: Share | null;
  /** Districts that never used it. */
  readonly others: Share;
}

interface Use {
  readonly districtId: string;
  readonly since: string | null;
  readonly until: string | null;
}

/**
 * Counts the districts in which everything a practice mends is on record or met on a day: those where it has
 * been in use for a year, including the one where it started if recorded, and those that never used it. This
 * proves no effect, because districts chose it themselves.
 */
export function metWith(
  { districtId: startedIn, mends }: { readonly districtId: string; readonly mends: readonly string[] },
  uses: readonly Use[],
  districts: readonly DistrictStates[],
  asOf: string,
): MetWith {
  const yearBefore = addMonths(asOf, -12);
  const long = uses.filter(
    ({ since, until }) => since !== null && since <= yearBefore && (until === null || until > asOf),
  );
  const usedLong = new Set(long.map(({ districtId }) => districtId));
  const everUsed = new Set([startedIn, ...uses.map(({ districtId }) => districtId)]);
  const asked = districts.filter((district) => mends.some((id) => stateOf(id, district) !== undefined));
  const shareOf = (some: readonly DistrictStates[]): Share => ({
    met: some.filter((district) => mends.every((id) => !lacks(id, district))).length,
    of: some.length,
  });
  const adopted = shareOf(asked.filter((district) => usedLong.has(district.districtId)));
  return {
    adopted: adopted.of < THRESHOLDS.adoptionsToCompare.value ? null : adopted,
    others: shareOf(asked.filter((district) => !everUsed.has(district.districtId))),
  };
}

const stateOf = (id: string, { roles, ties }: DistrictStates) => (isTie(id) ? ties[id] : roles[id]);

/** Returns true if it is lacking; what doesn't apply in a district is not lacking. */
function lacks(id: string, { roles, ties }: DistrictStates): boolean {
  const [role, tie] = [roles[id], ties[id]];
  return isTie(id)
    ? tie !== undefined && TIE_PROOF[tie] !== null
    : role !== undefined && ROLE_PROOF[role] !== null;
}
