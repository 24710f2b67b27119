import type { Found, FoundPerson } from './found.ts';
import type { Matched } from './match.ts';

/** What tells whether an organization of a file will be there. */
interface Ground {
  readonly found: Found;
  readonly matched: ReadonlyMap<string, Matched>;
  /** May facts of this district be entered? */
  readonly mayEdit: (districtId: string) => boolean;
}

/** The organization that a fact waits for: one that is neither on record nor comes with the file. */
export function waitedFor(keys: readonly (string | null)[], ground: Ground): string | null {
  for (const key of keys) if (key !== null && !isThere(key, ground)) return nameOf(key, ground);
  return null;
}

export function isThere(key: string, { found, matched, mayEdit }: Ground): boolean {
  const { isOnRecord, twins } = matched.get(key) ?? { isOnRecord: false, twins: [] };
  const { isGiven, districtId } = found.organizations.get(key) ?? { isGiven: false, districtId: null };
  return isOnRecord || (isGiven && twins.length === 0 && districtId !== null && mayEdit(districtId));
}

const nameOf = (key: string, { found }: Ground): string => found.organizations.get(key)?.name ?? '';

interface Open {
  readonly fate: 'question';
  readonly reason: string;
  readonly value: null;
}

export const asking = (reason: string): Open => ({ fate: 'question', reason, value: null });
export const waiting = (name: string): Open => asking(`Waits for your decision on ${name}`);

/** A person enters with a job alone, so with an organization and its district. */
export function openAbout(
  { name, organizationKey }: FoundPerson,
  districtId: string | null,
  ground: Ground,
): Open | null {
  if (organizationKey === null)
    return asking(`For which organization does ${name} work? The file does not say`);
  const other = waitedFor([organizationKey], ground);
  if (other !== null) return waiting(other);
  return districtId === null ? asking('The district is not known') : null;
}
