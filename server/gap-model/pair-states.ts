import type { Numbers, TieState } from './assessment.ts';
import { newest } from './days.ts';
import type { PairPiece } from './evidence.ts';
import {
  compare,
  type Fraction,
  fraction,
  HALF,
  largest,
  multiply,
  ONE,
  smallest,
  ZERO,
} from './fraction.ts';
import { byCodePoint, inTurn, type Order, reversed, sorted } from './order.ts';
import { differ } from './reports.ts';
import type { Seen } from './seen.ts';
import type { Report } from './snapshot.ts';

/** MODEL.md, Ties: what the states of a pair of two organizations are decided by; the letters are that page's. */
interface Facts {
  m: number;
  c: Fraction;
  s: Fraction;
  l: Fraction;
  r: Fraction;
  reports: readonly Report[];
  /** The newest report is newer than the reference day of every piece of level ≥ m that stands or ended recently. */
  reportsAreNewer: boolean;
  /** The piece that ended, where nothing has come after it. */
  ended: PairPiece | null;
  /** r of the reports newer than that end. */
  rSince: Fraction;
}

const isStanding = (piece: PairPiece): boolean => piece.standing !== 'ended';
const isLive = (piece: PairPiece): boolean => piece.standing === 'live';
const FRESHNESS = { live: ONE, ageing: HALF, aged: ZERO, ended: ZERO };

const shareOf = (level: number, m: number): Fraction => fraction(Math.min(level, m), m);
const reported = (reports: readonly Report[], m: number): Fraction =>
  reports.length === 0 ? ZERO : shareOf(Math.min(...reports.map(({ level }) => level)), m);
const endedRecently = (piece: PairPiece, isRecent: Seen['isRecent']): boolean =>
  piece.endedOn !== null && isRecent(piece.endedOn);

const lastToEnd: Order<PairPiece> = inTurn(
  reversed((x, y) => byCodePoint(x.endedOn ?? '', y.endedOn ?? '')),
  (x, y) => byCodePoint(x.id, y.id),
  (x, y) => Number(x.endedBy === 'carriers') - Number(y.endedBy === 'carriers'),
  (x, y) => byCodePoint(x.end?.leaver ?? '', y.end?.leaver ?? ''),
);

/** The piece whose end proves a gap: of those that met the minimum and are not public record, the last to end recently, then by id. */
export const lastEnded = (
  pieces: readonly PairPiece[],
  m: number,
  isRecent: Seen['isRecent'],
): PairPiece | null =>
  sorted(
    pieces.filter((piece) => piece.level >= m && !piece.publicRecord && endedRecently(piece, isRecent)),
    lastToEnd,
  )[0] ?? null;

/** That piece, unless another of its level is live or ageing, or a report newer than its end is of m or more. */
function endedWithoutSuccessor(
  pieces: readonly PairPiece[],
  reports: readonly Report[],
  m: number,
  isRecent: Seen['isRecent'],
): PairPiece | null {
  const ended = lastEnded(pieces, m, isRecent);
  const goesOn =
    pieces.some(({ level, standing }) => level >= m && (standing === 'live' || standing === 'ageing')) ||
    reports.some(({ level, at }) => level >= m && at > (ended?.endedOn ?? ''));
  return goesOn ? null : ended;
}

function factsOf(
  m: number,
  pieces: readonly PairPiece[],
  reports: readonly Report[],
  isRecent: Seen['isRecent'],
): Facts {
  const standing = pieces.filter(isStanding);
  const sufficient = pieces.filter(
    (piece) => piece.level >= m && (isStanding(piece) || endedRecently(piece, isRecent)),
  );
  const newestReport = newest(reports.map(({ at }) => at));
  const ended = endedWithoutSuccessor(pieces, reports, m, isRecent);
  return {
    m,
    c: largest(
      ZERO,
      ...standing.map((piece) => multiply(shareOf(piece.level, m), FRESHNESS[piece.standing])),
    ),
    s: largest(ZERO, ...standing.map((piece) => shareOf(piece.level, m))),
    l: largest(ZERO, ...standing.filter(isLive).map((piece) => shareOf(piece.level, m))),
    r: reported(reports, m),
    reports,
    reportsAreNewer:
      newestReport !== null &&
      sufficient.every(({ referenceDay }) => referenceDay === null || referenceDay < newestReport),
    ended,
    rSince: reported(
      reports.filter(({ at }) => at > (ended?.endedOn ?? '')),
      m,
    ),
  };
}

const is = (x: Fraction, y: Fraction): boolean => compare(x, y) === 0;
const all = (confirmed: Fraction, recorded: Fraction, possible = recorded): Numbers => ({
  confirmed,
  recorded,
  possible,
});

/** The table of MODEL.md, Ties: the first that fits. */
const TABLE: { state: TieState; when: (facts: Facts) => boolean; numbers: (facts: Facts) => Numbers }[] = [
  { state: 'met', when: ({ l }) => is(l, ONE), numbers: () => all(ONE, ONE) },
  {
    state: 'reported none',
    when: ({ l, reports, reportsAreNewer }) =>
      is(l, ZERO) && reportsAreNewer && reports.every(({ level }) => level === 0),
    numbers: () => all(ZERO, ZERO),
  },
  {
    state: 'below minimum',
    when: ({ m, reports, reportsAreNewer }) =>
      reportsAreNewer && reports.every(({ level }) => level < m) && !differ(reports),
    numbers: ({ l, c, r }) => all(largest(l, smallest(c, r)), largest(l, r)),
  },
  {
    state: 'ended',
    when: ({ ended }) => ended !== null,
    numbers: ({ c, rSince }) => all(c, largest(c, rSince)),
  },
  { state: 'on record', when: ({ s }) => is(s, ONE), numbers: ({ c }) => all(c, ONE) },
  {
    state: 'reported',
    when: ({ m, reports }) => reports.some(({ level }) => level >= m),
    numbers: ({ c, s, r }) => all(c, largest(s, r), ONE),
  },
  {
    state: 'partly known',
    when: ({ s }) => !is(s, ZERO),
    numbers: ({ c, s, r }) => all(c, largest(s, r), ONE),
  },
  { state: 'unknown', when: () => true, numbers: () => UNKNOWN },
];

export const UNKNOWN: Numbers & { state: TieState } = {
  state: 'unknown',
  confirmed: ZERO,
  recorded: ZERO,
  possible: ONE,
};

/** State and numbers of a pair of two organizations, of an expected tie with minimum level m. */
export function stateOfPair(
  m: number,
  pieces: readonly PairPiece[],
  reports: readonly Report[],
  isRecent: Seen['isRecent'],
): Numbers & { state: TieState } {
  if (pieces.length === 0 && reports.length === 0) return UNKNOWN;
  const facts = factsOf(m, pieces, reports, isRecent);
  const row = TABLE.find(({ when }) => when(facts));
  return row ? { state: row.state, ...row.numbers(facts) } : UNKNOWN;
}
