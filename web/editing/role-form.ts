import { dayFault } from '../../core/days.ts';
import { organizationLabel } from '../../core/likely-duplicates.ts';
import { isPosition } from '../../core/model/positions.ts';
import { officePhone } from '../../core/phone.ts';
import { organizationNames, roleChoices } from './choices.ts';
import { type DistrictRecords, nameOfOrganization, roleLabel, rowOf } from './district-records.ts';
import {
  checkedIf,
  type EditForm,
  type Field,
  isChecked,
  lastDayShown,
  orNull,
  sinceField,
  textOf,
  untilField,
  untilIn,
  type Values,
} from './form.ts';
import { ambiguous, newOrganization, organizationNamed, organizationsNamed } from './named.ts';
import { type Entry, entry, PROVENANCE, PROVENANCE_WITH_SOURCE } from './rows.ts';

export const mailboxField: Field = {
  name: 'mailbox',
  label: 'Role mailbox',
  type: 'email',
  hint: 'A shared office address, not a personal one, so that a successor can read it too',
};
export const phoneField: Field = {
  name: 'phone',
  label: 'Office phone',
  type: 'tel',
  hint: 'An office line in this district, not a personal number, such as (216) 555-0142',
};
const partField: Field = { name: 'part', label: 'Covers only a part of the district', type: 'check' };
const contactFields = ({ redacted }: DistrictRecords): Field[] =>
  redacted ? [] : [mailboxField, phoneField];
/** The phone number in its stored format, or as typed if it is not a phone number. */
export const phoneIn = (values: Values): string | null => {
  const typed = orNull(values, 'phone');
  return typed && (officePhone(typed) ?? typed);
};
export const phoneFaults = (values: Values): Record<string, string> => {
  const phone = phoneIn(values);
  return phone === null || officePhone(phone)
    ? {}
    : { phone: 'must be a phone number, such as (216) 555-0142' };
};

/** Records who fills a role and confirms it. A name not on record becomes a new organization. */
export const fillRole: EditForm = {
  title: (records, { role = '' }) =>
    role ? `Who fills the role: ${roleLabel(records, role)}?` : 'Add who fills a role',
  start: (records, { role = '', organization = '' }) => {
    const known = [...records.organizations, ...records.elsewhere].find(({ id }) => id === organization);
    return { role, organization: known ? organizationLabel(known) : '', at: records.today };
  },
  fields: (records, values) => [
    {
      name: 'role',
      label: 'Role',
      type: 'select',
      options: roleChoices(records).filter(({ value }) => !isPosition(value)),
      required: 'is required: choose one',
    },
    {
      name: 'organization',
      label: 'Organization',
      type: 'suggest',
      options: organizationNames(records),
      searches: true,
      hint: isNew(records, textOf(values, 'organization'))
        ? 'Not on record under this name: it will be added as a new organization'
        : 'Type the name. Organizations on record are suggested; any other name will be added',
      required: 'is required',
    },
    ...contactFields(records),
    sinceField('The day from which it fills the role, if known'),
    partField,
    { name: 'at', label: 'Confirmed on', type: 'date', required: 'is required' },
  ],
  faults: (records, values) => {
    const several = ambiguous(records, textOf(values, 'organization'));
    return {
      ...latest(records, values.at),
      ...phoneFaults(values),
      ...(several && { organization: several }),
    };
  },
  change: (records, values, newId) => {
    const text = textOf(values, 'organization');
    const known = organizationNamed(records, text);
    const organization = known ?? newOrganization(text, newId);
    const role = textOf(values, 'role');
    const already = records.fills.find(
      (row) => row.organizationId === organization.id && row.role === role && row.until === null,
    );
    const fill = already ?? {
      id: newId('fill'),
      organizationId: organization.id,
      districtId: records.districtId,
      role,
      ...PROVENANCE_WITH_SOURCE,
    };
    const details = {
      part: isChecked(values, 'part'),
      mailbox: orNull(values, 'mailbox') ?? already?.mailbox ?? null,
      phone: phoneIn(values) ?? already?.phone ?? null,
      since: orNull(values, 'since') ?? already?.since ?? null,
      until: null,
    };
    const added = known ? [] : [entry('organizations', newOrganization(text, newId))];
    return {
      action: 'fill role',
      entries: [
        ...added,
        entry('fills', { ...fill, ...details }),
        confirmed(records, role, organization.id, textOf(values, 'at'), newId('confirmed')),
      ],
    };
  },
};

const isNew = (records: DistrictRecords, name: string): boolean =>
  name !== '' && organizationsNamed(records, name).length === 0;

/** The error if a day is in the future: statements, reports and activity dates concern the past. */
export const latest = ({ today }: DistrictRecords, day = '', name = 'at'): Record<string, string> => {
  const fault = day && dayFault(day, { today, past: true });
  return fault ? { [name]: fault } : {};
};

/** The statement that an organization fills a role. */
export const confirmed = (
  records: DistrictRecords,
  role: string,
  organizationId: string,
  at: string,
  id: string,
): Entry =>
  entry('statements', {
    id,
    districtId: records.districtId,
    role,
    kind: 'confirmed',
    organizationId,
    at,
    ...PROVENANCE,
  });

/** Corrects or ends how an organization fills a role. The address has the id. */
export const correctRole: EditForm = {
  title: (records, { id = '' }) => {
    const row = rowOf(records, 'fills', id);
    return row
      ? `${nameOfOrganization(records, row.organizationId)} as ${roleLabel(records, row.role)}`
      : 'Correct who fills a role';
  },
  start: (records, { id = '' }) => {
    const row = rowOf(records, 'fills', id);
    return {
      mailbox: row?.mailbox ?? '',
      phone: row?.phone ?? '',
      since: row?.since ?? '',
      until: lastDayShown(row?.until),
      part: checkedIf(row?.part ?? false),
    };
  },
  fields: (records) => [...contactFields(records), sinceField(), untilField, partField],
  faults: (_records, values) => phoneFaults(values),
  change: (records, values, _newId, { id = '' }) => {
    const row = rowOf(records, 'fills', id);
    const until = untilIn(values);
    const contact = records.redacted
      ? { mailbox: row?.mailbox ?? null, phone: row?.phone ?? null }
      : { mailbox: orNull(values, 'mailbox'), phone: phoneIn(values) };
    const after = { ...contact, since: orNull(values, 'since'), until, part: isChecked(values, 'part') };
    return {
      action: until === null ? 'fill role' : 'end role',
      entries: row ? [entry('fills', { ...row, ...after })] : [],
    };
  },
};
