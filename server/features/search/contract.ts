import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

/** In display order. */
export const HIT_KINDS = [
  'people',
  'organizations',
  'roles',
  'counties',
  'cities',
  'evidence',
  'districts',
] as const;

export const Hit = z.object({
  kind: z.enum(HIT_KINDS),
  id: z.string(),
  title: z.string(),
  detail: z.string(),
  also: z.string().nullable().describe('The matching text, if title and detail do not show it'),
  marks: z
    .array(z.string())
    .describe('The words that matched, in the normalized spelling in which words are compared'),
  districtId: s.DistrictId.nullable().describe('Its district; the nearest one if it has several'),
  organizationId: s.OrganizationId.nullable().describe(
    'The organization itself, or the person’s organization',
  ),
  phone: z.string().nullable().describe('Phone of the office in this district, never a person’s own number'),
  mailbox: z.string().nullable(),
});

/** How many of each kind are returned: a few of all kinds, or more of a single kind. */
export const FEW = 5;
export const MANY = 50;

export const search = endpoint({
  method: 'GET',
  path: '/search',
  access: 'district',
  tag: 'Search',
  summary: 'Look up people, organizations and places by name.',
  description:
    'By name, other name, abbreviation or place, in any order and spelling. The district and its neighbors are searched first. Only viewers who may see people’s names find them, and no response reveals them to others.',
  query: s.AsOf.extend({
    q: s.Words.describe('What was typed'),
    district: s.DistrictId.optional().describe('The viewer’s district'),
    scope: z
      .enum(['near', 'everywhere'])
      .default('near')
      .describe('In the district and its neighbors, unless that finds too little; or in all districts'),
    kind: z.enum(HIT_KINDS).optional().describe(`Of this kind alone, ${MANY} instead of ${FEW}`),
  }),
  response: z.object({
    asOf: s.Day,
    scope: z.enum(['near', 'everywhere']),
    here: z.string().nullable().describe('Short name of the viewer’s district'),
    best: z
      .object({
        heading: z.string().describe('The role and the place that were recognized'),
        organizationId: s.OrganizationId,
        officeName: z.string(),
        hit: Hit.describe('Whom to call: the person, or the office'),
      })
      .nullable(),
    groups: z.array(z.object({ kind: z.enum(HIT_KINDS), total: z.number().int(), hits: z.array(Hit) })),
    nearest: z.array(Hit).describe('If nothing was found: the closest matches'),
    isWhole: z
      .boolean()
      .describe('False while the names of the network are still being read after a start: ask again'),
  }),
});
