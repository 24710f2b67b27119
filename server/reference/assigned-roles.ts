import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { ReferenceFiles } from './files.ts';

/**
 * Roles that the reference data gives to an office in every district: the law or an agency's map assigns them. That one is on
 * record says nothing of the district, so it is no partner found.
 */
export function assignedRoles({
  fills,
  districts,
}: Pick<ReferenceFiles, 'fills' | 'districts'>): ReadonlySet<string> {
  const ofRole = groupBy(fills, ({ roleId }) => roleId);
  const isEverywhere = (role: string): boolean =>
    distinct(ofRole(role).map(({ districtId }) => districtId)).length === districts.length;
  return new Set(distinct(fills.map(({ roleId }) => roleId)).filter(isEverywhere));
}
