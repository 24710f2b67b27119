import { earliest, newest, overlap, type Period } from '../days.ts';
import { byCodePoint, byPlaceIn, sorted } from '../order.ts';
import type { Freshness } from './assessment.ts';
import { hasCome, type PairEvidence } from './evidence.ts';
import type { EvidenceKind } from './snapshot.ts';

/** The level of a signed agreement that is also put into practice (MODEL.md, Evidence). */
const RAISED_LEVEL = 4;

const LEAST_FRESH_FIRST: readonly Freshness[] = ['ended', 'out of date', 'aging', 'current'];
const leastFreshFirst = byPlaceIn(LEAST_FRESH_FIRST, ({ status }: PairEvidence) => status);

const isOf = (piece: PairEvidence, ...kinds: EvidenceKind[]): boolean =>
  piece.madeOf.every((evidence) => kinds.includes(evidence.kind));

/** Returns the period in which evidence is in effect for its pair. */
const timeOf = ({ madeOf, sides, end }: PairEvidence): Period => ({
  since: newest([...madeOf.map(({ begins }) => begins), ...sides.map(({ since }) => since)]),
  until: end?.on ?? null,
});
const inEffectTogether = (x: PairEvidence, y: PairEvidence): boolean =>
  overlap(timeOf(x), timeOf(y)) !== null;

/**
 * Returns the one that ends first; if both end on the same day or have no end, the one with the
 * smaller id.
 */
function firstToEnd(x: PairEvidence, y: PairEvidence): PairEvidence {
  const [endOfX, endOfY] = [x.end?.on ?? '9999-99-99', y.end?.on ?? '9999-99-99'];
  if (endOfX !== endOfY) return endOfX < endOfY ? x : y;
  return byCodePoint(x.id, y.id) <= 0 ? x : y;
}

function together(activity: PairEvidence, agreement: PairEvidence, day: string): PairEvidence {
  const { id, end, sides } = firstToEnd(activity, agreement);
  const [x, y] = [activity.referenceDay, agreement.referenceDay];
  const ended = hasCome(end, day) ? end : null;
  const lessFresh = sorted([activity, agreement], leastFreshFirst)[0] ?? activity;
  return {
    id,
    level: RAISED_LEVEL,
    referenceDay: x === null || y === null ? null : earliest([x, y]),
    status: lessFresh.status,
    endedOn: ended?.on ?? null,
    endedBy: ended?.by ?? null,
    publicRecord: activity.publicRecord || agreement.publicRecord,
    sides,
    end,
    madeOf: [...activity.madeOf, ...agreement.madeOf],
  };
}

/**
 * A joint activity and a memorandum or protocol that were in effect on the same day together count as one more
 * piece of evidence (MODEL.md, Evidence). Returns those pieces.
 * @param pieces those that count for one pair
 * @param ofSameRoles whether two of them count for the same two roles
 */
export function raisedAmong(
  pieces: readonly PairEvidence[],
  ofSameRoles: (one: PairEvidence, other: PairEvidence) => boolean,
  day: string,
): PairEvidence[] {
  const activities = pieces.filter((piece) => isOf(piece, 'joint-activity'));
  if (activities.length === 0) return [];
  const agreements = pieces.filter((piece) => isOf(piece, 'mou', 'protocol'));
  return activities.flatMap((activity) =>
    agreements
      .filter((agreement) => ofSameRoles(activity, agreement) && inEffectTogether(activity, agreement))
      .map((agreement) => together(activity, agreement, day)),
  );
}
