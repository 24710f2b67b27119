import { holds } from '../../core/days.ts';
import { CHANNELS } from '../../core/facts/calls.ts';
import { isPosition } from '../../core/model/positions.ts';
import { sentence } from '../../core/words/phrases.ts';
import { peopleNames, roleChoices } from './choices.ts';
import {
  type DistrictRecords,
  fillsOf,
  nameOfOrganization,
  nameOfPerson,
  roleLabel,
} from './district-records.ts';
import { type EditForm, type Field, orNull, textOf, type Values } from './form.ts';
import { type NewId, personNamed } from './named.ts';
import { confirmed, latest, mailboxField, phoneFaults, phoneField, phoneIn } from './role-form.ts';
import { type Entry, entry, PROVENANCE, type Rows, STAMPED_BY_SERVER } from './rows.ts';

const dayField: Field = { name: 'at', label: 'Date reported', type: 'date', required: 'is required' };

/** Confirms a role by the organization that fills it, and asks for its contact (MODEL.md: contact). */
export const confirmRole: EditForm = {
  title: (records, { role = '' }) =>
    role ? `Confirm: ${roleLabel(records, role)}` : 'Confirm who fills a role',
  start: (records, { role = '', organization = '' }) => {
    const fills = fillsOf(records, role);
    const only = fills.length === 1 ? fills[0] : undefined; // with several, the user chooses
    const fill = fills.find((row) => row.organizationId === organization) ?? only;
    return {
      fill: fill?.id ?? '',
      mailbox: fill?.mailbox ?? '',
      phone: fill?.phone ?? '',
      at: records.today,
    };
  },
  fields: (records, values, { role = '', organization = '' }) => [
    // no choice if the address already names the organization
    ...(fillsOf(records, role).some((row) => row.organizationId === organization)
      ? []
      : [whoConfirms(records, role)]),
    ...(records.redacted ? [] : contactFieldsFor(records, values, role)),
    dayField,
  ],
  faults: (records, values) => ({ ...latest(records, values.at), ...phoneFaults(values) }),
  change: (records, values, newId) => {
    const row = records.fills.find(({ id }) => id === textOf(values, 'fill'));
    if (!row) return { action: 'confirm role', entries: [] };
    const contact = {
      mailbox: orNull(values, 'mailbox') ?? row.mailbox,
      phone: phoneIn(values) ?? row.phone,
    };
    const at = textOf(values, 'at');
    const isSame = contact.mailbox === row.mailbox && contact.phone === row.phone;
    return {
      action: 'confirm role',
      entries: [
        ...(isSame ? [] : [entry('fills', { ...row, ...contact })]),
        ...holderNamed(records, textOf(values, 'holder'), row, newId),
        ...holderNamed(records, textOf(values, 'deputy'), row, newId, true),
        confirmed(records, row.role, row.organizationId, at, newId('confirmed')),
        ...callEntries(values, row, newId('call')),
      ],
    };
  },
};

const whoConfirms = (records: DistrictRecords, role: string): Field => ({
  name: 'fill',
  label: 'Organization that confirms',
  type: 'select',
  options: records.fills
    .filter((row) => (role === '' || row.role === role) && fillsOf(records, row.role).includes(row))
    .map((row) => ({
      value: row.id,
      label: `${nameOfOrganization(records, row.organizationId)}, ${roleLabel(records, row.role)}`,
    })),
  required: 'is required: if none is listed, record who fills the role instead',
});

/** Stores the conversation in which the role was confirmed as an answered call. */
function callEntries(values: Values, { organizationId, districtId }: Rows['fills'], id: string): Entry[] {
  const talkedTo = orNull(values, 'toldBy');
  if (talkedTo === null) return [];
  const channel = CHANNELS.find((one) => one === values.channel) ?? 'phone';
  const call = {
    id,
    districtId,
    organizationId,
    at: textOf(values, 'at'),
    channel,
    outcome: 'answered' as const,
  };
  return [entry('calls', { ...call, talkedTo, ...STAMPED_BY_SERVER })];
}

/** Fields for the contact of the role, a note if there is none, and who gave the information. */
function contactFieldsFor(records: DistrictRecords, values: Values, role: string): Field[] {
  const row = records.fills.find(({ id }) => id === textOf(values, 'fill'));
  const isKnown = textOf(values, 'mailbox') !== '' || textOf(values, 'holder') !== '';
  const lacksContact = row && !isKnown && !hasContact(records, row);
  const isOwn = row !== undefined && records.speaksFor(row.organizationId);
  const group = 'Whom to call';
  const office = isPosition(row?.role ?? role) ? [] : [phoneField, mailboxField];
  const named = (deputy: boolean): string =>
    row
      ? holdersOf(records, row)
          .filter((one) => one.deputy === deputy)
          .map(({ personId }) => nameOfPerson(records, personId))
          .join(', ')
      : '';
  const person = (name: string, label: string, deputy: boolean): Field => ({
    ...{ name, label, type: 'suggest', options: peopleNames(records), group },
    hint: named(deputy) ? `On record: ${named(deputy)}. A name entered here is added` : 'A person’s name',
  });
  return [
    person('holder', 'Contact', false),
    person('deputy', 'Deputy', true),
    ...office.map((field): Field => ({ ...field, group })),
    ...(lacksContact
      ? [
          {
            name: 'lacks',
            label: 'Still needs a contact: a mailbox or a person',
            type: 'note',
            group,
          } as const,
        ]
      : []),
    ...(isOwn ? [] : toldByFields(values)),
  ];
}

const toldByFields = (values: Values): Field[] => [
  { name: 'toldBy', label: 'Told by', type: 'text', hint: 'Optional. The person or desk you talked to' },
  ...(textOf(values, 'toldBy') === ''
    ? []
    : [
        {
          ...{ name: 'channel', label: 'How', type: 'select' as const },
          options: CHANNELS.map((value) => ({ value, label: sentence(value) })),
        },
      ]),
];

const holdersOf = (records: DistrictRecords, { organizationId, role }: Rows['fills']): Rows['holders'][] =>
  records.holders.filter(
    (row) => row.organizationId === organizationId && row.role === role && holds(row, records.today),
  );

const hasContact = (records: DistrictRecords, row: Rows['fills']): boolean =>
  (row.mailbox !== null && !isPosition(row.role)) || holdersOf(records, row).length > 0;

/** Entries that make the named contact a holder of the role, unless already on record. */
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

/** Reports that no organization fills a role. If one did, ending it is a separate change. */
export const reportUnfilled: EditForm = {
  title: (records, { role = '' }) =>
    role ? `No one fills the role: ${roleLabel(records, role)}` : 'Report that no one fills a role',
  start: ({ today }, { role = '' }) => ({ role, at: today }),
  fields: (records: DistrictRecords) => [
    {
      name: 'role',
      label: 'Role',
      type: 'select',
      options: roleChoices(records),
      required: 'is required: choose one',
    },
    dayField,
  ],
  faults: (records, values) => latest(records, values.at),
  change: (records, values, newId) => {
    const role = textOf(values, 'role');
    const statement = {
      id: newId('unfilled'),
      districtId: records.districtId,
      role,
      kind: 'unfilled' as const,
    };
    return {
      action: 'report unfilled',
      entries: [
        entry('statements', { ...statement, organizationId: null, at: textOf(values, 'at'), ...PROVENANCE }),
      ],
    };
  },
};
