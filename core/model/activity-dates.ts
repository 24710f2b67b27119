import type { PairEvidence } from './evidence.ts';
import type { Fillings } from './fillings.ts';
import type { Party } from './snapshot.ts';
import type { Visible, VisibleEvidence } from './visible.ts';

/** A day on which an organization was active in a role, and by which piece of evidence; null for a statement. */
export interface RoleActivityDate {
  org: string;
  day: string;
  evidence: string | null;
}

/** The least level of evidence that shows an organization in a role (MODEL.md, Roles). */
const LEAST_LEVEL = 2;

/** MODEL.md, Roles: the activity dates of every role, of any organization, whether or not it fills the role on the day. */
export function activityDatesByRole(
  visible: Visible,
  pieces: readonly PairEvidence[],
  fillings: Fillings,
): Map<string, RoleActivityDate[]> {
  const activityDates = new Map<string, RoleActivityDate[]>(visible.roles.map((role) => [role.id, []]));
  for (const { role, org, kind, at } of visible.statements)
    if (kind === 'confirmed' && org !== null) activityDates.get(role)?.push({ org, day: at, evidence: null });
  let piece: VisibleEvidence | undefined;
  const done = new Set<Party>(); // a party shows its organization once, in whichever of its pairs
  for (const { sides, status, level, referenceDay, id, madeOf } of pieces) {
    if (status !== 'current' || level < LEAST_LEVEL || referenceDay === null) continue;
    if (piece !== madeOf[0]) done.clear();
    piece = madeOf[0];
    for (const party of sides) {
      if (done.has(party)) continue;
      done.add(party);
      for (const role of fillings.rolesOfParty(party))
        activityDates.get(role)?.push({ org: party.org, day: referenceDay, evidence: id });
    }
  }
  return activityDates;
}
