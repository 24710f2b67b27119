import { type AccountRole, isLimitedBy, lackOf, ROLES } from '../../core/account-roles.ts';
import type { FieldError } from '../shared/api.ts';
import { listOf } from '../shared/value-list.ts';

export const PERMISSION_LABELS = {
  name: 'Name',
  role: 'Role',
  districts: 'Assigned districts',
  districtTyped: 'District to add',
  organizations: 'Own organizations',
};

export type PermissionValues = Record<keyof typeof PERMISSION_LABELS, string>;

/** Errors in the lists: text that names no district, or an empty list that the role requires. */
export function listFaults(values: PermissionValues & { disabled?: string }): FieldError[] {
  const role = ROLES.find((one) => one === values.role);
  if (!role || values.disabled) return []; // an account without assignments can still be disabled
  const typed = values.districtTyped.trim();
  if (typed && isLimitedBy(role, 'districts'))
    return [{ field: 'districts', message: `has no “${typed}”: choose one from the list, or clear it` }];
  const error = lackOf(role, permissionsOf(values));
  return error ? [error] : [];
}

/** The form values as the API expects them. Values that the role ignores are kept in case the role changes back. */
export const permissionsOf = ({ name, role, districts, organizations }: PermissionValues) => ({
  name,
  role: role as AccountRole, // one of the options
  districts: listOf(districts),
  organizations: listOf(organizations),
});
