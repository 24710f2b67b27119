import { areSame, type Memo, noMemo } from '../memoize.ts';
import type { AssessedEvidence } from './assessment.ts';
import type { Employment } from './employment.ts';
import { type End, endOfParty, firstEnd, ownEnd } from './evidence-end.ts';
import { canHaveMaintainers, levelBetween, referenceDayOf, statusOf } from './evidence-kinds.ts';
import { type Model, ruleOf } from './model.ts';
import type { Party } from './snapshot.ts';
import type { Visible, VisibleEvidence } from './visible.ts';

/** What a piece of evidence shows about two of its parties from different organizations. */
export interface PairEvidence extends AssessedEvidence {
  sides: readonly [Party, Party];
  /** Its end for the two, even if it is in the future. */
  end: End | null;
  /** The piece of evidence; for pieces joined by `raised-evidence.ts`, both. */
  madeOf: readonly VisibleEvidence[];
}

/** Returns true if an end has come, so that the evidence has ended. */
export const hasCome = (end: End | null, day: string): end is End => end !== null && end.on <= day;

/**
 * Returns the evidence for every two of its parties. Uses plain loops because a task force of fifty
 * has 1,225 pairs.
 */
function pairPiecesOf(
  piece: VisibleEvidence,
  model: Model,
  employment: Employment,
  day: string,
): PairEvidence[] {
  const rule = ruleOf(model, piece.kind);
  const status = statusOf(piece, rule, day);
  const [own, referenceDay, madeOf] = [ownEnd(piece), referenceDayOf(piece, day), [piece]];
  const pairs: PairEvidence[] = [];
  const before: { party: Party; end: End | null }[] = [];
  for (const party of piece.parties) {
    const endHere = firstEnd(own, endOfParty(piece, party, employment));
    for (const other of before) {
      if (other.party.org === party.org) continue;
      const end = firstEnd(other.end, endHere);
      const ended = hasCome(end, day) ? end : null;
      pairs.push({
        id: piece.id,
        level: levelBetween(rule, other.party, party),
        referenceDay,
        status: ended ? 'ended' : status,
        endedOn: ended?.on ?? null,
        endedBy: ended?.by ?? null,
        publicRecord: piece.publicRecord,
        sides: [other.party, party],
        end,
        madeOf,
      });
    }
    before.push({ party, end: endHere });
  }
  return pairs;
}

/**
 * Returns every visible piece of evidence, for every two of its parties (MODEL.md, Evidence). Reuses the
 * objects of unchanged pieces.
 */
export function assessEvidence(
  { evidence, day }: Visible,
  model: Model,
  employment: Employment,
  memo: Memo = noMemo,
): readonly PairEvidence[] {
  return memo<OfEmployment>(
    'pieces',
    () => [evidence, employment],
    (was) => {
      const known = was?.employment === employment ? was.ofPiece : undefined;
      const ofPiece = new Map(
        evidence.map((piece) => [piece, known?.get(piece) ?? pairPiecesOf(piece, model, employment, day)]),
      );
      return { employment, ofPiece, pairs: [...ofPiece.values()].flat() };
    },
  ).pairs;
}

interface OfEmployment {
  readonly employment: Employment;
  readonly ofPiece: ReadonlyMap<VisibleEvidence, readonly PairEvidence[]>;
  readonly pairs: readonly PairEvidence[];
}

/** Returns the party of the two that is this organization. */
export const partyOf = ({ sides: [one, other] }: PairEvidence, org: string): Party =>
  one.org === org ? one : other;

/**
 * Returns true if each side names at least two maintainers who have not left (MODEL.md, Ties:
 * resilient).
 */
export const isMaintainedByTwo = ({ sides, madeOf }: PairEvidence, employment: Employment): boolean =>
  madeOf.every(({ kind }) => canHaveMaintainers(kind)) &&
  sides.every(({ maintainers, org }) => {
    const present = maintainers.filter((person) => employment.leftOn(person, org) === null);
    return new Set(present).size >= 2;
  });

/** All evidence of an organization, and by partner the evidence between the two. */
interface EvidenceOfOne {
  readonly pieces: readonly PairEvidence[];
  readonly byPartner: ReadonlyMap<string, readonly PairEvidence[]>;
}
/** By organization. */
export type EvidenceByPartner = ReadonlyMap<string, EvidenceOfOne>;

/**
 * Indexes evidence by organization and partner.
 * @param before the former index; the entry of an organization whose evidence is unchanged is
 * reused
 */
export function indexByPartner(
  pieces: readonly PairEvidence[],
  before?: EvidenceByPartner,
): EvidenceByPartner {
  const ofEach = new Map<string, PairEvidence[]>();
  for (const piece of pieces) {
    for (const { org } of piece.sides) {
      const known = ofEach.get(org);
      if (known) known.push(piece);
      else ofEach.set(org, [piece]);
    }
  }
  return new Map(
    [...ofEach].map(([org, of]): [string, EvidenceOfOne] => {
      const was = before?.get(org);
      return [org, was && areSame(was.pieces, of) ? was : { pieces: of, byPartner: partnersOf(org, of) }];
    }),
  );
}

function partnersOf(org: string, pieces: readonly PairEvidence[]): EvidenceOfOne['byPartner'] {
  const byPartner = new Map<string, PairEvidence[]>();
  for (const piece of pieces) {
    const [one, other] = piece.sides;
    const partner = one.org === org ? other.org : one.org;
    const between = byPartner.get(partner);
    if (between) between.push(piece);
    else byPartner.set(partner, [piece]);
  }
  return byPartner;
}
