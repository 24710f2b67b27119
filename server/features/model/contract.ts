import { z } from 'zod';
import { SECTORS } from '../../../core/model/kinds.ts';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const ModelRole = z.object({
  id: s.RoleId,
  code: z.string(),
  name: z.string(),
  shortName: z.string().describe('Short enough for a title, or next to a slot of the ring'),
  sector: z.enum(SECTORS),
  level: z.string(),
  weight: z.number().int(),
  slot: z.enum(['hub', 'rim', 'none']),
  slotDegrees: z.number().nullable(),
  appliesWhen: z.string().nullable(),
  contributes: z.array(z.string()),
  assigned: z
    .boolean()
    .describe(
      'The law or an agency’s map assigns it to an office in every district, so being on record does not mean a partner was found',
    ),
  source: z.string().nullable(),
});
const ModelTie = z.object({
  id: s.TieId,
  a: s.RoleId,
  b: z.string(),
  minimumLevel: z.number().int(),
  weight: z.number().int(),
  backbone: z.boolean(),
  why: z.string(),
  source: z.string(),
});
const ModelEvidence = z.object({
  kind: z.string(),
  name: z.string(),
  level: z.number().int(),
  currentDays: z.number().int().nullable(),
  agingDays: z.number().int().nullable(),
  rule: z.string().nullable(),
});

const ScreeningMeasured = z.object({
  half: z
    .enum(['open', 'sealed'])
    .describe(
      'open: screening was learned from these texts; sealed: by other writers, counted once after it was finished',
    ),
  mustBeRefused: z.number().int(),
  missed: z.number().int(),
  mustPass: z.number().int(),
  wronglyRefused: z.number().int(),
});

export const getModel = endpoint({
  method: 'GET',
  path: '/model',
  access: 'summary',
  tag: 'Reference',
  summary: 'List the roles and ties that the gap model expects, with weights and reasons.',
  description:
    'The model has a version, not dates: `asOf` is accepted and ignored. On `knownOn` it is the model of the edition that was known then, with the roles that this edition assigns.',
  query: s.Days,
  response: z.object({
    version: z.number().int(),
    roles: z.array(ModelRole),
    ties: z.array(ModelTie),
    evidence: z.array(ModelEvidence),
    screening: z
      .array(ScreeningMeasured)
      .describe('How often screening erred on texts of people who had not seen it'),
  }),
});

export const getReferenceData = endpoint({
  method: 'GET',
  path: '/reference',
  access: 'summary',
  tag: 'Reference',
  summary: 'List the files of the reference data, with sources, rows and what is not known.',
  description: 'The files that came with the release; `asOf` is accepted and ignored.',
  query: s.AsOf,
  response: z.object({
    version: z.string(),
    edition: z.number().int().describe('Number of the edition of the reference data'),
    day: s.Day.describe('The date of that edition: it contains nothing newer'),
    sample: z
      .boolean()
      .describe('True if this graph contains the invented sample network in addition to the reference data'),
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
          .describe('The file that documents the source of the rows and how they were checked'),
      }),
    ),
  }),
});
