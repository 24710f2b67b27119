import { listOf } from '../shared/value-list.ts';
import type { AccountRole } from './roles.ts';

export const RIGHTS_LABELS = {
  name: 'Name',
  role: 'Role',
  districts: 'Own districts',
  organizations: 'Own organizations',
};

export type RightsValues = Record<keyof typeof RIGHTS_LABELS, string>;

/** What the form holds, as the API takes it. What the role gives no meaning to is kept, should the role come back. */
export const rightsOf = ({ name, role, districts, organizations }: RightsValues) => ({
  name,
  role: role as AccountRole, // one of the options
  districts: listOf(districts),
  organizations: listOf(organizations),
});
