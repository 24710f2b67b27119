import { z } from 'zod';
import { itemWords } from '../words/phrases.ts';
import { column, district, id, origin, saidOn } from './columns.ts';
import { fact } from './declare.ts';

/** An answer to a question that no organization has reported. Proves nothing, and the model doesn't read it. */
export const notes = fact({
  title: 'Note at a question',
  columns: {
    ...id,
    districtId: district,
    /** A role, a tie `a--b`, or tribal-land. */
    question: column(z.string().max(100), { filled: true }),
    kind: z.enum(['think so', 'does not know']),
    text: column(z.string(), { filled: true, personal: true }).nullable().default(null),
    at: saidOn,
    ...origin,
  },
  fixed: ['districtId', 'question'],
  ends: ['districtId'],
  read: 'by district',
  home: 'district',
  ownNode: true,
  remark: true,
  faults: ({ kind, text }) =>
    kind === 'think so' && !text ? [{ field: 'text', message: 'must say what you think' }] : [],
  subject: ({ row, text, day }) =>
    row.kind === 'think so'
      ? `a note at the question of ${itemWords(text('question'))}${row.text === null ? '' : `: ${text('text')}`} (${day('at')})`
      : `that no one could answer the question of ${itemWords(text('question'))} (${day('at')})`,
});
