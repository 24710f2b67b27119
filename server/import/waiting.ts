import type { Found, FoundPerson } from './found.ts';
import type { Matched } from './match.ts';

/** The data that decides whether an organization of the file will exist. */
interface Ground {
  readonly found: Found;
  readonly matched: ReadonlyMap<string, Matched>;
  /** May facts of this district be entered? */
  readonly mayEdit: (districtId: string) => boolean;
}

/** Returns the name of the organization that a fact waits for: one neither on record nor entered by the file. */
export function waitedFor(keys: readonly (string | null)[], ground: Ground): string | null {
  for (const key of keys) if (key !== null && !isThere(key, ground)) return nameOf(key, ground);
  return null;
}

export function isThere(key: string, { found, matched, mayEdit }: Ground): boolean {
  const { isOnRecord, likelyDuplicates } = matched.get(key) ?? { isOnRecord: false, likelyDuplicates: [] };
  const { isGiven, districtId } = found.organizations.get(key) ?? { isGiven: false, districtId: null };
  return (
    isOnRecord || (isGiven && likelyDuplicates.length === 0 && districtId !== null && mayEdit(districtId))
  );
}

const nameOf = (key: string, { found }: Ground): string => found.organizations.get(key)?.name ?? '';

interface Open {
  readonly fate: 'question';
  readonly reason: string;
  readonly value: null;
}

export const asking = (reason: string): Open => ({ fate: 'question', reason, value: null });
export const waiting = (name: string): Open => asking(`Waits for your decision on ${name}`);

/** A person is entered only with a job, which needs an organization and its district. */
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
