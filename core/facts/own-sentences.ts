import { z } from 'zod';
import { column, district, entered, id } from './columns.ts';
import { fact } from './declare.ts';

/** A sentence of the district's report in words of its own. It stands beside that of the record, and the model does not see it. */
export const ownSentences = fact({
  title: 'Sentence of the report in own words',
  columns: {
    ...id,
    districtId: district,
    /** Id of the sentence in the report. */
    sentence: column(z.string().max(100), { filled: true }),
    text: column(z.string().max(1_000), { filled: true, prose: true }),
    /** What the record said when it was written: other words now mean that its figures may have moved. */
    written: column(z.string().max(4_000), { filled: true, prose: true, words: 'sentence of the record' }),
    ...entered,
  },
  fixed: ['districtId', 'sentence'],
  ends: ['districtId'],
  read: 'by district',
  home: 'district',
  ownNode: true,
  remark: true,
  subject: ({ text }) => `a sentence of the report in own words: ${text('text')}`,
});
