import { newest } from '../days.ts';
import { byCodePoint, first, type Order, reversed, thenBy } from '../order.ts';
import type { Freshness } from './assessment.ts';
import type { PairEvidence } from './evidence.ts';
import { type Fraction, fraction, HALF, largest, multiply, ONE, ZERO } from './fraction.ts';
import type { Report } from './snapshot.ts';
import type { Visible } from './visible.ts';

/** MODEL.md, Ties: what the state of a pair of two organizations follows from. */
export interface PairFacts {
  /** The minimum level of the tie. */
  m: number;
  /** The largest min(level, m)/m × freshness of what has not ended. */
  c: Fraction;
  /** The same without freshness. */
  s: Fraction;
  /** ℓ: the same of current pieces alone. */
  current: Fraction;
  /** min(m, the smaller of the reports)/m, 0 without one. */
  r: Fraction;
  reports: readonly Report[];
  /** There is a report, and the newest is newer than the reference day of every piece of level ≥ m that has not ended or ended recently. */
  reportsAreNewest: boolean;
  /** The piece whose end proves a gap, if nothing has come after it. */
  ended: PairEvidence | null;
  /** r of the reports newer than that end. */
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

/** The last to end, then by id; where two pairs of parties of one piece ended that day, what is no handoff comes first. */
const lastToEnd: Order<PairEvidence> = thenBy(
  reversed((x, y) => byCodePoint(x.endedOn ?? '', y.endedOn ?? '')),
  (x, y) => byCodePoint(x.id, y.id),
  (x, y) => Number(x.endedBy === 'maintainers') - Number(y.endedBy === 'maintainers'),
  (x, y) => byCodePoint(x.end?.leaver ?? '', y.end?.leaver ?? ''),
);

/** MODEL.md, Ties, ended: of the pieces of level ≥ m that are not public record and ended recently, the last to end. */
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

/** The facts of a pair: its pieces that count for the roles of the tie, and its reports that count. */
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
