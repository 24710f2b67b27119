import { itemTitle } from '../../core/words/phrases.ts';
import type { DistrictRecords } from './district-records.ts';
import { type EditForm, textOf } from './form.ts';
import { type Change, entry, PROVENANCE, type Rows } from './rows.ts';

/** What is kept of an answer that is no one's word: it proves nothing. */
export const noteChange = (
  { districtId, today }: DistrictRecords,
  said: Pick<Rows['notes'], 'question' | 'kind' | 'text'>,
  id: string,
): Change => ({
  action: 'add note',
  entries: [entry('notes', { id, districtId, at: today, ...said, ...PROVENANCE })],
});

/** What you think yourself of a question, which the address names. */
export const addNote: EditForm = {
  title: ({ roles }, { question = '' }) => `What you think: ${itemTitle({ model: { roles } }, question)}`,
  start: () => ({}),
  fields: () => [
    {
      name: 'text',
      label: 'What you think',
      type: 'text',
      hint: 'Kept as a note at the question. It proves nothing: the question stays until someone says so',
      required: 'is required',
    },
  ],
  change: (records, values, newId, { question = '' }) =>
    noteChange(records, { question, kind: 'think so', text: textOf(values, 'text') }, newId('note')),
};
