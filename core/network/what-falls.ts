import { assess, assessAgain } from '../model/assess.ts';
import type { AssessedPair, Assessment, TieAssessment } from '../model/assessment.ts';
import { currentNetwork, reachedFrom } from '../model/current-network.ts';
import { type Employment, employmentOn } from '../model/employment.ts';
import {
  assessEvidence,
  type EvidenceByPartner,
  indexByPartner,
  type PairEvidence,
} from '../model/evidence.ts';
import { canHaveMaintainers, isLive, isWrittenDown } from '../model/evidence-kinds.ts';
import { type Fillings, fillingsOn } from '../model/fillings.ts';
import { type CountingHolder, countingHolders, countsOn } from '../model/holders.ts';
import type { Model } from '../model/model.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { visibleOn } from '../model/visible.ts';
import { byCodePoint, distinct, sorted } from '../order.ts';
import { type Removal, without } from './without.ts';

/**
 * What becomes of two organizations' work: no evidence is left, only a paper is left, or someone continues
 * it.
 */
export const OUTCOMES = ['cut', 'on paper only', 'goes on'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Two organizations whose work depends on what is removed, with its own side first if it has one.
 */
export interface RestingPair {
  readonly organizations: readonly [string, string];
  readonly outcome: Outcome;
  /** Ids of the evidence that is lost, and of what is left. */
  readonly falls: readonly string[];
  readonly stays: readonly string[];
}

export interface Fall {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly pairs: readonly RestingPair[];
  /**
   * Organizations that fill a role and can be reached from the U.S. Attorney's Office, each with its roles.
   */
  readonly reachedBefore: ReadonlyMap<string, ReadonlySet<string>>;
  readonly reachedAfter: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Returns what is lost in a district if a person, organization or evidence is gone on a day:
 * reassesses everything without it.
 * @param assessment of the district as it is, if already computed
 */
export function whatFalls(
  snapshot: Snapshot,
  model: Model,
  removal: Removal,
  day: string,
  assessment = assess(snapshot, model, day),
): Fall {
  const before = stateOf(snapshot, model, day, assessment);
  const ended = without(snapshot, removal, day);
  const after = stateOf(ended, model, day, assessAgain(assessment, ended, model, day));
  return {
    before: before.assessment,
    after: after.assessment,
    pairs: restingPairs(before, after, removal),
    reachedBefore: before.reached,
    reachedAfter: after.reached,
  };
}

interface State {
  readonly day: string;
  readonly assessment: Assessment;
  readonly pieces: readonly PairEvidence[];
  readonly fillings: Fillings;
  readonly employment: Employment;
  readonly holders: readonly CountingHolder[];
  readonly reached: ReadonlyMap<string, ReadonlySet<string>>;
}

function stateOf(snapshot: Snapshot, model: Model, day: string, assessment: Assessment): State {
  const visible = visibleOn(snapshot, model, day);
  const employment = employmentOn(visible.employment, day);
  const fillings = fillingsOn(visible);
  const pieces = assessEvidence(visible, model, employment);
  const { office } = visible;
  const reached = office === null ? [] : [...reachedFrom(currentNetwork(pieces, fillings), office)];
  return {
    ...{ day, pieces, fillings, employment, assessment },
    holders: countingHolders(visible.holders, employment).filter((holder) => countsOn(holder, day)),
    reached: new Map(reached.map((org) => [org, fillings.rolesOf(org)])),
  };
}

/**
 * Returns the side of current or aging evidence that depends on what is removed: the first if all of it does,
 * null if none does.
 */
function restingSide(piece: PairEvidence, { kind, id }: Removal, state: State): string | null {
  if (!isLive(piece.status)) return null;
  if (kind === 'evidence') return piece.id === id ? piece.sides[0].org : null;
  if (kind === 'organization') return piece.sides.some(({ org }) => org === id) ? id : null;
  const { fillings, employment, holders } = state;
  const side = piece.sides.find((party) => {
    const isNamed =
      party.signer === id ||
      (party.maintainers.includes(id) && piece.madeOf.every((made) => canHaveMaintainers(made.kind)));
    const roles = new Set(fillings.rolesOfParty(party));
    return (
      (isNamed && employment.leftOn(id, party.org) === null) ||
      holders.some(({ person, org, role }) => person === id && org === party.org && roles.has(role))
    );
  });
  return side?.org ?? null;
}

function restingPairs(before: State, after: State, removal: Removal): RestingPair[] {
  const sides = new Map<string, readonly [string, string]>();
  for (const piece of before.pieces) {
    const own = restingSide(piece, removal, before);
    const other = piece.sides.find(({ org }) => org !== own)?.org;
    if (own !== null && other !== undefined && !sides.has(`${other} ${own}`))
      sides.set(`${own} ${other}`, [own, other]);
  }
  const between = (own: string, other: string, of: EvidenceByPartner) =>
    of.get(own)?.byPartner.get(other) ?? [];
  const [piecesBefore, piecesAfter] = [indexByPartner(before.pieces), indexByPartner(after.pieces)];
  const pairs = [...sides.values()].map((organizations): RestingPair => {
    const [own, other] = organizations;
    const left = between(own, other, piecesAfter).filter(({ status }) => isLive(status));
    const stays = distinct(left.map(({ id }) => id));
    const was = between(own, other, piecesBefore).flatMap(({ id, status }) => (isLive(status) ? id : []));
    const falls = distinct(was).filter((id) => !stays.includes(id));
    return { organizations, outcome: outcomeOf(left, falls, own, after), falls, stays };
  });
  return sorted(
    pairs,
    ({ organizations: [a, b] }, { organizations: [c, d] }) => byCodePoint(a, c) || byCodePoint(b, d),
  );
}

/**
 * If only papers are left, work goes on if no evidence is lost and someone else at the organization holds a
 * role for which they count.
 */
function outcomeOf(
  left: readonly PairEvidence[],
  falls: readonly string[],
  own: string,
  { fillings, holders }: State,
): Outcome {
  if (left.length === 0) return 'cut';
  if (left.some(({ madeOf }) => madeOf.some(({ kind }) => !isWrittenDown(kind)))) return 'goes on';
  const roles = new Set(
    left.flatMap(({ sides }) =>
      sides.filter(({ org }) => org === own).flatMap((party) => [...fillings.rolesOfParty(party)]),
    ),
  );
  const isHeld = holders.some(({ org, role }) => org === own && roles.has(role));
  return falls.length === 0 && isHeld ? 'goes on' : 'on paper only';
}

const isWorked = ({ pieces }: AssessedPair): boolean => pieces.some(({ status }) => isLive(status));
const isOf = ({ organizations: [a, b] }: AssessedPair, one: string, other: string): boolean =>
  (a === one && b === other) || (a === other && b === one);

/** Returns the best outcome of these pairs' work on an expected tie; null if the tie doesn't depend on them. */
export function outcomeOnTie(tie: TieAssessment, pairs: readonly RestingPair[]): Outcome | null {
  const resting = pairs.filter(({ organizations: [own, other] }) =>
    tie.assessed.some((assessed) => isWorked(assessed) && isOf(assessed, own, other)),
  );
  return OUTCOMES.findLast((outcome) => resting.some((pair) => pair.outcome === outcome)) ?? null;
}

/** Returns who else works with a pair's partner on their expected ties, by the evidence that is left. */
export function othersWith({ before, after }: Fall, { organizations: [own, other] }: RestingPair): string[] {
  const shared = before.ties.filter(({ assessed }) => assessed.some((pair) => isOf(pair, own, other)));
  const ids = new Set(shared.map(({ id }) => id));
  const worked = after.ties
    .filter(({ id }) => ids.has(id))
    .flatMap(({ assessed }) => assessed.filter(isWorked));
  const partners = worked.flatMap(({ organizations: [a, b] }) => (a === other ? b : b === other ? a : []));
  return distinct(partners).filter((id) => id !== own && id !== other);
}
