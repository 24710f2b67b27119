import { ROLE_POWERS } from '../../core/account-roles.ts';
import { count } from '../../core/words/format.ts';
import type { DistrictSummary } from '../shared/api.ts';
import type { Account } from './roles.ts';

/** What is assigned to an account, in short: the names of up to three districts, and the number of organizations. */
export function assignedInWords(
  { role, districts, organizations }: Pick<Account, 'role' | 'districts' | 'organizations'>,
  all: readonly Pick<DistrictSummary, 'id' | 'abbreviation'>[],
): string {
  if (ROLE_POWERS[role].administer) return 'all';
  const districtsInWords =
    districts.length > 3
      ? count(districts.length, 'district')
      : districts.map((id) => all.find((one) => one.id === id)?.abbreviation ?? id).join(', ');
  const parts = [
    districtsInWords,
    ...(organizations.length > 0 ? [count(organizations.length, 'organization')] : []),
  ];
  return parts.filter(Boolean).join('; ') || 'none';
}
