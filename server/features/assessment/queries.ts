import { z } from 'zod';
import { Day, DistrictId, OrganizationId, RoleId } from '../../../core/shapes.ts';
import { query } from '../../graph/query.ts';

export const nearby = query('assessment/nearby', {
  params: z.object({ districtIds: z.array(DistrictId), roles: z.array(RoleId), asOf: Day }),
  row: z.object({
    districtId: DistrictId,
    role: RoleId,
    organizationId: OrganizationId,
    name: z.string(),
    city: z.string().nullable(),
    state: z.string().nullable(),
  }),
});
