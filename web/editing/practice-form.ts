import { EFFORT_WORDS, EFFORTS } from '../../core/practices/effort.ts';
import { type DistrictRecords, rowOf } from './district-records.ts';
import {
  type EditForm,
  type Field,
  lastDayShown,
  orNull,
  sinceField,
  sourceField,
  textOf,
  untilField,
  untilIn,
  type Values,
} from './form.ts';
import { mendsFields, mendsIn, mendsShown } from './mends-fields.ts';
import { type Entry, entry, PROVENANCE_WITH_SOURCE, type Rows } from './rows.ts';

const FIELDS: readonly Field[] = [
  {
    name: 'name',
    label: 'Name of the practice',
    type: 'text',
    hint: 'Such as a weekly case-free roundtable of labor inspectors and providers',
    required: 'is required',
  },
  {
    name: 'what',
    label: 'What it is',
    type: 'text',
    hint: 'In a sentence, for a district that might adopt it',
  },
  {
    name: 'forWhom',
    label: 'For whom',
    type: 'text',
    hint: 'Such as districts with farm work and no labor inspector',
  },
  {
    name: 'tookWhat',
    label: 'What it took',
    type: 'text',
    hint: 'Meetings, days, money, and whose consent',
  },
  {
    name: 'effort',
    label: 'Effort',
    type: 'select',
    options: EFFORTS.map((value) => ({ value, label: EFFORT_WORDS[value] })),
    hint: 'Used to filter the list of practices. Give details under “What it took”',
  },
  { name: 'whatChanged', label: 'What changed', type: 'text', hint: 'What is different since it began' },
  { name: 'url', label: 'Where to read more', type: 'url' },
];
/** The fields of a practice, including a checkbox for each role and tie in which it may close gaps. */
const fieldsFor = (records: DistrictRecords): Field[] => [
  ...FIELDS,
  ...mendsFields(records),
  sinceField(),
  sourceField,
];
const practiceValues = (records: DistrictRecords, values: Values) => ({
  name: textOf(values, 'name'),
  what: orNull(values, 'what'),
  forWhom: orNull(values, 'forWhom'),
  tookWhat: orNull(values, 'tookWhat'),
  effort: EFFORTS.find((one) => one === textOf(values, 'effort')) ?? null,
  whatChanged: orNull(values, 'whatChanged'),
  mends: mendsIn(records, values),
  url: orNull(values, 'url'),
  source: textOf(values, 'source'),
});

const adoption = (records: DistrictRecords, id: string, practiceId: string, since: string | null): Entry =>
  entry('adoptions', {
    ...{ id, districtId: records.districtId, practiceId, since, until: null },
    ...{ outcome: null, outcomeOn: null },
    ...PROVENANCE_WITH_SOURCE,
  });

/** Adds a practice that started in this district, and records that it is in use here. */
export const addPractice: EditForm = {
  title: () => 'Add a practice that started here',
  start: () => ({}),
  fields: fieldsFor,
  change: (records, values, newId) => {
    const since = orNull(values, 'since');
    const id = newId('practice');
    const row = {
      ...{ id, districtId: records.districtId, since, addedOn: null, ...PROVENANCE_WITH_SOURCE },
      ...practiceValues(records, values),
    };
    return {
      action: 'add practice',
      entries: [entry('practices', row), adoption(records, newId('adopted'), id, since)],
    };
  },
};

export const correctPractice: EditForm = {
  title: (records, { id = '' }) => `Correct ${rowOf(records, 'practices', id)?.name ?? 'the practice'}`,
  start: (records, { id = '' }) => {
    const row = rowOf(records, 'practices', id);
    const { name = '', source = '', mends = [] } = row ?? {};
    return {
      ...{ name, what: row?.what ?? '', forWhom: row?.forWhom ?? '', tookWhat: row?.tookWhat ?? '' },
      effort: row?.effort ?? '',
      ...{ whatChanged: row?.whatChanged ?? '', url: row?.url ?? '', since: row?.since ?? '', source },
      ...mendsShown(mends),
    };
  },
  fields: fieldsFor,
  change: (records, values, _newId, { id = '' }) => {
    const row = rowOf(records, 'practices', id);
    const after = row && { ...row, ...practiceValues(records, values), since: orNull(values, 'since') };
    return { action: 'correct practice', entries: after ? [entry('practices', after)] : [] };
  },
};

/** Practices from all districts that are not in use here today. */
const adoptable = ({ allPractices, adoptions }: DistrictRecords) => {
  const used = new Set(adoptions.filter(({ until }) => until === null).map(({ practiceId }) => practiceId));
  return allPractices
    .filter(({ id }) => !used.has(id))
    .map(({ id, name, startedIn }) => ({ value: id, label: `${name} (${startedIn.name})` }));
};

export const adoptPractice: EditForm = {
  title: () => 'Adopt a practice of another district',
  start: (records, { practice = '' }) => ({ practice, since: records.today }),
  fields: (records) => [
    {
      ...{ name: 'practice', label: 'Practice', type: 'select', options: adoptable(records) },
      required:
        'is required: choose one. A practice that is not listed must be added in the district where it started',
    },
    sinceField(),
  ],
  change: (records, values, newId) => ({
    action: 'adopt practice',
    entries: [adoption(records, newId('adopted'), textOf(values, 'practice'), orNull(values, 'since'))],
  }),
};

export const practiceName = (
  records: DistrictRecords,
  { practiceId }: Pick<Rows['adoptions'], 'practiceId'>,
): string => rowOf(records, 'practices', practiceId)?.name ?? 'a practice';

/** Corrects when the district started and stopped using a practice. */
export const correctAdoption: EditForm = {
  title: (records, { id = '' }) => {
    const row = rowOf(records, 'adoptions', id);
    return row ? `${practiceName(records, row)} in this district` : 'The practice in this district';
  },
  start: (records, { id = '' }) => {
    const row = rowOf(records, 'adoptions', id);
    return { since: row?.since ?? '', until: lastDayShown(row?.until) };
  },
  fields: () => [sinceField(), untilField],
  change: (records, values, _newId, { id = '' }) => {
    const row = rowOf(records, 'adoptions', id);
    const days = { since: orNull(values, 'since'), until: untilIn(values) };
    return { action: 'end practice', entries: row ? [entry('adoptions', { ...row, ...days })] : [] };
  },
};

/** Reports the outcome of a practice, six months after its adoption or at any time, and whether it was dropped. */
export const reportOutcome: EditForm = {
  title: (records, { id = '' }) => {
    const row = rowOf(records, 'adoptions', id);
    return `What became of ${row ? practiceName(records, row) : 'the practice'}?`;
  },
  start: (records, { id = '' }) => {
    const row = rowOf(records, 'adoptions', id);
    return {
      ...{ outcome: row?.outcome ?? '', outcomeOn: row?.outcomeOn ?? records.today },
      until: lastDayShown(row?.until),
    };
  },
  fields: () => [
    {
      ...{ name: 'outcome', label: 'What became of it', type: 'text' },
      hint: 'In a sentence: still in use, changed, or given up and why. Do not enter victim names or case numbers',
      required: 'is required: other districts read it before they adopt the practice',
    },
    { name: 'outcomeOn', label: 'As of', type: 'date', required: 'is required' },
    {
      ...untilField,
      hint: 'The last day on which it was used, if it was given up. Leave blank if it is in use',
    },
  ],
  change: (records, values, _newId, { id = '' }) => {
    const row = rowOf(records, 'adoptions', id);
    const report = { outcome: orNull(values, 'outcome'), outcomeOn: orNull(values, 'outcomeOn') };
    const after = row && { ...row, ...report, until: untilIn(values) };
    return { action: 'report outcome', entries: after ? [entry('adoptions', after)] : [] };
  },
};
