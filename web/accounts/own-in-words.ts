import { ROLE_POWERS } from '../../core/account-roles.ts';
import { count } from '../../core/words/format.ts';
import type { Account } from './roles.ts';

/** What is its own, in short: the ids of up to three districts, and how many organizations. */
export function ownInWords({ role, districts, organizations }: Account): string {
  if (ROLE_POWERS[role].administer) return 'all';
  const shown = districts.length > 3 ? count(districts.length, 'district') : districts.join(', ');
  const parts = [shown, ...(organizations.length > 0 ? [count(organizations.length, 'organization')] : [])];
  return parts.filter(Boolean).join('; ') || 'none';
}
