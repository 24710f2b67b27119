import { earliest, hasBegun } from '../days.ts';
import type { Assessment } from '../model/assessment.ts';
import { evidenceStatus } from '../model/evidence-status.ts';
import { COORDINATOR, type Model } from '../model/model.ts';
import type { Party, Snapshot } from '../model/snapshot.ts';

interface Assessed {
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
  readonly model: Model;
}

/** The newest day of training of each role, on or before the day; a role without one is left out. */
export function trainedOf({ snapshot, assessment, model }: Assessed): Record<string, string> {
  const { asOf: day, evidence } = snapshot;
  const rolesOfParty = rolesFrom(snapshot, assessment);
  const newest = new Map<string, string>();
  for (const piece of evidence) {
    const begins = piece.since ?? earliest(piece.activityDates);
    if (piece.kind !== 'training' || begins === null || begins > day) continue;
    const seen = evidenceStatus(piece, model, day).seen ?? begins;
    for (const role of piece.parties.filter((party) => hasBegun(party, day)).flatMap(rolesOfParty))
      if (seen > (newest.get(role) ?? '')) newest.set(role, seen);
  }
  return Object.fromEntries(newest);
}

/** MODEL.md, Evidence: a party that names no role counts for all that it fills, the U.S. Attorney's Office for the coordinator alone. */
function rolesFrom({ organizations }: Snapshot, { roles }: Assessment) {
  const office = organizations.find(({ usao }) => usao)?.id;
  const applicable = new Set(roles.map(({ role }) => role));
  return ({ org, role }: Party): string[] => {
    if (role !== null) return applicable.has(role) ? [role] : [];
    if (org === office) return [COORDINATOR];
    return roles.flatMap((row) => (row.organizations.includes(org) ? row.role : []));
  };
}
