import { z } from 'zod';
import { district, id, organization, origin, role, saidOn } from './columns.ts';
import { fact } from './declare.ts';

/** A statement that an organization fills a role, or that none does. */
export const statements = fact({
  title: 'Statement about a role',
  columns: {
    ...id,
    districtId: district,
    role,
    kind: z.enum(['confirmed', 'unfilled']),
    /** Null only if no one fills the role. */
    organizationId: organization().nullable(),
    at: saidOn,
    ...origin,
  },
  fixed: ['districtId', 'organizationId'],
  ends: ['districtId', 'organizationId'],
  read: 'by district',
  home: 'district',
  ownNode: true,
  speakers: ({ kind, organizationId }) =>
    kind === 'confirmed' && typeof organizationId === 'string' ? [organizationId] : [],
  faults: ({ kind, organizationId }) =>
    kind === 'confirmed' && !organizationId
      ? [{ field: 'organizationId', message: 'must say which organization fills the role' }]
      : [],
  subject: ({ row, named, day }) => {
    const [role, on] = [named('role', 'role'), day('at')];
    const organization = row.organizationId ? named('organization', 'organizationId') : null;
    if (row.kind === 'confirmed') return `that ${organization} fills ${role} (${on})`;
    return organization
      ? `that ${organization} no longer fills ${role} (${on})`
      : `that no one fills ${role} (${on})`;
  },
});
