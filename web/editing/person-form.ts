import { districtPageHref } from '../../core/page-addresses.ts';
import { organizationChoices, peopleNames, roleChoices } from './choices.ts';
import { type DistrictRecords, nameOfPerson, rowOf } from './district-records.ts';
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
} from './form.ts';
import { type NewId, personNamed } from './named.ts';
import { confirmed, phoneFaults, phoneIn } from './role-form.ts';
import { type Entry, entry, PROVENANCE } from './rows.ts';

const titleField: Field = { name: 'title', label: 'Title', type: 'text', hint: 'Such as Special Agent' };
/** How to reach the person at work; visible in this district only. */
const ownFields: Field[] = [
  { name: 'email', label: 'Own work email', type: 'email', hint: 'Never a private address' },
  { name: 'phone', label: 'Direct phone', type: 'tel', hint: 'At work, such as (216) 555-0142' },
];
const holdingFields: Field[] = [
  { name: 'acting', label: 'Acting', type: 'check', group: 'How' },
  { name: 'deputy', label: 'Deputy', type: 'check', group: 'How' },
];

/**
 * Adds a person with employer and role, and confirms the role. A person of that name already on record there is reused.
 * If the address names the holder whom the person `follows`, that holder's term ends on the day `until`.
 */
export const addPerson: EditForm = {
  title: (records, { role }) =>
    role
      ? `Who holds: ${records.roles.find(({ id }) => id === role)?.name ?? role}?`
      : 'Add a person, or who holds a role',
  start: (_book, { role = '', organization = '' }) => ({ role, organization }),
  fields: (records, { role }) => [
    {
      name: 'name',
      label: 'Name',
      type: 'suggest',
      options: peopleNames(records),
      hint: 'Staff of a partner only. Never enter a victim, client or witness.',
      required: 'is required',
    },
    {
      name: 'organization',
      label: 'Works for',
      type: 'select',
      options: organizationChoices(records),
      required: 'is required: choose one',
    },
    titleField,
    sinceField('The first day in this job, if known'),
    {
      name: 'role',
      label: 'Holds the role',
      type: 'select',
      options: roleChoices(records),
      hint: 'Leave blank if none. Naming a person confirms the role as of today.',
    },
    ...(role ? holdingFields : []),
  ],
  change: (records, values, newId, { follows = '', until = '' }) => {
    const organizationId = textOf(values, 'organization');
    const { personId, entries } = personNamed(records, textOf(values, 'name'), organizationId, newId, 'new');
    const since = orNull(values, 'since');
    const role = textOf(values, 'role');
    const title = orNull(values, 'title');
    const jobs = entries.map((row) => withJob(row, title, since));
    const how = { acting: isChecked(values, 'acting'), deputy: isChecked(values, 'deputy') };
    const place = { personId, organizationId, districtId: records.districtId, role };
    const holder = { id: newId('holder'), ...place, ...how, since, until: null, ...PROVENANCE };
    const held = role
      ? [
          entry('holders', holder),
          confirmed(records, role, organizationId, records.today, newId('confirmed')),
        ]
      : [];
    const former = rowOf(records, 'holders', follows);
    return former && role === former.role && until
      ? { action: 'name successor', entries: [...jobs, ...held, entry('holders', { ...former, until })] }
      : { action: 'add person', entries: [...jobs, ...held] };
  },
};

const withJob = (row: Entry, title: string | null, since: string | null): Entry =>
  row.fact === 'employment' && row.value
    ? { ...row, value: { ...row.value, title, since } as Entry['value'] }
    : row; // spreading keeps the row's kind

/** Corrects a person and one job. Ending the job ends the roles held through it. */
export const correctPerson: EditForm = {
  title: (records, { id = '' }) =>
    `Correct ${nameOfPerson(records, rowOf(records, 'employment', id)?.personId ?? '')}`,
  before: (records, { id = '' }) => {
    const person = rowOf(records, 'employment', id)?.personId;
    if (!person) return null;
    const words = `If ${nameOfPerson(records, person)} leaves: see what would be lost`;
    return { words, href: districtPageHref('without', records.districtId, { person }) };
  },
  start: (records, { id = '' }) => {
    const job = rowOf(records, 'employment', id);
    const person = job && rowOf(records, 'people', job.personId);
    return {
      name: person?.name ?? '',
      email: person?.email ?? '',
      phone: person?.phone ?? '',
      title: job?.title ?? '',
      since: job?.since ?? '',
      until: lastDayShown(job?.until),
    };
  },
  fields: () => [
    { name: 'name', label: 'Name', type: 'text', required: 'is required' },
    ...ownFields,
    titleField,
    sinceField(),
    { ...untilField, hint: 'The last day in this job. Roles held through it end on the same day' },
  ],
  faults: (_records, values) => phoneFaults(values),
  change: (records, values, _newId: NewId, { id = '' }) => {
    const job = rowOf(records, 'employment', id);
    const person = job && rowOf(records, 'people', job.personId);
    if (!job || !person) return { action: 'correct person', entries: [] };
    const until = untilIn(values);
    const own = { email: orNull(values, 'email'), phone: phoneIn(values) };
    const after = { title: orNull(values, 'title'), since: orNull(values, 'since'), until };
    return {
      action: 'correct person',
      entries: [
        entry('people', { ...person, name: textOf(values, 'name'), ...own }),
        entry('employment', { ...job, ...after }),
        ...(until === null ? [] : heldIn(records, job).map((row) => entry('holders', { ...row, until }))),
      ],
    };
  },
};

const heldIn = (records: DistrictRecords, job: { personId: string; organizationId: string }) =>
  records.holders.filter(
    ({ personId, organizationId, until }) =>
      personId === job.personId && organizationId === job.organizationId && until === null,
  );

/** Corrects or ends a person's holding of a role. */
export const correctHolder: EditForm = {
  title: (records, { id = '' }) =>
    `${nameOfPerson(records, rowOf(records, 'holders', id)?.personId ?? '')} as holder of a role`,
  start: (records, { id = '' }) => {
    const row = rowOf(records, 'holders', id);
    return {
      since: row?.since ?? '',
      until: lastDayShown(row?.until),
      acting: checkedIf(row?.acting ?? false),
      deputy: checkedIf(row?.deputy ?? false),
    };
  },
  fields: () => [sinceField(), untilField, ...holdingFields],
  change: (records, values, _newId, { id = '' }) => {
    const row = rowOf(records, 'holders', id);
    const days = { since: orNull(values, 'since'), until: untilIn(values) };
    const how = { acting: isChecked(values, 'acting'), deputy: isChecked(values, 'deputy') };
    return {
      action: days.until === null ? 'correct person' : 'end role',
      entries: row ? [entry('holders', { ...row, ...days, ...how })] : [],
    };
  },
};
