import type { JSX } from 'preact';
import { Choices, TextField } from '../shared/fields.tsx';
import { useField } from '../shared/form.tsx';
import { DistrictPicker } from './district-picker.tsx';
import { OrganizationPicker } from './organization-picker.tsx';
import { type AccountRole, ROLE_OPTIONS, ROLE_WORDS } from './roles.ts';

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
