import { likelyDuplicates, organizationLabel } from '../../core/likely-duplicates.ts';
import { count } from '../../core/words/format.ts';
import { organizationNames } from './choices.ts';
import { type DistrictRecords, nameOfOrganization, rowOf } from './district-records.ts';
import {
  type EditForm,
  type Field,
  lastDayShown,
  orNull,
  textOf,
  untilField,
  untilIn,
  type Values,
} from './form.ts';
import { ambiguous, newOrganization, organizationNamed } from './named.ts';
import { type Entry, entry, type Rows } from './rows.ts';

const SECTORS = [
  ['prosecution', 'Prosecution'],
  ['state-attorney-general', 'State attorney general'],
  ['federal-law-enforcement', 'Federal law enforcement'],
  ['state-local-law-enforcement', 'State or local law enforcement'],
  ['labor-inspection', 'Labor inspection'],
  ['victim-services', 'Victim services'],
  ['health-human-services', 'Health and human services'],
  ['civil-rights', 'Civil rights'],
  ['diplomatic-security', 'Diplomatic security'],
  ['other', 'Other'],
].map(([value = '', label = '']) => ({ value, label }));
const LEVELS = [
  ['federal', 'Federal'],
  ['state', 'State'],
  ['local', 'Local'],
  ['tribal', 'Tribal'],
  ['nongovernmental', 'Nongovernmental'],
].map(([value = '', label = '']) => ({ value, label }));

const nameField = (records: DistrictRecords, values: Values, id = ''): Field => ({
  name: 'name',
  label: 'Name',
  type: 'text',
  hint: hintFor(records, values, id),
  searches: true,
  required: 'is required',
});

/** The hint below the name: organizations on record with similar names, updated while typing. */
function hintFor(records: DistrictRecords, values: Values, id: string): string {
  const { name, shortName, aliases, city, state } = detailsIn(records, values);
  const similar = likelyDuplicates({ id, name, shortName, aliases, city, state }, [
    ...records.organizations,
    ...records.elsewhere,
  ]);
  if (name === '' || similar.length === 0) return 'As the organization writes it';
  return `Already on record under a similar name: ${similar.slice(0, 5).map(organizationLabel).join('; ')}`;
}
const detailFields = (records: DistrictRecords): Field[] => [
  { name: 'shortName', label: 'Short name', type: 'text', hint: 'For the picture, 28 characters at most' },
  {
    name: 'aliases',
    label: 'Other names',
    type: 'text',
    hint: 'Separate names with semicolons',
  },
  { name: 'sector', label: 'Sector', type: 'select', options: SECTORS },
  { name: 'level', label: 'Level', type: 'select', options: LEVELS },
  {
    name: 'city',
    label: 'City',
    type: 'text',
    hint: 'City only. Never enter the street address of a shelter.',
  },
  { name: 'state', label: 'State', type: 'text', hint: 'Two letters, such as OH' },
  { name: 'url', label: 'Website', type: 'url' },
  {
    name: 'parent',
    label: 'Part of',
    type: 'suggest',
    options: organizationNames(records),
    searches: true,
    hint: 'Its parent organization',
  },
];

const aliasesIn = (values: Values): string[] =>
  textOf(values, 'aliases')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

type Details = Omit<Rows['organizations'], 'id' | 'source' | 'sourceKind' | 'origin'>;
const detailsIn = (records: DistrictRecords, values: Values): Details => ({
  name: textOf(values, 'name'),
  shortName: orNull(values, 'shortName'),
  aliases: aliasesIn(values),
  sector: orNull(values, 'sector'),
  level: orNull(values, 'level'),
  city: orNull(values, 'city'),
  state: orNull(values, 'state')?.toUpperCase() ?? null,
  url: orNull(values, 'url'),
  parentId: organizationNamed(records, textOf(values, 'parent'))?.id ?? null,
});

function faults(records: DistrictRecords, values: Values): Record<string, string> {
  const parent = textOf(values, 'parent');
  const unknown = parent !== '' && !organizationNamed(records, parent);
  return {
    ...(unknown && {
      parent: ambiguous(records, parent) ?? 'is not an organization on record: choose one from the list',
    }),
    ...(textOf(values, 'shortName').length > 28 && { shortName: 'must be 28 characters or fewer' }),
    ...(!/^([a-z]{2})?$/i.test(textOf(values, 'state')) && { state: 'must be two letters, such as OH' }),
  };
}

export const addOrganization: EditForm = {
  title: () => 'Add an organization',
  start: (_book, { name = '' }) => ({ name }),
  fields: (records, values) => [nameField(records, values), ...detailFields(records)],
  faults,
  change: (records, values, newId) => {
    const details = detailsIn(records, values);
    return {
      action: 'add organization',
      entries: [entry('organizations', newOrganization(details.name, newId, details))],
    };
  },
};

export const correctOrganization: EditForm = {
  title: (records, { organization = '' }) => `Correct ${nameOfOrganization(records, organization)}`,
  start: (records, { organization = '' }) => {
    const row = rowOf(records, 'organizations', organization);
    const parent = row?.parentId ? records.organizations.find(({ id }) => id === row.parentId) : undefined;
    return {
      name: row?.name ?? '',
      shortName: row?.shortName ?? '',
      aliases: row?.aliases.join('; ') ?? '',
      sector: row?.sector ?? '',
      level: row?.level ?? '',
      city: row?.city ?? '',
      state: row?.state ?? '',
      url: row?.url ?? '',
      parent: parent ? organizationLabel(parent) : '',
    };
  },
  fields: (records, values, { organization = '' }) => [
    nameField(records, values, organization),
    ...detailFields(records),
  ],
  faults,
  change: (records, values, _newId, { organization = '' }) => {
    const row = rowOf(records, 'organizations', organization);
    const details = detailsIn(records, values);
    // a parent without a name in this district cannot be shown, so keep it
    const parentId =
      details.parentId ?? (textOf(values, 'parent') === '' ? hiddenParent(records, row) : null);
    return {
      action: 'correct organization',
      entries: row ? [entry('organizations', { ...row, ...details, parentId })] : [],
    };
  },
};

const hiddenParent = (records: DistrictRecords, row: Rows['organizations'] | undefined): string | null =>
  row?.parentId && !rowOf(records, 'organizations', row.parentId) ? row.parentId : null;

/** Ends an organization in the district: its roles and its part in evidence. */
export const endOrganization: EditForm = {
  title: (records, { organization = '' }) =>
    `End ${nameOfOrganization(records, organization)} in this district`,
  start: ({ today }) => ({ until: lastDayShown(today) }),
  fields: (records, _values, { organization = '' }) => [
    {
      name: 'what',
      label: `Ends its roles here and its part in ${count(partiesOf(records, organization).length, 'piece of evidence', 'pieces of evidence')}. Everything stays in the history`,
      type: 'note',
    },
    { ...untilField, required: 'is required: the last day it is active here' },
  ],
  change: (records, values, _newId, { organization = '' }) => {
    const until = untilIn(values);
    const fills = openRows(records.fills, organization, until).map((row) =>
      entry('fills', { ...row, until }),
    );
    const parties = openRows(records.parties, organization, until).map((row) =>
      entry('parties', { ...row, until }),
    );
    const holders = openRows(records.holders, organization, until).map((row) =>
      entry('holders', { ...row, until }),
    );
    return { action: 'end organization', entries: [...fills, ...holders, ...parties] satisfies Entry[] };
  },
};

/** Removes an organization entered by mistake. The server refuses while any fact names it. */
export const removeOrganization: EditForm = {
  title: (records, { organization = '' }) => `Remove ${nameOfOrganization(records, organization)}`,
  start: () => ({}),
  fields: () => [
    {
      name: 'what',
      label:
        'Only for an organization that was entered by mistake. The removal stays in the history, where you can undo it. An organization that other facts name cannot be removed: merge it into another, or change those facts first',
      type: 'note',
    },
  ],
  change: (_book, _values, _newId, { organization = '' }) => ({
    action: 'remove organization',
    entries: [{ fact: 'organizations', id: organization, value: null }],
  }),
};

const partiesOf = (records: DistrictRecords, organization: string) =>
  openRows(records.parties, organization, records.today);

const openRows = <Row extends { organizationId: string; until: string | null }>(
  rows: readonly Row[],
  organization: string,
  until: string | null,
): Row[] =>
  rows.filter(
    (row) =>
      row.organizationId === organization && (row.until === null || (until !== null && until < row.until)),
  );
