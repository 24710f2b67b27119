import { type Memo, once } from '../memoize.ts';
import { byPlaceIn, first, type Order, reversed, thenBy } from '../order.ts';
import { type AssessedPair, type Numbers, TIE_STATES, type TieAssessment } from './assessment.ts';
import type { Employment } from './employment.ts';
import { type EvidenceByPartner, type PairEvidence, partyOf } from './evidence.ts';
import type { Fillings } from './fillings.ts';
import { compare, largest, ONE, ZERO } from './fraction.ts';
import { marksOf, type PairOfTie } from './marks.ts';
import type { ExpectedTie } from './model.ts';
import { stateOfPair, UNKNOWN } from './pair-states.ts';
import { raisedAmong } from './raised-evidence.ts';
import type { ReportsByPartner } from './reports.ts';
import type { AssessedRole } from './roles.ts';
import type { Report } from './snapshot.ts';
import { hasNoPartner, organizationsOf, type Side, sideOf, stateBy } from './tie-sides.ts';
import type { Visible } from './visible.ts';

/** A tie's assessment, with what other rules need. */
export interface AssessedTie extends TieAssessment {
  row: ExpectedTie;
  shown: PairOfTie | null;
  assessed: PairOfTie[];
  /**
   * True if one more pair, unknown and without a name, was assessed with the others
   * (`any-weight-3-role`).
   */
  hasUnnamed: boolean;
}

/** The inputs for assessing ties. */
export interface TieContext {
  visible: Visible;
  roles: readonly AssessedRole[];
  fillings: Fillings;
  evidenceByPartner: EvidenceByPartner;
  reportsByPartner: ReportsByPartner;
  employment: Employment;
}

/** Which pair a tie shows (MODEL.md, Ties): by possible, confirmed, recorded, table order, then ids. */
const shownFirst: Order<AssessedPair> = thenBy(
  reversed((x, y) => compare(x.possible, y.possible)),
  reversed((x, y) => compare(x.confirmed, y.confirmed)),
  reversed((x, y) => compare(x.recorded, y.recorded)),
  byPlaceIn(TIE_STATES, ({ state }) => state),
);

/** An organization on a side, with the roles of that side that it fills. */
interface Member {
  org: string;
  roles: readonly string[];
}

const membersOf = (side: Side, { fillings }: TieContext): Member[] =>
  organizationsOf(side).map((org) => {
    const filled = fillings.rolesOf(org);
    return { org, roles: side.roles.flatMap(({ role }) => (filled.has(role) ? role : [])) };
  });

/**
 * Returns the evidence between two that counts for them in a role of each side that they fill, and the raised
 * evidence that follows from it.
 */
function countingPieces(
  between: readonly PairEvidence[],
  x: Member,
  y: Member,
  { fillings, visible }: TieContext,
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
  return [...pieces, ...raisedAmong(pieces, ofSameRoles, visible.day)];
}

/** An organization that fills both roles forms a pair with itself (MODEL.md, Ties). */
function insideOne(org: string, a: Side, b: Side): PairOfTie {
  const states = [stateBy(org, a), stateBy(org, b)];
  const pair = { organizations: [org, org] as const, pieces: [], reports: [] };
  if (states.every((state) => state === 'confirmed'))
    return { ...pair, state: 'met', confirmed: ONE, recorded: ONE, possible: ONE };
  if (states.includes('unknown')) return { ...pair, ...UNKNOWN };
  return { ...pair, state: 'on record', confirmed: ZERO, recorded: ONE, possible: ONE };
}

/**
 * Returns every pair of an organization of a and one of b, sorted by their ids and assessed separately. A pair
 * within one organization is returned only as its id, because its state depends on the states of the roles.
 */
function pairsOfTwo(a: Side, b: Side, m: number, context: TieContext): (PairOfTie | string)[] {
  const { evidenceByPartner, reportsByPartner, visible } = context;
  const pairs: (PairOfTie | string)[] = [];
  const ofB = membersOf(b, context);
  for (const x of membersOf(a, context)) {
    const [evidence, reported] = [evidenceByPartner.get(x.org)?.byPartner, reportsByPartner(x.org)];
    for (const y of ofB) {
      if (x.org === y.org) {
        pairs.push(x.org);
        continue;
      }
      const between = evidence?.get(y.org);
      const pieces = between ? countingPieces(between, x, y, context) : NO_PIECES;
      const reports = reported.get(y.org) ?? NO_REPORTS;
      const { state, confirmed, recorded, possible } = stateOfPair(m, pieces, reports, visible.isRecent);
      pairs.push({ organizations: [x.org, y.org], state, confirmed, recorded, possible, pieces, reports });
    }
  }
  return pairs;
}

const NO_PIECES: PairEvidence[] = [];
const NO_REPORTS: Report[] = [];

const most = (pairs: readonly Numbers[], number: keyof Numbers) =>
  pairs.reduce((found, pair) => largest(found, pair[number]), ZERO);

/**
 * Returns the state, numbers and marks of an expected tie (MODEL.md, Ties). Reuses the object if nothing it
 * depends on has changed.
 */
export function assessTie(row: ExpectedTie, context: TieContext, memo: Memo): AssessedTie {
  const [a, b] = [sideOf(row.a, context.roles), sideOf(row.b, context.roles)];
  const pairs = memo(
    `pairs of ${row.id}`,
    () => [row, ...dependenciesOf(a, b, context)],
    () => once(() => pairsOfTwo(a, b, row.minimumLevel, context)),
  );
  return memo(
    `tie ${row.id}`,
    () => [pairs, context.employment, ...a.roles, ...b.roles],
    () => tieBetween(row, a, b, pairs, context.employment),
  );
}

/** Computed on demand, because a tie without a partner needs no pairs. */
type Pairs = () => readonly (PairOfTie | string)[];

/**
 * Yields everything that pairs depend on: who fills the roles, and the evidence and reports of
 * those organizations.
 */
function* dependenciesOf(a: Side, b: Side, context: TieContext): Generator<unknown> {
  const { visible, evidenceByPartner, reportsByPartner } = context;
  yield visible.office;
  for (const { role, organizations } of [...a.roles, ...b.roles]) yield* [role, ...organizations];
  // Evidence and reports between two are included in those of either, so side a is enough.
  for (const { organizations } of a.roles)
    for (const org of organizations) {
      yield evidenceByPartner.get(org);
      for (const reports of reportsByPartner(org).values()) yield* reports;
    }
}

function tieBetween(row: ExpectedTie, a: Side, b: Side, pairs: Pairs, employment: Employment): AssessedTie {
  const noPartner = hasNoPartner(a, b);
  const assessed = noPartner
    ? []
    : pairs().map((pair) => (typeof pair === 'string' ? insideOne(pair, a, b) : pair));
  const hasUnnamed = !noPartner && b.hasUnnamed;
  const numbered: Numbers[] =
    hasUnnamed || (assessed.length === 0 && !noPartner) ? [...assessed, UNKNOWN] : assessed;
  const shown = first(assessed, shownFirst);
  const isShown = shown !== null && !(hasUnnamed && isBehindUnknown(shown));
  return {
    id: row.id,
    a: row.a,
    b: row.b,
    state: noPartner ? 'no partner' : isShown ? shown.state : 'unknown',
    confirmed: most(numbered, 'confirmed'),
    recorded: most(numbered, 'recorded'),
    possible: most(numbered, 'possible'),
    ...marksOf(assessed, row.minimumLevel, employment),
    pairsMet: assessed.filter(({ state }) => state === 'met').length,
    pairs: assessed.length,
    shown: isShown ? shown : null,
    assessed: isShown ? [shown, ...assessed.filter((pair) => pair !== shown)] : assessed,
    row,
    hasUnnamed,
  };
}

/** Returns true if a pair's possible is below that of an unknown pair, which then comes first. */
const isBehindUnknown = (pair: AssessedPair): boolean => compare(pair.possible, UNKNOWN.possible) < 0;
