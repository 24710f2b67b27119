import { Day } from '../shapes.ts';
import { column, district, Id, id, period, prose, provenance } from './columns.ts';
import { endsBeforeItBegins, fact, type RowFault } from './declare.ts';

/** A district uses a practice. */
export const adoptions = fact({
  title: 'Practice in use',
  columns: {
    ...id,
    districtId: district,
    practiceId: column(Id, { names: 'practices' }),
    /** The outcome, and the day it was reported; asked some months after adoption. */
    outcome: prose('what became of it').nullable().default(null),
    outcomeOn: column(Day, { past: true, words: 'what became of it, said on' }).nullable().default(null),
    ...period,
    ...provenance,
  },
  fixed: ['districtId', 'practiceId'],
  ends: ['districtId', 'practiceId'],
  read: 'by district',
  home: 'district',
  training: 'always',
  faults: (row) => [...endsBeforeItBegins(row), ...saidWithoutDay(row)],
  subject: ({ named }) => `that the district uses ${named('practice', 'practiceId')}`,
});

/** Returns faults if only one of the outcome and its date is given. */
const saidWithoutDay = ({ outcome, outcomeOn }: Readonly<Record<string, unknown>>): readonly RowFault[] => {
  if (typeof outcome === 'string' && typeof outcomeOn !== 'string')
    return [{ field: 'outcomeOn', message: 'is required with what became of it' }];
  if (typeof outcomeOn === 'string' && typeof outcome !== 'string')
    return [{ field: 'outcome', message: 'is required with the day on which it was said' }];
  return [];
};
