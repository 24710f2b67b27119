import { z } from 'zod';
import { DistrictId } from '../../api/shared.ts';
import { query } from '../../graph/query.ts';

const text = z.string();

export const recordMark = query('departures/record-mark', {
  params: z.object({
    id: text,
    districtId: DistrictId,
    personId: text,
    itemId: text,
    at: text,
    actor: text,
    marked: z.literal(true).nullable(),
  }),
  row: z.object({ id: text }),
});

export const marksIn = query('departures/marks', {
  params: z.object({ districtId: DistrictId }),
  row: z.object({ itemId: text, personId: text, at: text, actor: text }),
});
