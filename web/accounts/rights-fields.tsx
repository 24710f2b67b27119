import type { JSX } from 'preact';
import { Choices, listOf, TextField } from '../shared/fields.tsx';
import { useField } from '../shared/form.tsx';
import { DistrictPicker } from './district-picker.tsx';
import { OrganizationPicker } from './organization-picker.tsx';
import { type AccountRole, ROLE_OPTIONS, ROLE_WORDS } from './roles.ts';

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

/** Name, role, and what of the nation is its own where the role asks for it. */
export function RightsFields(): JSX.Element {
  const role = useField('role').value as AccountRole; // one of the options
  const owns = ROLE_WORDS[role]?.owns ?? [];
  return (
    <>
      <TextField field="name" hint="As colleagues know them; the history shows it." />
      <Choices field="role" type="radio" options={ROLE_OPTIONS} />
      {owns.includes('organizations') && <OrganizationPicker field="organizations" />}
      {owns.includes('districts') && <DistrictPicker field="districts" />}
    </>
  );
}
