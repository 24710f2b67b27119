import type { AccountRole } from '../../core/account-roles.ts';
import { listOf } from '../shared/value-list.ts';

export const PERMISSION_LABELS = {
  name: 'Name',
  role: 'Role',
  districts: 'Own districts',
  organizations: 'Own organizations',
};

export type PermissionValues = Record<keyof typeof PERMISSION_LABELS, string>;

/** What the form holds, as the API takes it. What the role gives no meaning to is kept, should the role come back. */
export const permissionsOf = ({ name, role, districts, organizations }: PermissionValues) => ({
  name,
  role: role as AccountRole, // one of the options
  districts: listOf(districts),
  organizations: listOf(organizations),
});
