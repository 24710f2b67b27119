import { age } from './days.ts';
import type { PairPiece } from './evidence.ts';
import { happensInPeriod } from './evidence-kinds.ts';
import { type JudgedRole, judgeRole } from './roles.ts';
import type { Seen, SeenEvidence } from './seen.ts';
import { hasNoPartner, sideOf, stateBy } from './tie-sides.ts';
import { isInsideOne, type JudgedTie, type PairOfTie } from './ties.ts';

const SOON_DAYS = 180;

const endsSoon = ({ kind, until }: SeenEvidence, day: string): boolean =>
  until !== null && until > day && !happensInPeriod(kind) && age(day, until) <= SOON_DAYS;

const isMadeOf = ({ madeOf }: PairPiece, id: string): boolean => madeOf.some((piece) => piece.id === id);

/** The roles judged again without a piece of evidence: it may have been what showed somebody in a role. */
const rolesWithout = (id: string, roles: readonly JudgedRole[], isRecent: Seen['isRecent']): JudgedRole[] =>
  roles.map((role) => {
    const sightings = role.record.sightings.filter(({ evidence }) => evidence !== id);
    return sightings.length === role.record.sightings.length
      ? role
      : judgeRole({ ...role.record, sightings }, isRecent);
  });

/** Whether a tie that is met is so without a piece too. Less evidence meets no pair that was not met with it. */
function isMetWithout(
  id: string,
  tie: JudgedTie,
  metPairs: readonly PairOfTie[],
  roles: readonly JudgedRole[],
): boolean {
  const [a, b] = [sideOf(tie.a, roles), sideOf(tie.b, roles)];
  if (hasNoPartner(a, b)) return false;
  return metPairs.some((pair) =>
    isInsideOne(pair)
      ? [a, b].every((side) => stateBy(pair.organizations[0], side) === 'confirmed')
      : pair.pieces.some(
          (piece) => piece.standing === 'live' && piece.level >= tie.row.minimumLevel && !isMadeOf(piece, id),
        ),
  );
}

/**
 * MODEL.md, What rests on little, 8: the pieces that end by their own `until` within 180 days, and without which,
 * all judged again, a tie would not be met. Only what a piece can bear on is judged again: the roles that it
 * showed somebody in, and the pairs that are met.
 */
export function endingSoon(seen: Seen, roles: readonly JudgedRole[], ties: readonly JudgedTie[]): string[] {
  const met = ties
    .filter(({ state }) => state === 'met')
    .map((tie) => ({ tie, pairs: tie.judged.filter(({ state }) => state === 'met') }));
  const ids = new Set(seen.evidence.filter((piece) => endsSoon(piece, seen.day)).map(({ id }) => id));
  return [...ids].filter((id) => {
    const without = rolesWithout(id, roles, seen.isRecent);
    return met.some(({ tie, pairs }) => !isMetWithout(id, tie, pairs, without));
  });
}
