import { z } from 'zod';
import { OrganizationId } from '../../../core/shapes.ts';
import { query } from '../../graph/query.ts';

const text = z.string();

export const officesOf = query('duplicates/offices', {
  params: z.object({ id: OrganizationId }),
  row: z.object({ id: OrganizationId }),
});

export const recordMerge = query('duplicates/record-merge', {
  params: z.object({ keepId: OrganizationId, mergeId: OrganizationId, changeId: text }),
  row: z.object({ id: OrganizationId }),
});
