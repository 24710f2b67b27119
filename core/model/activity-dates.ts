import type { PairEvidence } from './evidence.ts';
import type { Fillings } from './fillings.ts';
import type { Party, Statement } from './snapshot.ts';
import type { Visible, VisibleEvidence } from './visible.ts';

/** A date on which an organization was active in a role, and the evidence for it; null for a statement. */
export interface RoleActivityDate {
  org: string;
  day: string;
  evidence: string | null;
}

/** The lowest level of evidence that shows an organization active in a role (MODEL.md, Roles). */
const LEAST_LEVEL = 2;

/** The activity dates from evidence, by role. */
export type ActivityDates = ReadonlyMap<string, readonly RoleActivityDate[]>;

/**
 * Returns the activity dates from evidence for every role, of any organization, whether or not it fills the
 * role on the day (MODEL.md, Roles).
 * @param before the former result; the list of a role that is equal is reused
 */
export function activityDatesByRole(
  { roles }: Visible,
  pieces: readonly PairEvidence[],
  fillings: Fillings,
  before?: ActivityDates,
): ActivityDates {
  const activityDates = new Map<string, RoleActivityDate[]>(roles.map((role) => [role.id, []]));
  let piece: VisibleEvidence | undefined;
  const done = new Set<Party>(); // each party counts once, whichever of its pairs comes first
  for (const { id, sides, status, level, referenceDay, madeOf } of pieces) {
    if (status !== 'current' || level < LEAST_LEVEL || referenceDay === null) continue;
    if (piece !== madeOf[0]) done.clear();
    piece = madeOf[0];
    for (const party of sides) {
      if (done.has(party)) continue;
      done.add(party);
      const date = { org: party.org, day: referenceDay, evidence: id };
      for (const role of fillings.rolesOfParty(party)) activityDates.get(role)?.push(date);
    }
  }
  return new Map(
    [...activityDates].map(([role, now]): [string, readonly RoleActivityDate[]] => {
      const was = before?.get(role);
      return [role, was && areEqual(was, now) ? was : now];
    }),
  );
}

const areEqual = (some: readonly RoleActivityDate[], others: readonly RoleActivityDate[]): boolean =>
  some.length === others.length &&
  some.every(({ org, day, evidence }, at) => {
    const other = others[at];
    return org === other?.org && day === other.day && evidence === other.evidence;
  });

/** Returns the dates on which an organization was reported to fill a role (MODEL.md, Roles). */
export const daysOfStatements = (statements: readonly Statement[]): RoleActivityDate[] =>
  statements.flatMap(({ org, kind, at }) =>
    kind === 'confirmed' && org !== null ? { org, day: at, evidence: null } : [],
  );
