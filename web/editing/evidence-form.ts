import { isKind, KIND_NAMES } from '../../core/words/evidence-kinds.ts';
import { type DistrictRecords, nameOfOrganization, nameOfPerson, rowOf } from './district-records.ts';
import {
  type EditForm,
  type Field,
  lastDayShown,
  orNull,
  sinceField,
  textOf,
  untilField,
  untilIn,
  type Values,
} from './form.ts';
import type { NewId } from './named.ts';
import { coreFaults, partiesIn, partyEntries, partyFields, partyValues } from './party-values.ts';
import { latest } from './role-form.ts';
import { type Entry, entry, PROVENANCE, PROVENANCE_WITH_SOURCE, type Rows } from './rows.ts';
import { trainingFields, trainingIn, trainingValues } from './training-fields.ts';

const kindField: Field = {
  name: 'kind',
  label: 'Kind of evidence',
  type: 'select',
  options: Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label })),
  required: 'is required: choose one',
};

const dayFields = (kind: string | undefined): Field[] => [
  sinceField('Date it was signed or started. With no date at all, it does not count as active'),
  {
    ...untilField,
    hint: 'The last day in effect. Leave blank if it has no end',
  },
  ...(kind === 'meeting'
    ? [
        {
          name: 'everyDays',
          label: 'Days between meetings',
          type: 'number',
          hint: '30 for a monthly meeting',
        } as const,
      ]
    : []),
];

const fields = (records: DistrictRecords, values: Values): Field[] => [
  kindField,
  {
    name: 'name',
    label: 'Name',
    type: 'text',
    hint: 'If left blank, it is named after its partners. Do not enter victim names or case numbers.',
  },
  ...trainingFields(records, values),
  ...partyFields(records, values),
  ...dayFields(values.kind),
];

const districtsField: Field = {
  name: 'districts',
  label: 'Districts it covers',
  type: 'text',
  hint: 'District IDs, separated by commas, such as ohnd, ohsd. You need permission to edit each one',
};
const districtsIn = (values: Values): string[] =>
  textOf(values, 'districts')
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean);

const seenField: Field = {
  name: 'seen',
  label: 'Last active on',
  type: 'date',
  hint: 'The most recent meeting or review, if later than the start date',
};

const faults = (records: DistrictRecords, values: Values): Record<string, string> => {
  const named = partiesIn(values).map((index) => values[`p${index}-organization`]);
  return {
    ...(new Set(named).size < 2 && {
      'p0-organization': 'is required: choose at least two different partners',
    }),
    ...coreFaults(values),
    ...latest(records, values.seen, 'seen'),
  };
};

/** "Memorandum of understanding: FBI Cleveland, HSI Cleveland". */
function nameAfterPartners(records: DistrictRecords, values: Values): string {
  const kind = values.kind ?? '';
  const partners = partiesIn(values).map((index) =>
    nameOfOrganization(records, values[`p${index}-organization`] ?? ''),
  );
  return `${(isKind(kind) ? KIND_NAMES[kind] : kind).replace(/ \(.*/, '')}: ${[...new Set(partners)].join(', ')}`.slice(
    0,
    200,
  );
}

type Piece = Rows['evidence'];

function pieceIn(
  records: DistrictRecords,
  values: Values,
  known: Omit<Piece, 'kind' | 'name' | 'everyDays' | 'since' | 'until' | 'topicId' | 'url'>,
): Piece {
  const kind = textOf(values, 'kind');
  return {
    ...known,
    kind: isKind(kind) ? kind : 'contact',
    name: textOf(values, 'name') || nameAfterPartners(records, values),
    ...trainingIn(values),
    everyDays: kind === 'meeting' && textOf(values, 'everyDays') ? Number(textOf(values, 'everyDays')) : null,
    since: orNull(values, 'since'),
    until: untilIn(values),
  };
}

const activityDateOf = (evidenceId: string, values: Values, newId: NewId): Entry[] => {
  const at = orNull(values, 'seen');
  const activity = { id: newId('activityDate'), evidenceId, organizationIds: [] };
  return at ? [entry('activityDates', { ...activity, at, ...PROVENANCE })] : [];
};

/**
 * Adds evidence with all its parties. The address may give its kind and name, partners `a` and `b`, the person who maintains it
 * for `b`, or the evidence that it renews.
 */
export const addEvidence: EditForm = {
  title: (records, { renews = '' }) => {
    const old = rowOf(records, 'evidence', renews);
    return old ? `Renew ${old.name}` : 'Add evidence of a tie';
  },
  start: (records, { kind = '', name = '', a = '', b = '', maintainer = '', renews = '' }) => {
    const old = rowOf(records, 'evidence', renews);
    if (old)
      return {
        kind: old.kind,
        name: old.name,
        everyDays: old.everyDays === null ? '' : String(old.everyDays),
        since: old.until ?? records.today,
        ...trainingValues(old),
        ...partyValues(records, renews, true),
      };
    return {
      ...{ kind, name },
      ...(a && { 'p0-organization': a }),
      ...(b && { 'p1-organization': b }),
      ...(maintainer && { 'p1-maintainers': nameOfPerson(records, maintainer) }),
    };
  },
  fields: (records, values) => [...fields(records, values), seenField],
  faults,
  change: (records, values, newId) => {
    const id = newId('evidence');
    const place = { districtIds: [records.districtId], program: null, taskForceId: null };
    const piece = pieceIn(records, values, { id, ...place, ...PROVENANCE_WITH_SOURCE });
    return {
      action: 'add evidence',
      entries: [
        entry('evidence', piece),
        ...partyEntries(records, values, id, newId),
        ...activityDateOf(id, values, newId),
      ],
    };
  },
};

/** Corrects evidence and its parties, or ends it. The address has its id. */
export const correctEvidence: EditForm = {
  title: (records, { evidence = '' }) =>
    `Correct or end: ${rowOf(records, 'evidence', evidence)?.name ?? 'evidence'}`,
  start: (records, { evidence = '' }) => {
    const row = rowOf(records, 'evidence', evidence);
    return {
      kind: row?.kind ?? '',
      name: row?.name ?? '',
      ...trainingValues(row),
      since: row?.since ?? '',
      until: lastDayShown(row?.until),
      everyDays: row?.everyDays ? String(row.everyDays) : '',
      districts: row?.districtIds.join(', ') ?? '',
      ...partyValues(records, evidence),
    };
  },
  fields: (records, values) => [...fields(records, values), districtsField],
  faults: (records, values) => ({
    ...faults(records, values),
    ...(!districtsIn(values).includes(records.districtId) && {
      districts: `must include ${records.districtId}, the district you are editing`,
    }),
  }),
  change: (records, values, newId, { evidence = '' }) => {
    const row = rowOf(records, 'evidence', evidence);
    const until = untilIn(values);
    return {
      action: until !== null && row?.until !== until ? 'end evidence' : 'correct evidence',
      entries: row
        ? [
            entry('evidence', { ...pieceIn(records, values, row), districtIds: districtsIn(values) }),
            ...partyEntries(records, values, evidence, newId),
          ]
        : [],
    };
  },
};
