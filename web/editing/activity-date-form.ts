import { evidenceChoices } from './choices.ts';
import { rowOf } from './district-records.ts';
import { type EditForm, textOf } from './form.ts';
import { latest } from './role-form.ts';
import { entry, PROVENANCE } from './rows.ts';

/** A day on which a piece of evidence was seen to work. */
export const addActivityDate: EditForm = {
  menu: 'Say when evidence was last seen at work',
  title: (book, { evidence = '' }) => {
    const piece = rowOf(book, 'evidence', evidence);
    return piece ? `${piece.name}: seen at work` : 'Say when evidence was last seen at work';
  },
  start: ({ today }, { evidence = '' }) => ({ evidence, at: today }),
  fields: (book) => [
    {
      name: 'evidence',
      label: 'Evidence',
      type: 'select',
      options: evidenceChoices(book),
      required: 'is needed: if it is not offered, add it instead',
    },
    {
      name: 'at',
      label: 'Seen on',
      type: 'date',
      hint: 'The day on which the meeting took place, the protocol was reviewed, or a partner confirmed that it goes on',
      required: 'is needed',
    },
  ],
  faults: (book, values) => latest(book, values.at),
  change: (_book, values, newId) => {
    const seen = {
      id: newId('activityDate'),
      evidenceId: textOf(values, 'evidence'),
      at: textOf(values, 'at'),
    };
    return { action: 'add activity date', entries: [entry('activityDates', { ...seen, ...PROVENANCE })] };
  },
};
