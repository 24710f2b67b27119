import { z } from 'zod';
import { DistrictId, OrganizationId } from '../../api/shared.ts';
import { query } from '../../graph/query.ts';

const text = z.string();
const said = { at: text, actor: text, why: text.nullable() };
const pair = { firstId: OrganizationId, secondId: OrganizationId };

export const officesOf = query('duplicates/offices', {
  params: z.object({ id: OrganizationId }),
  row: z.object({ id: OrganizationId }),
});

export const recordMerge = query('duplicates/record-merge', {
  params: z.object({ keepId: OrganizationId, mergeId: OrganizationId, changeId: text }),
  row: z.object({ id: OrganizationId }),
});

export const recordDismissal = query('duplicates/record-dismissal', {
  params: z.object({
    id: text,
    districtId: DistrictId,
    ...pair,
    ...said,
    dismissed: z.literal(true).nullable(),
  }),
  row: z.object({ id: text }),
});

export const dismissals = query('duplicates/dismissals', {
  params: z.object({ districtId: DistrictId, organizationIds: z.array(OrganizationId) }),
  row: z.object({ id: text, ...pair, ...said }),
});
