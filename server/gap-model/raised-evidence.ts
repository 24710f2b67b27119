import type { Standing } from './assessment.ts';
import { earliest, overlap } from './days.ts';
import { type PairPiece, standingWith } from './evidence.ts';
import { byCodePoint } from './order.ts';
import type { EvidenceKind } from './snapshot.ts';

/** The level of a signed agreement that is also worked by (MODEL.md, Evidence). */
const RAISED_LEVEL = 4;

const LESS_FRESH: readonly Standing[] = ['live', 'ageing', 'aged', 'ended'];

const isOf = (piece: PairPiece, ...kinds: EvidenceKind[]): boolean =>
  piece.madeOf.every((evidence) => kinds.includes(evidence.kind));

const stoodOnOneDay = (x: PairPiece, y: PairPiece): boolean => overlap(timeOf(x), timeOf(y)) !== null;
const timeOf = ({ begins, end }: PairPiece) => ({ since: begins, until: end?.on ?? null });

/** The one that ends first, of one day or without an end the one with the smaller id. */
function firstToEnd(x: PairPiece, y: PairPiece): PairPiece {
  const [endOfX, endOfY] = [x.end?.on ?? '9999-99-99', y.end?.on ?? '9999-99-99'];
  if (endOfX !== endOfY) return endOfX < endOfY ? x : y;
  return byCodePoint(x.id, y.id) <= 0 ? x : y;
}

function together(activity: PairPiece, agreement: PairPiece, day: string): PairPiece {
  const first = firstToEnd(activity, agreement);
  const [x, y] = [activity.referenceDay, agreement.referenceDay];
  const freshness = Math.max(LESS_FRESH.indexOf(activity.standing), LESS_FRESH.indexOf(agreement.standing));
  return {
    ...first,
    level: RAISED_LEVEL,
    referenceDay: x === null || y === null ? null : earliest([x, y]),
    publicRecord: activity.publicRecord || agreement.publicRecord,
    ...standingWith(first.end, LESS_FRESH[freshness] ?? 'aged', day),
    madeOf: [...activity.madeOf, ...agreement.madeOf],
  };
}

/**
 * MODEL.md, Evidence: a joint activity and a mou or protocol that stood on one same day are together one more piece.
 * Given the pieces that count for one pair, and whether two of them do for the same two roles: the pieces that they make.
 */
export function raisedAmong(
  pieces: readonly PairPiece[],
  ofSameRoles: (one: PairPiece, other: PairPiece) => boolean,
  day: string,
): PairPiece[] {
  const activities = pieces.filter((piece) => isOf(piece, 'joint-activity'));
  if (activities.length === 0) return [];
  const agreements = pieces.filter((piece) => isOf(piece, 'mou', 'protocol'));
  return activities.flatMap((activity) =>
    agreements
      .filter((agreement) => ofSameRoles(activity, agreement) && stoodOnOneDay(activity, agreement))
      .map((agreement) => together(activity, agreement, day)),
  );
}
