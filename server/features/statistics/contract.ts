import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

export const listStatistics = endpoint({
  method: 'GET',
  path: '/statistics',
  access: 'summary',
  tag: 'Reference',
  summary: 'List the published case and hotline figures of a district, with their caveats.',
  description:
    'Figures are shown beside the score, never in it. The list has no dates: `asOf` is accepted and ignored.',
  query: s.AsOf.extend(s.Paging.shape).extend({
    district: s.DistrictId.optional().describe('Figures of the district, of its state, and of the nation'),
    scope: z.enum(['district', 'state', 'national', 'global']).optional(),
    scopeId: z.string().max(40).optional(),
    measure: z.string().max(200).optional(),
  }),
  response: s.pageOf(
    z.object({
      scope: z.enum(['district', 'state', 'national', 'global']),
      scopeId: z.string(),
      measure: z.string(),
      year: z.string(),
      value: z.number(),
      unit: z.string(),
      source: z.string(),
      note: z.string().nullable(),
      sourceKind: s.SourceKind,
      sourceDate: s.publicRecord.sourceDate,
      readOn: s.publicRecord.readOn,
      grade: s.publicRecord.grade,
      sourceUrl: s.publicRecord.sourceUrl,
    }),
  ),
});
