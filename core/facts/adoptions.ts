import { column, district, Id, id, period, provenance } from './columns.ts';
import { endsBeforeItBegins, fact } from './declare.ts';

/** A district uses a practice. */
export const adoptions = fact({
  title: 'Practice in use',
  columns: {
    ...id,
    districtId: district,
    practiceId: column(Id, { names: 'practices' }),
    ...period,
    ...provenance,
  },
  fixed: ['districtId', 'practiceId'],
  ends: ['districtId', 'practiceId'],
  read: 'by district',
  home: 'district',
  training: 'always',
  faults: endsBeforeItBegins,
  subject: ({ named }) => `that the district uses ${named('practice', 'practiceId')}`,
});
