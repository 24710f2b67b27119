import { type JudgedPair, type Numbers, TIE_STATES, type TieAssessment } from './assessment.ts';
import type { Employment } from './employment.ts';
import { type Between, type PairPiece, partyOf } from './evidence.ts';
import type { Fillings } from './fillings.ts';
import { compare, largest, ONE, ZERO } from './fraction.ts';
import { marksOf } from './marks.ts';
import type { ExpectedTie } from './model.ts';
import { byCodePoint, byPlaceIn, inTurn, type Order, reversed } from './order.ts';
import { stateOfPair, UNKNOWN } from './pair-states.ts';
import { raisedAmong } from './raised-evidence.ts';
import type { ReportsBetween } from './reports.ts';
import type { JudgedRole } from './roles.ts';
import type { Seen } from './seen.ts';
import { hasNoPartner, organizationsOf, type Side, sideOf, stateBy } from './tie-sides.ts';

/** A tie's assessment, with what other rules ask of it. */
export interface JudgedTie extends TieAssessment {
  row: ExpectedTie;
  shown: PairOfTie | null;
  judged: PairOfTie[];
  /** One more pair, unknown and without a name, was judged with the others (`any-weight-3-role`). */
  hasUnnamed: boolean;
}

export interface PairOfTie extends JudgedPair {
  pieces: PairPiece[];
}

/** What ties are judged from. */
export interface TieGrounds {
  seen: Seen;
  roles: readonly JudgedRole[];
  fillings: Fillings;
  between: Between;
  reports: ReportsBetween;
  employment: Employment;
}

export const isInsideOne = ({ organizations: [x, y] }: JudgedPair): boolean => x === y;

/** MODEL.md, Ties: the first pair by possible, confirmed, recorded, the order of the table, organization ids. */
const shownFirst: Order<JudgedPair> = inTurn(
  reversed((x, y) => compare(x.possible, y.possible)),
  reversed((x, y) => compare(x.confirmed, y.confirmed)),
  reversed((x, y) => compare(x.recorded, y.recorded)),
  byPlaceIn(TIE_STATES, ({ state }) => state),
  (x, y) => byCodePoint(x.organizations[0], y.organizations[0]),
  (x, y) => byCodePoint(x.organizations[1], y.organizations[1]),
);

/** The pieces that count for the pair in a role of each side that it fills, and what they make together. */
function piecesFor(
  x: string,
  y: string,
  a: Side,
  b: Side,
  { between, fillings, seen }: TieGrounds,
): PairPiece[] {
  const candidates = between(x, y);
  if (candidates.length === 0) return NO_PIECES;
  const filledBy = (org: string, side: Side) =>
    side.roles.filter(({ role }) => fillings.rolesOf(org).has(role));
  const rolePairs = filledBy(x, a).flatMap((one) =>
    filledBy(y, b).map((other) => [one.role, other.role] as const),
  );
  const countsFor = (piece: PairPiece, [one, other]: readonly [string, string]): boolean =>
    fillings.countsFor(partyOf(piece, x), one) && fillings.countsFor(partyOf(piece, y), other);
  const pieces = candidates.filter((piece) => rolePairs.some((roles) => countsFor(piece, roles)));
  const ofSameRoles = (one: PairPiece, other: PairPiece): boolean =>
    rolePairs.some((roles) => countsFor(one, roles) && countsFor(other, roles));
  return [...pieces, ...raisedAmong(pieces, ofSameRoles, seen.day)];
}

/** MODEL.md, Ties: an organization that fills both roles is a pair by itself. */
function insideOne(org: string, a: Side, b: Side): PairOfTie {
  const states = [stateBy(org, a), stateBy(org, b)];
  const pair = { organizations: [org, org] as const, pieces: [], reports: [] };
  if (states.every((state) => state === 'confirmed'))
    return { ...pair, state: 'met', confirmed: ONE, recorded: ONE, possible: ONE };
  if (states.includes('unknown')) return { ...pair, ...UNKNOWN };
  return { ...pair, state: 'on record', confirmed: ZERO, recorded: ONE, possible: ONE };
}

function betweenTwo(x: string, y: string, a: Side, b: Side, m: number, grounds: TieGrounds): PairOfTie {
  const pieces = piecesFor(x, y, a, b, grounds);
  const reports = grounds.reports(x, y);
  return {
    organizations: [x, y],
    pieces,
    reports,
    ...stateOfPair(m, pieces, reports, grounds.seen.isRecent),
  };
}

/** Every pair of an organization of a and one of b, judged by itself, the first to be shown first. */
function judgePairs(a: Side, b: Side, m: number, grounds: TieGrounds): PairOfTie[] {
  const ofB = organizationsOf(b);
  return organizationsOf(a)
    .flatMap((x) => ofB.map((y) => (x === y ? insideOne(x, a, b) : betweenTwo(x, y, a, b, m, grounds))))
    .sort(shownFirst);
}

const NO_PIECES: PairPiece[] = [];

const most = (pairs: readonly Numbers[], number: keyof Numbers) =>
  largest(ZERO, ...pairs.map((pair) => pair[number]));

/** State, numbers and marks of an expected tie (MODEL.md, Ties). */
export function judgeTie(row: ExpectedTie, grounds: TieGrounds): JudgedTie {
  const [a, b] = [sideOf(row.a, grounds.roles), sideOf(row.b, grounds.roles)];
  const noPartner = hasNoPartner(a, b);
  const judged = noPartner ? [] : judgePairs(a, b, row.minimumLevel, grounds);
  const hasUnnamed = !noPartner && b.hasUnnamed;
  const numbered: Numbers[] = hasUnnamed || judged.length === 0 ? [...judged, UNKNOWN] : judged;
  const first = judged[0];
  const shown = first && !(hasUnnamed && isBehindUnknown(first)) ? first : null;
  return {
    id: row.id,
    a: row.a,
    b: row.b,
    state: noPartner ? 'no partner' : (shown?.state ?? 'unknown'),
    confirmed: noPartner ? ZERO : most(numbered, 'confirmed'),
    recorded: noPartner ? ZERO : most(numbered, 'recorded'),
    possible: noPartner ? ZERO : most(numbered, 'possible'),
    ...marksOf(judged, row.minimumLevel, grounds.employment),
    pairsMet: judged.filter(({ state }) => state === 'met').length,
    pairs: judged.length,
    shown,
    judged,
    row,
    hasUnnamed,
  };
}

/** A pair whose possible is below that of an unknown one; it is then not the first. */
const isBehindUnknown = (pair: JudgedPair): boolean => compare(pair.possible, UNKNOWN.possible) < 0;
