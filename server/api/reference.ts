import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import * as s from './shared.ts';

export const listStatistics = endpoint({
  method: 'GET',
  path: '/statistics',
  access: 'summary',
  tag: 'Reference',
  summary: 'Which published case and hotline figures stand beside a district, and with which caveats?',
  description:
    'Figures stand beside the score, never in it. The list has no dates: `asOf` is accepted and ignored.',
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
    }),
  ),
});

export const ModelRole = z.object({
  id: s.RoleId,
  code: z.string(),
  name: z.string(),
  shortName: z.string().describe('Short enough for a title, or to stand beside a slot of the ring'),
  sector: z.enum(['justice', 'police', 'labor', 'services']),
  level: z.string(),
  weight: z.number().int(),
  slot: z.enum(['hub', 'rim', 'none']),
  slotDegrees: z.number().nullable(),
  appliesWhen: z.string().nullable(),
  contributes: z.array(z.string()),
  source: z.string().nullable(),
});
export const ModelTie = z.object({
  id: s.TieId,
  a: s.RoleId,
  b: z.string(),
  minimumLevel: z.number().int(),
  weight: z.number().int(),
  backbone: z.boolean(),
  why: z.string(),
  source: z.string(),
});
export const ModelEvidence = z.object({
  kind: z.string(),
  name: z.string(),
  level: z.number().int(),
  liveDays: z.number().int().nullable(),
  ageingDays: z.number().int().nullable(),
  rule: z.string().nullable(),
});

export const getModel = endpoint({
  method: 'GET',
  path: '/model',
  access: 'summary',
  tag: 'Reference',
  summary: 'Which roles and ties does the gap model expect, with what weight, and why?',
  description: 'The model has a version, not dates: `asOf` is accepted and ignored.',
  query: s.AsOf,
  response: z.object({
    version: z.number().int(),
    roles: z.array(ModelRole),
    ties: z.array(ModelTie),
    evidence: z.array(ModelEvidence),
  }),
});

export const getReferenceData = endpoint({
  method: 'GET',
  path: '/reference',
  access: 'summary',
  tag: 'Reference',
  summary: 'Where does the data come from, how many rows are there, and what is not known?',
  description: 'What came with the release, as files: `asOf` is accepted and ignored.',
  query: s.AsOf,
  response: z.object({
    version: z.string(),
    sample: z.boolean().describe('This graph holds a synthetic sample network beside the reference data'),
    files: z.array(
      z.object({
        file: z.string(),
        rows: z.number().int(),
        publishedSource: z.number().int().nullable(),
        generalKnowledge: z.number().int().nullable(),
        what: z.string(),
        caveat: z.string(),
        provenance: z
          .string()
          .describe('The file that says where the rows come from and how they were checked'),
      }),
    ),
  }),
});

export const health = endpoint({
  method: 'GET',
  path: '/health',
  access: 'public',
  tag: 'Operation',
  summary: 'Is the service up, and does its graph answer?',
  response: z.object({
    status: z.literal('ok'),
    engine: z.enum(['embedded', 'neo4j']),
    version: z.string(),
    sample: z.boolean(),
  }),
});
