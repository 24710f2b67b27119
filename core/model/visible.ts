import { addDays, earliest, hasBegun, holds, RECENT_DAYS } from '../days.ts';
import { type Memo, memoize, noMemo } from '../memoize.ts';
import { byCodePoint, distinct, sorted } from '../order.ts';
import { ANY_WEIGHT_3_ROLE, type ExpectedTie, isPosition, type Model, type Role } from './model.ts';
import type { Evidence, Fill, Holder, Job, Organization, Report, Snapshot, Statement } from './snapshot.ts';

/** Evidence as far as it is visible on the day; `begins` is its `since` or else its first activity date. */
export interface VisibleEvidence extends Evidence {
  begins: string | null;
}

/**
 * The parts of a snapshot and of the model that count on the day: nothing later, and nothing about a role that
 * doesn't apply.
 */
export interface Visible {
  day: string;
  /** Returns true if a day on or before the as-of day is recent. */
  isRecent: (day: string) => boolean;
  /** Id of the U.S. Attorney's Office; null if the snapshot has none. */
  office: string | null;
  roles: readonly Role[];
  ties: ExpectedTie[];
  /** True if it is not on record whether there is tribal land. */
  tribalLandUnknown: boolean;
  organizations: Map<string, Organization>;
  /** The fills in effect, without the two positions, which the office always fills. */
  fills: Fill[];
  holders: Holder[];
  employment: Job[];
  statements: Statement[];
  /** Sorted by id. */
  evidence: readonly VisibleEvidence[];
  reports: Report[];
}

/**
 * Evidence without `since` is visible from its first activity date on, if it has one (MODEL.md, Days).
 */
function visibleEvidence(piece: Evidence, day: string, applicable: ReadonlySet<string>): VisibleEvidence {
  return {
    ...piece,
    begins: piece.since ?? earliest(piece.activityDates),
    activityDates: piece.activityDates.filter((activityDate) => activityDate <= day),
    parties: piece.parties.filter(
      (party) => hasBegun(party, day) && (party.role === null || applicable.has(party.role)),
    ),
  };
}

/**
 * Returns the visible evidence sorted by id. Reuses the objects of pieces that were visible before.
 */
function visiblePieces(
  { evidence }: Snapshot,
  day: string,
  applicable: ReadonlySet<string>,
  memo: Memo,
): readonly VisibleEvidence[] {
  const seen = memo<{ by: ReadonlySet<string>; ofPiece: ReadonlyMap<Evidence, VisibleEvidence> }>(
    'evidence',
    () => [applicable, ...evidence],
    (was) => {
      const known = was?.by === applicable ? was.ofPiece : undefined;
      const seenOf = (piece: Evidence) => known?.get(piece) ?? visibleEvidence(piece, day, applicable);
      return { by: applicable, ofPiece: new Map(evidence.map((piece) => [piece, seenOf(piece)])) };
    },
  );
  return memo(
    'visible evidence',
    () => [seen],
    () =>
      sorted(seen.ofPiece.values(), (x, y) => byCodePoint(x.id, y.id)).filter(
        ({ begins }) => begins === null || begins <= day,
      ),
  );
}

/**
 * Returns the roles that apply, depending on whether the district is known to have no tribal land.
 */
const rolesOn = memoize((model: Model, isWithout: boolean) => {
  const roles = model.roles.filter((role) => role.appliesWhen === null || !isWithout);
  return { roles, applicable: new Set(roles.map((role) => role.id)) };
});

/**
 * Returns what is visible on the day, only for roles that apply, without rows that give a position to another
 * organization (MODEL.md, Days and Roles).
 */
export function visibleOn(snapshot: Snapshot, model: Model, day: string, memo: Memo = noMemo): Visible {
  const { roles, applicable } = rolesOn(model, snapshot.tribalLand === false);
  const applies = (role: string): boolean => applicable.has(role);
  const organizations = new Map(
    snapshot.organizations.map((organization) => [organization.id, organization]),
  );
  const office = distinct(snapshot.organizations.filter(({ usao }) => usao).map(({ id }) => id))[0] ?? null;
  const allows = ({ role, org }: { role: string; org: string | null }): boolean =>
    applies(role) && (!isPosition(role) || org === office);
  const recentFrom = addDays(day, -RECENT_DAYS);
  return {
    day,
    isRecent: (past) => past >= recentFrom,
    office,
    roles,
    ties: model.ties.filter((tie) => applies(tie.a) && (applies(tie.b) || tie.b === ANY_WEIGHT_3_ROLE)),
    tribalLandUnknown: snapshot.tribalLand === null,
    organizations,
    fills: snapshot.fills.filter((fill) => holds(fill, day) && allows(fill) && !isPosition(fill.role)),
    holders: snapshot.holders.filter((holder) => hasBegun(holder, day) && allows(holder)),
    employment: snapshot.employment.filter((job) => hasBegun(job, day)),
    statements: snapshot.statements.filter(
      (statement) =>
        statement.at <= day && (statement.kind === 'unfilled' ? applies(statement.role) : allows(statement)),
    ),
    evidence: visiblePieces(snapshot, day, applicable, memo),
    reports: snapshot.reports.filter((report) => report.at <= day),
  };
}
