import { groupBy } from '../../core/group-by.ts';
import { distinct } from '../../core/order.ts';
import type { ReferenceFiles } from './files.ts';

/**
 * Returns the roles that the reference data gives to an office in every district, because the law or an agency's map assigns
 * them. Such an office on record does not count as a partner that the district found.
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
