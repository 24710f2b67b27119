import { z } from 'zod';
import { distinct } from '../order.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { column, district, entered, id } from './columns.ts';
import { fact } from './declare.ts';

const MOST = THRESHOLDS.districtsOfReport.value;
const SET_OF_DISTRICTS = new RegExp(`^[a-z]{3,5}(,[a-z]{3,5}){1,${MOST - 1}}$`);

/** Returns the key of a set of districts; the same whichever of them leads the joint report. */
export const jointSetOf = (districtIds: readonly string[]): string => distinct(districtIds).join(',');

/**
 * Returns the districts of the joint report a sentence is kept for; empty if it belongs to its own district's
 * report.
 */
export const districtsOfSet = (set: unknown): string[] => (typeof set === 'string' ? set.split(',') : []);

/**
 * A sentence of the district's report, or of a joint report it leads, in the author's own words. It is shown
 * next to the generated sentence, and the model doesn't read it.
 */
export const ownSentences = fact({
  title: 'Sentence of the report in own words',
  columns: {
    ...id,
    districtId: district,
    /** Id of the sentence in the report. */
    sentence: column(z.string().max(100), { filled: true }),
    text: column(z.string().max(1_000), { filled: true, prose: true }),
    /** For a joint report: the ids of all its districts, sorted (`jointSetOf`). */
    jointWith: column(z.string().regex(SET_OF_DISTRICTS), {
      words: 'districts of the joint report',
    })
      .nullable()
      .default(null),
    /** The generated sentence at the time of writing. If it differs now, its figures may have changed. */
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
            message: `must list 2 to ${MOST} districts, each once and in order of their ids, including the one in which it is kept`,
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
