import { itemTitle } from '../../core/words/phrases.ts';
import type { DistrictRecords } from './district-records.ts';
import { type EditForm, textOf } from './form.ts';
import { type Change, entry, PROVENANCE, type Rows } from './rows.ts';

/** The change that adds a note: an answer that no organization reported, so it proves nothing. */
export const noteChange = (
  { districtId, today }: DistrictRecords,
  note: Pick<Rows['notes'], 'question' | 'kind' | 'text'>,
  id: string,
): Change => ({
  action: 'add note',
  entries: [entry('notes', { id, districtId, at: today, ...note, ...PROVENANCE })],
});

/** Adds the user's own opinion on a question, which the address names. */
export const addNote: EditForm = {
  title: ({ roles }, { question = '' }) => `What you think: ${itemTitle({ model: { roles } }, question)}`,
  start: () => ({}),
  fields: () => [
    {
      name: 'text',
      label: 'What you think',
      type: 'text',
      hint: 'Saved as a note on the question. It proves nothing: the question stays open until someone reports an answer',
      required: 'is required',
    },
  ],
  change: (records, values, newId, { question = '' }) =>
    noteChange(records, { question, kind: 'think so', text: textOf(values, 'text') }, newId('note')),
};
