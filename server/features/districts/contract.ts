import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { DistrictSummary } from '../../assessments/contract.ts';
import { endpoint } from '../../http/endpoint.ts';
import { nationPageOf } from '../../nation/contract.ts';

export const listDistricts = endpoint({
  method: 'GET',
  path: '/districts',
  access: 'summary',
  tag: 'Districts',
  summary: 'List the districts with their coverage and what each lacks.',
  query: s.Days.extend(s.Paging.shape).extend({
    missingRole: s.RoleId.optional().describe(
      'Only districts where this role is neither on record nor confirmed',
    ),
    roleState: s.RoleState.optional().describe('With missingRole: only where the role is in this state'),
    hasRole: s.RoleId.optional().describe('Only districts where this role is on record or confirmed'),
    lacksTie: s.TieId.optional().describe('Only districts where this expected tie is not met'),
    tie: s.TieId.optional().describe('With tieState: the expected tie, a--b'),
    tieState: s.TieState.optional().describe('Only districts where the expected tie `tie` is in this state'),
    lead: s.RoleId.optional().describe(
      'Only districts with a lead of this role, whom no one has confirmed; see /api/leads',
    ),
    program: z
      .string()
      .max(60)
      .optional()
      .describe('Only districts with a task force of this program on record'),
    state: z.string().length(2).optional(),
    circuit: z.string().max(2).optional(),
    sort: z
      .enum([
        'name',
        'requiredRolesOnRecord',
        'requiredTiesMet',
        'provenGaps',
        'questions',
        'confirmed',
        'recorded',
        'possible',
        'taskForces',
      ])
      .default('name'),
    order: z.enum(['asc', 'desc']).default('asc'),
  }),
  response: nationPageOf(DistrictSummary),
});

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';

export const getDistrict = endpoint({
  method: 'GET',
  path: '/districts/:districtId',
  access: 'summary',
  tag: 'Districts',
  summary: 'Get the summary of a district on a day.',
  params,
  query: s.Days,
  response: DistrictSummary,
  notFound,
});

export const listCounties = endpoint({
  method: 'GET',
  path: '/districts/:districtId/counties',
  access: 'summary',
  tag: 'Districts',
  summary: 'List the counties of a district.',
  description: 'The list has no dates: `asOf` is accepted and ignored.',
  params,
  query: s.AsOf.extend(s.Paging.shape),
  response: s.pageOf(
    z.object({ fips: z.string(), county: z.string(), state: z.string(), source: z.string() }),
  ),
  notFound,
});
