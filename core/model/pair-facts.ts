import { newest } from '../days.ts';
import { byCodePoint, first, type Order, reversed, thenBy } from '../order.ts';
import type { Freshness } from './assessment.ts';
import type { PairEvidence } from './evidence.ts';
import { type Fraction, fraction, HALF, largest, multiply, ONE, ZERO } from './fraction.ts';
import type { Report } from './snapshot.ts';
import type { Visible } from './visible.ts';

/** The values that determine the state of a pair of two organizations (MODEL.md, Ties). */
export interface PairFacts {
  /** The minimum level of the tie. */
  m: number;
  /** The largest min(level, m)/m × freshness of evidence that has not ended. */
  c: Fraction;
  /** The same without freshness. */
  s: Fraction;
  /** ℓ: the same, only for current evidence. */
  current: Fraction;
  /** min(m, the lower of the reports)/m; 0 without reports. */
  r: Fraction;
  reports: readonly Report[];
  /**
   * True if the newest report is newer than the reference day of every piece of level ≥ m that has not ended or
   * ended recently.
   */
  reportsAreNewest: boolean;
  /** The evidence whose end proves a gap, unless something came after it. */
  ended: PairEvidence | null;
  /** r, only for reports newer than that end. */
  rSince: Fraction;
}

const FRESHNESS: Readonly<Record<Freshness, Fraction>> = {
  current: ONE,
  aging: HALF,
  'out of date': ZERO,
  ended: ZERO,
};

const shareOf = (level: number, m: number): Fraction => fraction(Math.min(level, m), m);
const most = (shares: readonly Fraction[]): Fraction => shares.reduce(largest, ZERO);
const reported = (reports: readonly Report[], m: number): Fraction =>
  reports.length === 0 ? ZERO : shareOf(Math.min(...reports.map(({ level }) => level)), m);

const endedRecently = ({ endedOn }: PairEvidence, isRecent: Visible['isRecent']): boolean =>
  endedOn !== null && isRecent(endedOn);

/**
 * The last to end, then by id. If two pairs of parties to the same evidence ended on that day, ends other than
 * a handoff come first.
 */
const lastToEnd: Order<PairEvidence> = thenBy(
  reversed((x, y) => byCodePoint(x.endedOn ?? '', y.endedOn ?? '')),
  (x, y) => byCodePoint(x.id, y.id),
  (x, y) => Number(x.endedBy === 'maintainers') - Number(y.endedBy === 'maintainers'),
  (x, y) => byCodePoint(x.end?.leaver ?? '', y.end?.leaver ?? ''),
);

/**
 * Returns, of the evidence of level ≥ m that is not public record and ended recently, the last to end
 * (MODEL.md, Ties, ended).
 */
export const lastEnded = (
  pieces: readonly PairEvidence[],
  m: number,
  isRecent: Visible['isRecent'],
): PairEvidence | null =>
  first(
    pieces.filter((piece) => piece.level >= m && !piece.publicRecord && endedRecently(piece, isRecent)),
    lastToEnd,
  );

const isNewerThan = (day: string, { referenceDay }: PairEvidence): boolean =>
  referenceDay === null || referenceDay < day;

/**
 * Computes the facts of a pair from its evidence that counts for the roles of the tie, and its reports
 * that count.
 */
export function factsOfPair(
  m: number,
  pieces: readonly PairEvidence[],
  reports: readonly Report[],
  isRecent: Visible['isRecent'],
): PairFacts {
  const notEnded = pieces.filter((piece) => piece.status !== 'ended');
  const current = notEnded.filter((piece) => piece.status === 'current');
  const sufficient = pieces.filter(({ level }) => level >= m);
  const inDoubt = sufficient.filter((piece) => piece.status !== 'ended' || endedRecently(piece, isRecent));
  const goesOn = sufficient.some((piece) => piece.status === 'current' || piece.status === 'aging');
  const newestReport = newest(reports.map(({ at }) => at));
  const ended = goesOn ? null : lastEnded(sufficient, m, isRecent);
  const since = reports.filter(({ at }) => ended?.endedOn && at > ended.endedOn);
  return {
    m,
    c: most(notEnded.map((piece) => multiply(shareOf(piece.level, m), FRESHNESS[piece.status]))),
    s: most(notEnded.map(({ level }) => shareOf(level, m))),
    current: most(current.map(({ level }) => shareOf(level, m))),
    r: reported(reports, m),
    reports,
    reportsAreNewest: newestReport !== null && inDoubt.every((piece) => isNewerThan(newestReport, piece)),
    ended: since.some(({ level }) => level >= m) ? null : ended,
    rSince: reported(since, m),
  };
}
