import type { JSX } from 'preact';
import { isLimitedBy, ROLES } from '../../core/account-roles.ts';
import { Choices, TextField } from '../shared/fields.tsx';
import { useField } from '../shared/form.tsx';
import { DistrictPicker } from './district-picker.tsx';
import { OrganizationPicker } from './organization-picker.tsx';
import { ROLE_OPTIONS } from './roles.ts';

/** The fields for name, role, and the districts or organizations if the role is limited to them. */
export function PermissionFields(): JSX.Element {
  const { value } = useField('role');
  const role = ROLES.find((one) => one === value);
  return (
    <>
      <TextField field="name" hint="The name that colleagues know. Shown in the history." />
      <Choices field="role" type="radio" options={ROLE_OPTIONS} />
      {role && isLimitedBy(role, 'organizations') && <OrganizationPicker field="organizations" />}
      {role && isLimitedBy(role, 'districts') && <DistrictPicker field="districts" />}
    </>
  );
}
