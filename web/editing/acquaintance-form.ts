import { byLabel } from './choices.ts';
import { type DistrictRecords, nameOfOrganization, nameOfPerson, rowOf } from './district-records.ts';
import {
  type EditForm,
  type Field,
  isTicked,
  type Option,
  orNull,
  sinceField,
  sourceField,
  textOf,
  ticked,
} from './form.ts';
import { type Entry, entry, PROVENANCE_WITH_SOURCE } from './rows.ts';

/** People by name, each with where they work, since two may have one name. */
function personChoices(records: DistrictRecords): Option[] {
  return byLabel(
    records.people.flatMap(({ id, name }) => {
      const job = records.employment.find(({ personId }) => personId === id);
      const at = job ? ` (${nameOfOrganization(records, job.organizationId)})` : '';
      return name === null ? [] : [{ value: id, label: `${name}${at}` }];
    }),
  );
}

const personField = (records: DistrictRecords, name: string, label: string): Field => ({
  ...{ name, label, type: 'select', options: personChoices(records) },
  required: 'is required: choose one; a person who is not offered is added first',
});

/** Who knows whom; two people who know each other are two facts. One that is on record already is corrected. */
export const addAcquaintance: EditForm = {
  title: () => 'Who knows whom?',
  start: (_book, { person = '' }) => ({ person, mutual: ticked(true) }),
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
    const ends = isTicked(values, 'mutual')
      ? [
          [person, known],
          [known, person],
        ]
      : [[person, known]];
    const entries = ends.map(([personId = '', knownId = '']): Entry => {
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

/** One direction alone; that the other knows the first is a fact of its own. */
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
    if (isTicked(values, 'withdraw'))
      return { action: 'correct acquaintance', entries: [{ fact: 'acquaintances', id, value: null }] };
    const after = { ...row, since: orNull(values, 'since'), source: textOf(values, 'source') || row.source };
    return { action: 'correct acquaintance', entries: [entry('acquaintances', after)] };
  },
};
