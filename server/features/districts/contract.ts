import { z } from 'zod';
import { PROOFS } from '../../../core/filter/proof.ts';
import { VERBS } from '../../../core/filter/where.ts';
import * as s from '../../../core/shapes.ts';
import { DistrictSummary } from '../../assessments/contract.ts';
import { endpoint } from '../../http/endpoint.ts';
import { districtFilter, nationPageOf } from '../../nation/contract.ts';

const Proof = z.enum(PROOFS);

/** Why a district matches `where`. */
const Match = z.object({
  proof: Proof.nullable().describe(
    'How certain it is that everything requested is lacking: proven; to confirm, if something on record suggests otherwise; unknown, if nothing on record decides it. Null if `where` does not ask for anything lacking',
  ),
  lacks: z.array(
    z.object({
      verb: z.enum(VERBS),
      id: z.string().describe('A role, an expected tie `a--b`, or any'),
      state: z
        .union([s.RoleState, s.TieState])
        .nullable()
        .describe('State of the role or tie; null for a training'),
      day: s.Day.nullable().describe('For a training: the newest on record, more than two years old'),
      proof: Proof,
    }),
  ),
});

/** The parameters used before `where` existed, each for one role or tie. Kept for programs that still use them. */
export const formerFilter = z
  .object({
    missingRole: s.RoleId.describe('The same as where=lacks:ROLE'),
    roleState: s.RoleState.describe('With missingRole: only where the role is in this state'),
    hasRole: s.RoleId.describe('The same as where=has:ROLE'),
    lacksTie: s.TieId.describe('The same as where=lacks:TIE'),
    tie: s.TieId.describe('An expected tie, a--b; use with tieState'),
    tieState: s.TieState.describe('Only districts where the expected tie `tie` is in this state'),
    lead: s.RoleId.describe('The same as where=lead:ROLE'),
  })
  .partial();

export const listDistricts = endpoint({
  method: 'GET',
  path: '/districts',
  access: 'summary',
  tag: 'Districts',
  summary: 'List the districts with their coverage and what each lacks.',
  query: s.Days.extend(s.Paging.shape).extend({
    ...districtFilter.partial().shape,
    ...formerFilter.shape,
    neighborOf: s.DistrictId.optional().describe('Only districts that touch this one'),
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
  response: nationPageOf(
    DistrictSummary.extend({ match: Match.nullable().describe('Null without `where`') }),
  ),
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
