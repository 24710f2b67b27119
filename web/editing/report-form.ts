import { LEVEL_WORDS, sentence } from '../../core/words/phrases.ts';
import { partnerChoices } from './choices.ts';
import { type DistrictRecords, nameOfOrganization } from './district-records.ts';
import { type EditForm, type Field, textOf, type Values } from './form.ts';
import { latest } from './role-form.ts';
import { type Entry, entry, PROVENANCE } from './rows.ts';

const levels = LEVEL_WORDS.map((word, level) => ({
  value: String(level),
  label: `${level}: ${sentence(word)}`,
}));

const nameOf = (book: DistrictRecords, values: Values, side: string): string =>
  values[side] ? nameOfOrganization(book, values[side]) : side === 'a' ? 'the first' : 'the second';

const levelField = (book: DistrictRecords, values: Values, from: 'a' | 'b'): Field => ({
  name: `${from}Says`,
  label: `What ${nameOf(book, values, from)} says of its work with ${nameOf(book, values, from === 'a' ? 'b' : 'a')}`,
  type: 'radios',
  options: levels,
});

/** What two organizations say of their work with each other: one side or both. */
export const reportTie: EditForm = {
  menu: 'Report how two organizations work together',
  title: (book, { a, b }) =>
    a && b
      ? `How ${nameOfOrganization(book, a)} and ${nameOfOrganization(book, b)} work together`
      : 'Report how two organizations work together',
  start: ({ today }, { a = '', b = '' }) => ({ a, b, at: today }),
  fields: (book, values) => [
    {
      name: 'a',
      label: 'First organization',
      type: 'select',
      options: partnerChoices(book),
      required: 'is needed: choose one',
    },
    {
      name: 'b',
      label: 'Second organization',
      type: 'select',
      options: partnerChoices(book),
      required: 'is needed: choose one',
    },
    levelField(book, values, 'a'),
    levelField(book, values, 'b'),
    { name: 'at', label: 'Said on', type: 'date', required: 'is needed' },
  ],
  faults: (book, values) => ({
    ...latest(book, values.at),
    ...(!values.aSays && !values.bSays && { aSays: 'is needed, or what the other says' }),
    ...(values.a !== '' && values.a === values.b && { b: 'must be another organization than the first' }),
  }),
  change: (book, values, newId) => ({
    action: 'report tie',
    entries: (['a', 'b'] as const).flatMap((from): Entry[] => {
      const level = textOf(values, `${from}Says`);
      if (level === '') return [];
      const about = from === 'a' ? 'b' : 'a';
      const said = { fromId: textOf(values, from), aboutId: textOf(values, about), level: Number(level) };
      const at = textOf(values, 'at');
      return [
        entry('reports', {
          id: newId(`report-${from}`),
          districtId: book.districtId,
          ...said,
          at,
          ...PROVENANCE,
        }),
      ];
    }),
  }),
};
