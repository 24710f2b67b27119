import { betweenFaults, betweenFields, betweenIn, betweenValues } from './between.ts';
import { evidenceChoices } from './choices.ts';
import { rowOf } from './district-records.ts';
import { type EditForm, textOf } from './form.ts';
import { latest } from './role-form.ts';
import { entry, PROVENANCE } from './rows.ts';

/** Records a day on which evidence was active, and for which of its parties. */
export const addActivityDate: EditForm = {
  title: (records, { evidence = '' }) => {
    const piece = rowOf(records, 'evidence', evidence);
    return piece ? `${piece.name}: record activity` : 'Record when evidence was last active';
  },
  start: (_book, { evidence = '', a = '', b = '' }) => ({ evidence, ...betweenValues({ a, b }) }),
  fields: (records, values) => [
    {
      name: 'evidence',
      label: 'Evidence',
      type: 'select',
      options: evidenceChoices(records),
      required: 'is required: if it is not offered, add it instead',
    },
    {
      name: 'at',
      label: 'Last active on',
      type: 'date',
      hint: 'The day on which the meeting took place, the protocol was reviewed, or a partner confirmed that it is still active',
      required: 'is required',
    },
    ...betweenFields(records, textOf(values, 'evidence')),
  ],
  faults: (records, values) => ({
    ...latest(records, values.at),
    ...betweenFaults(records, textOf(values, 'evidence'), values),
  }),
  change: (records, values, newId) => {
    const evidenceId = textOf(values, 'evidence');
    const organizationIds = betweenIn(records, evidenceId, values);
    const activity = { id: newId('activityDate'), evidenceId, at: textOf(values, 'at'), organizationIds };
    return { action: 'add activity date', entries: [entry('activityDates', { ...activity, ...PROVENANCE })] };
  },
};
