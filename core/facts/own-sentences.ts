import { z } from 'zod';
import { distinct } from '../order.ts';
import { column, district, entered, id } from './columns.ts';
import { fact } from './declare.ts';

/** The districts of a joint report as the sentence keeps them: whichever of them leads, the same text. */
export const jointSetOf = (districtIds: readonly string[]): string => distinct(districtIds).join(',');

/** The districts for which a sentence of a joint report is kept; none where it is of the report of its district alone. */
export const districtsOfSet = (set: unknown): string[] => (typeof set === 'string' ? set.split(',') : []);

/** A sentence of the district's report, or of a joint report that it leads, in words of its own. It stands beside that of the record, and the model does not see it. */
export const ownSentences = fact({
  title: 'Sentence of the report in own words',
  columns: {
    ...id,
    districtId: district,
    /** Id of the sentence in the report. */
    sentence: column(z.string().max(100), { filled: true }),
    text: column(z.string().max(1_000), { filled: true, prose: true }),
    /** For a joint report: the ids of all of its districts, in order (`jointSetOf`). */
    jointWith: column(z.string().regex(/^[a-z]{3,5}(,[a-z]{3,5}){1,5}$/), {
      words: 'districts of the joint report',
    })
      .nullable()
      .default(null),
    /** What the record said when it was written: other words now mean that its figures may have moved. */
    written: column(z.string().max(4_000), { filled: true, prose: true, words: 'sentence of the record' }),
    ...entered,
  },
  fixed: ['districtId', 'sentence', 'jointWith'],
  faults: ({ jointWith }, { districtId }) => {
    const districts = districtsOfSet(jointWith);
    const isSet = jointSetOf(districts) === jointWith;
    return districts.length === 0 || (isSet && districts.includes(districtId))
      ? []
      : [
          {
            field: 'jointWith',
            message:
              'must list two to six districts, each once and in order of their ids, including the one in which it is kept',
          },
        ];
  },
  ends: ['districtId'],
  read: 'by district',
  home: 'district',
  ownNode: true,
  remark: true,
  subject: ({ text }) => `a sentence of the report in own words: ${text('text')}`,
});
