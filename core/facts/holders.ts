import { z } from 'zod';
import { district, id, organization, origin, period, person, role } from './columns.ts';
import { endsBeforeItBegins, fact } from './declare.ts';

/** A person holds a role in a district for an organization. */
export const holders = fact({
  title: 'Holder of a role',
  columns: {
    ...id,
    personId: person(),
    organizationId: organization(),
    districtId: district,
    role,
    acting: z.boolean(),
    deputy: z.boolean(),
    ...period,
    ...origin,
  },
  fixed: ['personId', 'districtId'],
  ends: ['personId', 'districtId'],
  read: 'by district',
  home: 'district',
  faults: endsBeforeItBegins,
  subject: ({ named }) => `${named('person', 'personId')} as holder of ${named('role', 'role')}`,
});
