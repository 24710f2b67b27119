import { newest } from './days.ts';
import type { PairPiece } from './evidence.ts';
import { type Fraction, fraction, HALF, largest, multiply, ONE, ZERO } from './fraction.ts';
import { byCodePoint, first, inTurn, type Order, reversed } from './order.ts';
import type { Seen } from './seen.ts';
import type { Report } from './snapshot.ts';

/** MODEL.md, Ties: what the state of a pair of two organizations follows from. */
export interface PairFacts {
  /** The minimum level of the tie. */
  m: number;
  /** The largest min(level, m)/m × freshness of what stands. */
  c: Fraction;
  /** The same without freshness. */
  s: Fraction;
  /** ℓ: the same of live pieces alone. */
  live: Fraction;
  /** min(m, the smaller of the reports)/m, 0 without one. */
  r: Fraction;
  reports: readonly Report[];
  /** There is a report, and the newest is newer than the reference day of every piece of level ≥ m that stands or ended recently. */
  reportsAreNewest: boolean;
  /** The piece whose end proves a gap, if nothing has come after it. */
  ended: PairPiece | null;
  /** r of the reports newer than that end. */
  rSince: Fraction;
}

const FRESHNESS = { live: ONE, ageing: HALF, aged: ZERO, ended: ZERO };

const shareOf = (level: number, m: number): Fraction => fraction(Math.min(level, m), m);
const most = (shares: readonly Fraction[]): Fraction => shares.reduce(largest, ZERO);
const reported = (reports: readonly Report[], m: number): Fraction =>
  reports.length === 0 ? ZERO : shareOf(Math.min(...reports.map(({ level }) => level)), m);

const endedRecently = ({ endedOn }: PairPiece, isRecent: Seen['isRecent']): boolean =>
  endedOn !== null && isRecent(endedOn);

/** The last to end, then by id; where two pairs of parties of one piece ended that day, what is no hand over comes first. */
const lastToEnd: Order<PairPiece> = inTurn(
  reversed((x, y) => byCodePoint(x.endedOn ?? '', y.endedOn ?? '')),
  (x, y) => byCodePoint(x.id, y.id),
  (x, y) => Number(x.endedBy === 'carriers') - Number(y.endedBy === 'carriers'),
  (x, y) => byCodePoint(x.end?.leaver ?? '', y.end?.leaver ?? ''),
);

/** MODEL.md, Ties, ended: of the pieces of level ≥ m that are not public record and ended recently, the last to end. */
export const lastEnded = (
  pieces: readonly PairPiece[],
  m: number,
  isRecent: Seen['isRecent'],
): PairPiece | null =>
  first(
    pieces.filter((piece) => piece.level >= m && !piece.publicRecord && endedRecently(piece, isRecent)),
    lastToEnd,
  );

const isNewerThan = (day: string, { referenceDay }: PairPiece): boolean =>
  referenceDay === null || referenceDay < day;

/** The facts of a pair: its pieces that count for the roles of the tie, and its reports that count. */
export function factsOfPair(
  m: number,
  pieces: readonly PairPiece[],
  reports: readonly Report[],
  isRecent: Seen['isRecent'],
): PairFacts {
  const standing = pieces.filter((piece) => piece.standing !== 'ended');
  const live = standing.filter((piece) => piece.standing === 'live');
  const sufficient = pieces.filter(({ level }) => level >= m);
  const inDoubt = sufficient.filter((piece) => piece.standing !== 'ended' || endedRecently(piece, isRecent));
  const goesOn = sufficient.some((piece) => piece.standing === 'live' || piece.standing === 'ageing');
  const newestReport = newest(reports.map(({ at }) => at));
  const ended = goesOn ? null : lastEnded(sufficient, m, isRecent);
  const since = reports.filter(({ at }) => ended?.endedOn && at > ended.endedOn);
  return {
    m,
    c: most(standing.map((piece) => multiply(shareOf(piece.level, m), FRESHNESS[piece.standing]))),
    s: most(standing.map(({ level }) => shareOf(level, m))),
    live: most(live.map(({ level }) => shareOf(level, m))),
    r: reported(reports, m),
    reports,
    reportsAreNewest: newestReport !== null && inDoubt.every((piece) => isNewerThan(newestReport, piece)),
    ended: since.some(({ level }) => level >= m) ? null : ended,
    rSince: reported(since, m),
  };
}
