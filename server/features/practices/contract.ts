import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const District = z.object({ id: s.DistrictId, name: z.string() });

export const Practice = z.object({
  id: z.string(),
  name: z.string(),
  what: z.string().nullable().describe('What it is, in a sentence'),
  url: z.string().nullable(),
  since: s.Day.nullable(),
  startedIn: District,
  adopted: z
    .array(District.extend({ since: s.Day.nullable(), until: s.Day.nullable() }))
    .describe('The districts that use it on that day'),
  source: z.string(),
  sourceKind: s.SourceKind,
});

export const listPractices = endpoint({
  method: 'GET',
  path: '/practices',
  access: 'summary',
  tag: 'Practices',
  summary: 'List the practices, with where each started and who has adopted it.',
  query: s.AsOf.extend(s.Paging.shape).extend({
    district: s.DistrictId.optional().describe('Only those that started in this district or are used there'),
  }),
  response: s.pageOf(Practice),
});
