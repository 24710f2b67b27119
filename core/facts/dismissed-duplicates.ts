import { district, entered, id, organization, prose } from './columns.ts';
import { fact, mustDiffer } from './declare.ts';

/** Two organizations that look like duplicates but are not. */
export const dismissedDuplicates = fact({
  title: 'Dismissed duplicate',
  columns: {
    ...id,
    districtId: district,
    firstId: organization('one organization'),
    secondId: organization('the other organization'),
    why: prose('why').nullable(),
    ...entered,
  },
  fixed: ['districtId', 'firstId', 'secondId'],
  ends: ['districtId', 'firstId', 'secondId'],
  read: 'by district',
  home: 'district',
  ownNode: true,
  remark: true,
  faults: mustDiffer('firstId', 'secondId', 'must be a different organization from the first'),
  subject: ({ named }) =>
    `that ${named('organization', 'firstId')} and ${named('organization', 'secondId')} are two`,
});
