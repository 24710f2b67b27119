import type { JudgedPiece, Standing } from './assessment.ts';
import { newest } from './days.ts';
import type { Employment } from './employment.ts';
import { type End, endOfParty, firstEnd, ownEnd } from './evidence-end.ts';
import { levelBetween, mayNameCarriers, referenceDayOf, standingOf } from './evidence-kinds.ts';
import { type Model, ruleOf } from './model.ts';
import type { Seen, SeenEvidence } from './seen.ts';
import type { Party } from './snapshot.ts';

/** What a piece of evidence says of two of its parties, which are not the same organization. */
export interface PairPiece extends JudgedPiece {
  sides: readonly [Party, Party];
  /** The day from which it stands for the two, null where that is not known. */
  begins: string | null;
  /** Its end for the two, also one to come. */
  end: End | null;
  /** The piece of evidence; of what `raised-evidence.ts` joins, both. */
  madeOf: readonly SeenEvidence[];
}

/** The parts of a judged piece that follow from its end. */
export function standingWith(end: End | null, standing: Standing, day: string) {
  return end !== null && end.on <= day
    ? { standing: 'ended' as const, endedOn: end.on, endedBy: end.by }
    : { standing, endedOn: null, endedBy: null };
}

function pairPiecesOf(piece: SeenEvidence, model: Model, employment: Employment, day: string): PairPiece[] {
  const rule = ruleOf(model, piece.kind);
  const standing = standingOf(piece, rule, day);
  const own = ownEnd(piece);
  const parties = piece.parties.map((party) => ({ party, end: endOfParty(piece, party, employment) }));
  const shared = {
    id: piece.id,
    referenceDay: referenceDayOf(piece, day),
    publicRecord: piece.public,
    madeOf: [piece],
  };
  return parties.flatMap((one, place) =>
    parties.slice(place + 1).flatMap((other) => {
      if (one.party.org === other.party.org) return [];
      const end = firstEnd(own, one.end, other.end);
      return {
        ...shared,
        level: levelBetween(rule, one.party, other.party),
        ...standingWith(end, standing, day),
        sides: [one.party, other.party] as const,
        begins: newest([piece.begins, one.party.since, other.party.since]),
        end,
      };
    }),
  );
}

/** MODEL.md, Evidence: every piece that is seen, for every two of its parties. */
export const judgeEvidence = (seen: Seen, model: Model, employment: Employment): PairPiece[] =>
  seen.evidence.flatMap((piece) => pairPiecesOf(piece, model, employment, seen.day));

/** The party of the two that is this organization. */
export const partyOf = ({ sides: [one, other] }: PairPiece, org: string): Party =>
  one.org === org ? one : other;

/** Whether each side names at least two carriers who have not left (MODEL.md, Ties: resilient). */
export const isCarriedByTwo = ({ sides, madeOf }: PairPiece, employment: Employment): boolean =>
  madeOf.every(({ kind }) => mayNameCarriers(kind)) &&
  sides.every(({ carriers, org }) => {
    const present = carriers.filter((person) => employment.leftOn(person, org) === null);
    return new Set(present).size >= 2;
  });

/** The pieces between two organizations. */
export type Between = (x: string, y: string) => readonly PairPiece[];

const NONE: readonly PairPiece[] = [];

export function indexByPair(pieces: readonly PairPiece[]): Between {
  const index = new Map<string, Map<string, PairPiece[]>>();
  for (const piece of pieces) {
    const [x, y] = inOrder(piece.sides[0].org, piece.sides[1].org);
    const ofX = index.get(x) ?? new Map<string, PairPiece[]>();
    index.set(x, ofX);
    const found = ofX.get(y);
    if (found) found.push(piece);
    else ofX.set(y, [piece]);
  }
  return (one, other) => {
    const [x, y] = inOrder(one, other);
    return index.get(x)?.get(y) ?? NONE;
  };
}

const inOrder = (x: string, y: string): [string, string] => (x < y ? [x, y] : [y, x]);
