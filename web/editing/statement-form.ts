import { holds } from '../../core/days.ts';
import { isPosition } from '../../core/model/positions.ts';
import { peopleNames, roleChoices } from './choices.ts';
import { type DistrictRecords, fillsOf, nameOfOrganization, roleLabel } from './district-records.ts';
import { type EditForm, type Field, orNull, textOf, type Values } from './form.ts';
import { type NewId, personNamed } from './named.ts';
import { confirmed, latest } from './role-form.ts';
import { type Entry, entry, PROVENANCE, type Rows } from './rows.ts';

const dayField: Field = { name: 'at', label: 'Said on', type: 'date', required: 'is needed' };

/** A role is confirmed by the organization that fills it; whom to call there is asked with it (MODEL.md: contact). */
export const confirmRole: EditForm = {
  menu: 'Confirm who fills a role',
  title: (records, { role = '' }) =>
    role ? `Confirm: ${roleLabel(records, role)}` : 'Confirm who fills a role',
  start: (records, { role = '', organization = '' }) => {
    const fills = fillsOf(records, role);
    const only = fills.length === 1 ? fills[0] : undefined; // of several, no one is named by a form
    const fill = fills.find((row) => row.organizationId === organization) ?? only;
    return { fill: fill?.id ?? '', mailbox: fill?.mailbox ?? '', at: records.today };
  },
  fields: (records, values, { role = '' }) => [
    {
      name: 'fill',
      label: 'Who confirms its part',
      type: 'select',
      options: records.fills
        .filter((row) => (role === '' || row.role === role) && fillsOf(records, row.role).includes(row))
        .map((row) => ({
          value: row.id,
          label: `${nameOfOrganization(records, row.organizationId)}, ${roleLabel(records, row.role)}`,
        })),
      required: 'is needed: if no one is offered, say who fills the role instead',
    },
    ...(records.redacted ? [] : whomToCall(records, values, role)),
    dayField,
  ],
  faults: (records, values) => latest(records, values.at),
  change: (records, values, newId) => {
    const row = records.fills.find(({ id }) => id === textOf(values, 'fill'));
    if (!row) return { action: 'confirm role', entries: [] };
    const mailbox = orNull(values, 'mailbox') ?? row.mailbox;
    const contact = mailbox === row.mailbox ? [] : [entry('fills', { ...row, mailbox })];
    const said = confirmed(records, row.role, row.organizationId, textOf(values, 'at'), newId('confirmed'));
    return {
      action: 'confirm role',
      entries: [...contact, ...holderNamed(records, textOf(values, 'holder'), row, newId), said],
    };
  },
};

/** Both ways to reach the role, and what lacks while there is neither. */
function whomToCall(records: DistrictRecords, values: Values, role: string): Field[] {
  const row = records.fills.find(({ id }) => id === textOf(values, 'fill'));
  const isKnown = textOf(values, 'mailbox') !== '' || textOf(values, 'holder') !== '';
  const lacks = row && !isKnown && !hasContact(records, row);
  return [
    ...(isPosition(row?.role ?? role) ? [] : [mailboxField]),
    {
      name: 'holder',
      label: 'Whom to call: a person by name',
      type: 'suggest',
      options: peopleNames(records),
      hint: 'One of the two is enough',
    },
    ...(lacks
      ? [{ name: 'lacks', label: 'Still lacks whom to call: a mailbox or a person', type: 'note' } as const]
      : []),
  ];
}

const mailboxField: Field = { name: 'mailbox', label: 'Whom to call: role mailbox', type: 'email' };

const holdersOf = (records: DistrictRecords, { organizationId, role }: Rows['fills']): Rows['holders'][] =>
  records.holders.filter(
    (row) => row.organizationId === organizationId && row.role === role && holds(row, records.today),
  );

const hasContact = (records: DistrictRecords, row: Rows['fills']): boolean =>
  (row.mailbox !== null && !isPosition(row.role)) || holdersOf(records, row).length > 0;

/** The person named to be called holds the role from now on, unless that is on record. */
export function holderNamed(
  records: DistrictRecords,
  name: string,
  fill: Rows['fills'],
  newId: NewId,
  deputy = false,
): Entry[] {
  if (name === '') return [];
  const { organizationId, districtId, role } = fill;
  const part = deputy ? 'deputy' : 'holder';
  const { personId, entries } = personNamed(records, name, organizationId, newId, part);
  if (holdersOf(records, fill).some((row) => row.personId === personId)) return entries;
  const holder = { id: newId(`${part}-${role}`), personId, organizationId, districtId, role };
  const how = { acting: false, deputy, since: null, until: null, ...PROVENANCE };
  return [...entries, entry('holders', { ...holder, ...how })];
}

/** Someone says that no organization fills a role; where one did, that is ended apart. */
export const stateNobody: EditForm = {
  menu: 'State that no one fills a role',
  title: (records, { role = '' }) =>
    role ? `No one fills the role: ${roleLabel(records, role)}` : 'State that no one fills a role',
  start: ({ today }, { role = '' }) => ({ role, at: today }),
  fields: (records: DistrictRecords) => [
    {
      name: 'role',
      label: 'Role',
      type: 'select',
      options: roleChoices(records),
      required: 'is needed: choose one',
    },
    dayField,
  ],
  faults: (records, values) => latest(records, values.at),
  change: (records, values, newId) => {
    const role = textOf(values, 'role');
    const said = { id: newId('unfilled'), districtId: records.districtId, role, kind: 'unfilled' as const };
    return {
      action: 'report unfilled',
      entries: [
        entry('statements', { ...said, organizationId: null, at: textOf(values, 'at'), ...PROVENANCE }),
      ],
    };
  },
};
