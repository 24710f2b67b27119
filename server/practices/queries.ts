import { z } from 'zod';
import { EFFORTS } from '../../core/practices/effort.ts';
import { Day, DistrictId, SourceKind } from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

const Text = z.string().nullable();

export const practices = query('practices/list', {
  params: z.object({}),
  row: z.object({
    ...{ id: z.string(), name: z.string(), what: Text, forWhom: Text, tookWhat: Text, whatChanged: Text },
    effort: z.enum(EFFORTS).nullable(),
    ...{ mends: z.array(z.string()), url: Text, since: Day.nullable(), addedOn: Day.nullable() },
    ...{ districtId: DistrictId, source: z.string(), sourceKind: SourceKind },
  }),
});

export const adoptions = query('practices/adopted', {
  params: z.object({}),
  row: z.object({
    ...{ id: z.string(), practiceId: z.string(), districtId: DistrictId },
    ...{ since: Day.nullable(), until: Day.nullable(), outcome: Text, outcomeOn: Day.nullable() },
  }),
});
