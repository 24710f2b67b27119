import { age } from '../days.ts';
import type { PairEvidence } from './evidence.ts';
import { happensInPeriod } from './evidence-kinds.ts';
import type { PairOfTie } from './marks.ts';
import { isInsideOne } from './marks.ts';
import type { ExpectedTie } from './model.ts';
import { type AssessedRole, assessRole } from './roles.ts';
import { hasNoPartner, sideOf, stateBy } from './tie-sides.ts';
import type { AssessedTie } from './ties.ts';
import type { Visible, VisibleEvidence } from './visible.ts';

const SOON_DAYS = 180;

const endsSoon = ({ kind, until }: VisibleEvidence, day: string): boolean =>
  until !== null && until > day && !happensInPeriod(kind) && age(day, until) <= SOON_DAYS;

const isMadeOf = ({ madeOf }: PairEvidence, id: string): boolean => madeOf.some((piece) => piece.id === id);

/** Returns, for each of these pieces of evidence, the roles in which it shows an activity date. */
function rolesShownBy(
  ids: ReadonlySet<string>,
  roles: readonly AssessedRole[],
): Map<string, Set<AssessedRole>> {
  const shownBy = new Map<string, Set<AssessedRole>>();
  for (const role of roles)
    for (const { evidence } of role.record.activityDates)
      if (evidence !== null && ids.has(evidence))
        shownBy.set(evidence, (shownBy.get(evidence) ?? new Set()).add(role));
  return shownBy;
}

const assessWithout = (id: string, { record }: AssessedRole, isRecent: Visible['isRecent']): AssessedRole =>
  assessRole(
    { ...record, activityDates: record.activityDates.filter(({ evidence }) => evidence !== id) },
    isRecent,
  );

const isSame = (x: AssessedRole, y: AssessedRole): boolean =>
  x.state === y.state && x.confirmedBy.size === y.confirmedBy.size;

/**
 * Returns all roles, with the given ones reassessed without a piece of evidence; null if that
 * changes none.
 */
function rolesWithout(
  id: string,
  shown: ReadonlySet<AssessedRole>,
  roles: readonly AssessedRole[],
  isRecent: Visible['isRecent'],
): AssessedRole[] | null {
  const again = new Map([...shown].map((role) => [role, assessWithout(id, role, isRecent)]));
  if ([...again].every(([role, assessed]) => isSame(role, assessed))) return null;
  return roles.map((role) => again.get(role) ?? role);
}

/**
 * Returns true if a met tie stays met without a piece of evidence. Less evidence can't make another pair met.
 */
function isMetWithout(id: string, { row, pairs }: MetTie, roles: readonly AssessedRole[] | null): boolean {
  const sides = roles && ([sideOf(row.a, roles), sideOf(row.b, roles)] as const);
  if (sides && hasNoPartner(...sides)) return false;
  return pairs.some((pair) =>
    isInsideOne(pair)
      ? !sides || sides.every((side) => stateBy(pair.organizations[0], side) === 'confirmed')
      : pair.pieces.some(
          (piece) => piece.status === 'current' && piece.level >= row.minimumLevel && !isMadeOf(piece, id),
        ),
  );
}

/** A met tie, and its met pairs. */
interface MetTie {
  row: ExpectedTie;
  pairs: PairOfTie[];
}

/**
 * Returns the evidence whose `until` is within 180 days and without which, with everything reassessed, a tie
 * would not be met (MODEL.md, Weak points, 8). Only what the evidence can affect is reassessed: the roles it
 * shows active, and the met pairs.
 */
export function endingSoon(
  visible: Visible,
  roles: readonly AssessedRole[],
  ties: readonly AssessedTie[],
): string[] {
  const met: MetTie[] = ties
    .filter(({ state }) => state === 'met')
    .map(({ row, assessed }) => ({ row, pairs: assessed.filter(({ state }) => state === 'met') }));
  const ids = new Set(visible.evidence.filter((piece) => endsSoon(piece, visible.day)).map(({ id }) => id));
  const shownBy = rolesShownBy(ids, roles);
  return [...ids].filter((id) => {
    const without = rolesWithout(id, shownBy.get(id) ?? new Set(), roles, visible.isRecent);
    return met.some((tie) => !isMetWithout(id, tie, without));
  });
}
