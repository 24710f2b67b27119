import { likelyTwins, organizationLabel } from '../../core/likely-twins.ts';
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

export const SECTORS = [
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

const nameField = (book: DistrictRecords, values: Values, id = ''): Field => ({
  name: 'name',
  label: 'Name',
  type: 'text',
  hint: hintFor(book, values, id),
  searches: true,
  required: 'is needed',
});

/** Who is on record already under a like name, as soon as it is typed. */
function hintFor(book: DistrictRecords, values: Values, id: string): string {
  const { name, shortName, aliases, city, state } = detailsIn(book, values);
  const twins = likelyTwins({ id, name, shortName, aliases, city, state }, [
    ...book.organizations,
    ...book.elsewhere,
  ]);
  if (name === '' || twins.length === 0) return 'As the organization writes it';
  return `On record already under a like name: ${twins.slice(0, 5).map(organizationLabel).join('; ')}`;
}
const detailFields = (book: DistrictRecords): Field[] => [
  { name: 'shortName', label: 'Short name', type: 'text', hint: 'At most 28 letters, for the picture' },
  {
    name: 'aliases',
    label: 'Other names',
    type: 'text',
    hint: 'By which it is known too, with semicolons between them',
  },
  { name: 'sector', label: 'Sector', type: 'select', options: SECTORS },
  { name: 'level', label: 'Level', type: 'select', options: LEVELS },
  { name: 'city', label: 'City', type: 'text', hint: 'The city alone, never the street of a shelter' },
  { name: 'state', label: 'State', type: 'text', hint: 'Two letters, such as OH' },
  { name: 'url', label: 'Website', type: 'url' },
  {
    name: 'parent',
    label: 'Part of',
    type: 'suggest',
    options: organizationNames(book),
    searches: true,
    hint: 'The organization above it',
  },
];

const aliasesIn = (values: Values): string[] =>
  textOf(values, 'aliases')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

type Details = Omit<Rows['organizations'], 'id' | 'source' | 'sourceKind' | 'origin'>;
const detailsIn = (book: DistrictRecords, values: Values): Details => ({
  name: textOf(values, 'name'),
  shortName: orNull(values, 'shortName'),
  aliases: aliasesIn(values),
  sector: orNull(values, 'sector'),
  level: orNull(values, 'level'),
  city: orNull(values, 'city'),
  state: orNull(values, 'state')?.toUpperCase() ?? null,
  url: orNull(values, 'url'),
  parentId: organizationNamed(book, textOf(values, 'parent'))?.id ?? null,
});

function faults(book: DistrictRecords, values: Values): Record<string, string> {
  const parent = textOf(values, 'parent');
  const unknown = parent !== '' && !organizationNamed(book, parent);
  return {
    ...(unknown && {
      parent: ambiguous(book, parent) ?? 'names no organization on record: choose one that is offered',
    }),
    ...(textOf(values, 'shortName').length > 28 && { shortName: 'may have 28 letters at most' }),
    ...(!/^([a-z]{2})?$/i.test(textOf(values, 'state')) && { state: 'must be two letters, such as OH' }),
  };
}

export const addOrganization: EditForm = {
  menu: 'Add an organization',
  title: () => 'Add an organization',
  start: (_book, { name = '' }) => ({ name }),
  fields: (book, values) => [nameField(book, values), ...detailFields(book)],
  faults,
  change: (book, values, newId) => {
    const details = detailsIn(book, values);
    return {
      action: 'add organization',
      entries: [entry('organizations', newOrganization(details.name, newId, details))],
    };
  },
};

export const correctOrganization: EditForm = {
  title: (book, { organization = '' }) => `Correct ${nameOfOrganization(book, organization)}`,
  start: (book, { organization = '' }) => {
    const row = rowOf(book, 'organizations', organization);
    const parent = row?.parentId ? book.organizations.find(({ id }) => id === row.parentId) : undefined;
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
  fields: (book, values, { organization = '' }) => [
    nameField(book, values, organization),
    ...detailFields(book),
  ],
  faults,
  change: (book, values, _newId, { organization = '' }) => {
    const row = rowOf(book, 'organizations', organization);
    const details = detailsIn(book, values);
    // A parent that this district does not name cannot be shown, and is kept.
    const parentId = details.parentId ?? (textOf(values, 'parent') === '' ? hiddenParent(book, row) : null);
    return {
      action: 'correct organization',
      entries: row ? [entry('organizations', { ...row, ...details, parentId })] : [],
    };
  },
};

const hiddenParent = (book: DistrictRecords, row: Rows['organizations'] | undefined): string | null =>
  row?.parentId && !rowOf(book, 'organizations', row.parentId) ? row.parentId : null;

/** An organization ends here with all that it does here: its roles, and its part in evidence. */
export const endOrganization: EditForm = {
  title: (book, { organization = '' }) => `End ${nameOfOrganization(book, organization)} in this district`,
  start: ({ today }) => ({ until: lastDayShown(today) }),
  fields: (book, _values, { organization = '' }) => [
    {
      name: 'what',
      label: `Ends its roles here and its part in ${partiesOf(book, organization).length} pieces of evidence; all stays in the history`,
      type: 'note',
    },
    { ...untilField, required: 'is needed: the last day on which it works here' },
  ],
  change: (book, values, _newId, { organization = '' }) => {
    const until = untilIn(values);
    const fills = openOnes(book.fills, organization, until).map((row) => entry('fills', { ...row, until }));
    const parties = openOnes(book.parties, organization, until).map((row) =>
      entry('parties', { ...row, until }),
    );
    const holders = openOnes(book.holders, organization, until).map((row) =>
      entry('holders', { ...row, until }),
    );
    return { action: 'end organization', entries: [...fills, ...holders, ...parties] satisfies Entry[] };
  },
};

/** Takes an organization off the record, one that was entered by mistake; the server refuses it while anything names it. */
export const removeOrganization: EditForm = {
  title: (book, { organization = '' }) => `Remove ${nameOfOrganization(book, organization)}`,
  start: () => ({}),
  fields: () => [
    {
      name: 'what',
      label:
        'For an organization that was entered by mistake. It stays in the history, where this can be undone. While a fact names it, it is not removed: merge it into another, or change those facts first',
      type: 'note',
    },
  ],
  change: (_book, _values, _newId, { organization = '' }) => ({
    action: 'remove organization',
    entries: [{ fact: 'organizations', id: organization, value: null }],
  }),
};

const partiesOf = (book: DistrictRecords, organization: string) =>
  openOnes(book.parties, organization, book.today);

const openOnes = <Row extends { organizationId: string; until: string | null }>(
  rows: readonly Row[],
  organization: string,
  until: string | null,
): Row[] =>
  rows.filter(
    (row) =>
      row.organizationId === organization && (row.until === null || (until !== null && until < row.until)),
  );
