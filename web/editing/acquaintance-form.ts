import { byLabel } from './choices.ts';
import { type DistrictRecords, nameOfOrganization, nameOfPerson, rowOf } from './district-records.ts';
import {
  checkedIf,
  type EditForm,
  type Field,
  isChecked,
  type Option,
  orNull,
  sinceField,
  sourceField,
  textOf,
} from './form.ts';
import { type Entry, entry, PROVENANCE_WITH_SOURCE } from './rows.ts';

/** People by name with their employer, since two people may share a name. */
function personChoices(records: DistrictRecords): Option[] {
  return byLabel(
    records.people.flatMap(({ id, name }) => {
      const job = records.employment.find(({ personId }) => personId === id);
      const employer = job ? ` (${nameOfOrganization(records, job.organizationId)})` : '';
      return name === null ? [] : [{ value: id, label: `${name}${employer}` }];
    }),
  );
}

const personField = (records: DistrictRecords, name: string, label: string): Field => ({
  ...{ name, label, type: 'select', options: personChoices(records) },
  required: 'is required: choose one. If the person is not listed, add them first',
});

/** Records who knows whom. If two people know each other, that is two facts. Corrects a fact already on record. */
export const addAcquaintance: EditForm = {
  title: () => 'Who knows whom?',
  start: (_book, { person = '' }) => ({ person, mutual: checkedIf(true) }),
  fields: (records) => [
    personField(records, 'person', 'Person'),
    personField(records, 'known', 'Knows'),
    { name: 'mutual', label: 'Each knows the other', type: 'check' },
    sinceField(),
    sourceField,
  ],
  faults: (_book, { person, known }) => ({
    ...(person !== '' && person === known && { known: 'must be a different person' }),
  }),
  change: (records, values, newId) => {
    const [person, known] = [textOf(values, 'person'), textOf(values, 'known')];
    const directions = isChecked(values, 'mutual')
      ? [
          [person, known],
          [known, person],
        ]
      : [[person, known]];
    const entries = directions.map(([personId = '', knownId = '']): Entry => {
      const before = records.acquaintances.find(
        (row) => row.personId === personId && row.knownId === knownId,
      );
      const row = before ?? {
        id: newId(`knows-${personId}`),
        personId,
        knownId,
        since: null,
        ...PROVENANCE_WITH_SOURCE,
      };
      return entry('acquaintances', {
        ...row,
        since: orNull(values, 'since') ?? row.since,
        source: textOf(values, 'source') || row.source,
      });
    });
    return { action: 'add acquaintance', entries };
  },
};

/** Corrects one direction only; the opposite direction is a separate fact. */
export const correctAcquaintance: EditForm = {
  title: (records, { id = '' }) => {
    const row = rowOf(records, 'acquaintances', id);
    return row
      ? `${nameOfPerson(records, row.personId)} knows ${nameOfPerson(records, row.knownId)}`
      : 'Who knows whom?';
  },
  start: (records, { id = '' }) => {
    const row = rowOf(records, 'acquaintances', id);
    return { since: row?.since ?? '', source: row?.source ?? '' };
  },
  fields: () => [
    sinceField(),
    sourceField,
    {
      name: 'withdraw',
      label: 'Remove it: it was entered by mistake, or they no longer know each other',
      type: 'check',
    },
  ],
  change: (records, values, _newId, { id = '' }) => {
    const row = rowOf(records, 'acquaintances', id);
    if (!row) return { action: 'correct acquaintance', entries: [] };
    if (isChecked(values, 'withdraw'))
      return { action: 'correct acquaintance', entries: [{ fact: 'acquaintances', id, value: null }] };
    const after = { ...row, since: orNull(values, 'since'), source: textOf(values, 'source') || row.source };
    return { action: 'correct acquaintance', entries: [entry('acquaintances', after)] };
  },
};
