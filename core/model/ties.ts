import { byPlaceIn, first, type Order, reversed, thenBy } from '../order.ts';
import { type AssessedPair, type Numbers, TIE_STATES, type TieAssessment } from './assessment.ts';
import type { Employment } from './employment.ts';
import { type EvidenceByPartner, type PairEvidence, partyOf } from './evidence.ts';
import type { Fillings } from './fillings.ts';
import { compare, largest, ONE, ZERO } from './fraction.ts';
import { marksOf } from './marks.ts';
import type { ExpectedTie } from './model.ts';
import { stateOfPair, UNKNOWN } from './pair-states.ts';
import { raisedAmong } from './raised-evidence.ts';
import type { ReportsNear } from './reports.ts';
import type { AssessedRole } from './roles.ts';
import type { Report } from './snapshot.ts';
import { hasNoPartner, organizationsOf, type Side, sideOf, stateBy } from './tie-sides.ts';
import type { Seen } from './visible.ts';

/** A tie's assessment, with what other rules ask of it. */
export interface AssessedTie extends TieAssessment {
  row: ExpectedTie;
  shown: PairOfTie | null;
  judged: PairOfTie[];
  /** One more pair, unknown and without a name, was judged with the others (`any-weight-3-role`). */
  hasUnnamed: boolean;
}

export interface PairOfTie extends AssessedPair {
  pieces: PairEvidence[];
}

/** What ties are judged from. */
export interface TieContext {
  seen: Seen;
  roles: readonly AssessedRole[];
  fillings: Fillings;
  near: EvidenceByPartner;
  reportsNear: ReportsNear;
  employment: Employment;
}

export const isInsideOne = ({ organizations: [x, y] }: AssessedPair): boolean => x === y;

/** MODEL.md, Ties: which pair a tie shows, by possible, confirmed, recorded, the order of the table; then by ids. */
const shownFirst: Order<AssessedPair> = thenBy(
  reversed((x, y) => compare(x.possible, y.possible)),
  reversed((x, y) => compare(x.confirmed, y.confirmed)),
  reversed((x, y) => compare(x.recorded, y.recorded)),
  byPlaceIn(TIE_STATES, ({ state }) => state),
);

/** An organization of a side, with the roles of that side that it fills. */
interface Member {
  org: string;
  roles: readonly string[];
}

const membersOf = (side: Side, { fillings }: TieContext): Member[] =>
  organizationsOf(side).map((org) => {
    const filled = fillings.rolesOf(org);
    return { org, roles: side.roles.flatMap(({ role }) => (filled.has(role) ? role : [])) };
  });

/** Of the pieces between two, those that count for them in a role of each side that it fills, and what they make together. */
function countingPieces(
  between: readonly PairEvidence[],
  x: Member,
  y: Member,
  { fillings, seen }: TieContext,
): PairEvidence[] {
  const countsIn = (piece: PairEvidence, { org, roles }: Member): readonly string[] => {
    const party = partyOf(piece, org);
    return roles.filter((role) => fillings.countsFor(party, role));
  };
  const share = (one: PairEvidence, other: PairEvidence, member: Member): boolean => {
    const roles = countsIn(other, member);
    return countsIn(one, member).some((role) => roles.includes(role));
  };
  const pieces = between.filter((piece) => countsIn(piece, x).length > 0 && countsIn(piece, y).length > 0);
  const ofSameRoles = (one: PairEvidence, other: PairEvidence): boolean =>
    share(one, other, x) && share(one, other, y);
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

/** Every pair of an organization of a and one of b, judged by itself, in the order of their ids. */
function judgePairs(a: Side, b: Side, m: number, grounds: TieContext): PairOfTie[] {
  const { near, reportsNear, seen } = grounds;
  const pairs: PairOfTie[] = [];
  const ofB = membersOf(b, grounds);
  for (const x of membersOf(a, grounds)) {
    const [piecesNear, saidNear] = [near(x.org), reportsNear(x.org)];
    for (const y of ofB) {
      if (x.org === y.org) {
        pairs.push(insideOne(x.org, a, b));
        continue;
      }
      const between = piecesNear.get(y.org);
      const pieces = between ? countingPieces(between, x, y, grounds) : NO_PIECES;
      const reports = saidNear.get(y.org) ?? NO_REPORTS;
      const { state, confirmed, recorded, possible } = stateOfPair(m, pieces, reports, seen.isRecent);
      pairs.push({ organizations: [x.org, y.org], state, confirmed, recorded, possible, pieces, reports });
    }
  }
  return pairs;
}

const NO_PIECES: PairEvidence[] = [];
const NO_REPORTS: Report[] = [];

const most = (pairs: readonly Numbers[], number: keyof Numbers) =>
  pairs.reduce((found, pair) => largest(found, pair[number]), ZERO);

/** State, numbers and marks of an expected tie (MODEL.md, Ties). */
export function assessTie(row: ExpectedTie, grounds: TieContext): AssessedTie {
  const [a, b] = [sideOf(row.a, grounds.roles), sideOf(row.b, grounds.roles)];
  const noPartner = hasNoPartner(a, b);
  const judged = noPartner ? [] : judgePairs(a, b, row.minimumLevel, grounds);
  const hasUnnamed = !noPartner && b.hasUnnamed;
  const numbered: Numbers[] =
    hasUnnamed || (judged.length === 0 && !noPartner) ? [...judged, UNKNOWN] : judged;
  const shown = first(judged, shownFirst);
  const isShown = shown !== null && !(hasUnnamed && isBehindUnknown(shown));
  return {
    id: row.id,
    a: row.a,
    b: row.b,
    state: noPartner ? 'no partner' : isShown ? shown.state : 'unknown',
    confirmed: most(numbered, 'confirmed'),
    recorded: most(numbered, 'recorded'),
    possible: most(numbered, 'possible'),
    ...marksOf(judged, row.minimumLevel, grounds.employment),
    pairsMet: judged.filter(({ state }) => state === 'met').length,
    pairs: judged.length,
    shown: isShown ? shown : null,
    judged: isShown ? [shown, ...judged.filter((pair) => pair !== shown)] : judged,
    row,
    hasUnnamed,
  };
}

/** A pair whose possible is below that of an unknown one; it is then not the first. */
const isBehindUnknown = (pair: AssessedPair): boolean => compare(pair.possible, UNKNOWN.possible) < 0;
