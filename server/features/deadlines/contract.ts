import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { THRESHOLDS } from '../../../core/thresholds.ts';
import { endpoint } from '../../http/endpoint.ts';

const Deadline = z.object({
  kind: z.enum(['role', 'evidence', 'adoption']),
  id: z.string().describe('Id of the role, of the evidence or of the adoption'),
  name: z.string(),
  on: s.Day.describe(
    'The first day on which it is no longer in effect, is no longer current, or is due to be asked',
  ),
  days: z.number().int().describe('Days left; negative if it is overdue'),
});

export const getDeadlines = endpoint({
  method: 'GET',
  path: '/districts/:districtId/deadlines',
  access: 'district',
  tag: 'Districts',
  summary: 'List the facts of a district that end or age, or are due to be asked about, within some days.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.Days.extend({
    within: z.coerce
      .number()
      .int()
      .min(1)
      .max(365)
      .default(THRESHOLDS.daysAhead.value)
      .describe('Days ahead'),
  }),
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    ends: z.array(Deadline).describe('Evidence with an end date, soonest first'),
    ages: z
      .array(Deadline)
      .describe('Confirmations that lapse unless someone confirms them again, soonest first'),
    asks: z
      .array(Deadline)
      .describe(
        'Practices adopted from other districts, with no outcome on record six months later, longest due first',
      ),
  }),
  notFound: 'No district has this id.',
});
