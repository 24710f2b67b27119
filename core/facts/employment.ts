import { z } from 'zod';
import { column, id, organization, origin, period, person } from './columns.ts';
import { endsBeforeItBegins, fact } from './declare.ts';

/** A job: a person works for an organization. */
export const employment = fact({
  title: 'Job',
  columns: {
    ...id,
    personId: person(),
    organizationId: organization(),
    title: column(z.string(), { personal: true }).nullable(),
    ...period,
    ...origin,
  },
  fixed: ['personId', 'organizationId'],
  ends: ['personId', 'organizationId'],
  read: 'by person',
  home: 'person',
  faults: endsBeforeItBegins,
  subject: ({ named }) => `${named('person', 'personId')} at ${named('organization', 'organizationId')}`,
});
