import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../core/model/kinds.ts';
import * as s from '../../core/shapes.ts';

export const TaskForce = z.object({
  evidenceId: z.string(),
  name: z.string(),
  program: z.string(),
  since: s.Day.nullable(),
  until: s.Until,
  seen: s.Day.nullable().describe(
    'The most recent date that supports it: an activity date, or the beginning or announcement of an award',
  ),
  publicRecord: z.boolean().describe('It came with the reference data, and no one here has confirmed it'),
  status: z.enum(['current', 'aging', 'out of date', 'ended']),
  source: z.string(),
  sourceKind: s.SourceKind,
  ...s.publicRecord,
});

/** The summary of one district on a date: a row of the national page, the head of the district page. */
export const DistrictSummary = z.object({
  id: s.DistrictId,
  name: z.string(),
  abbreviation: z.string(),
  state: z.string(),
  circuit: z.string(),
  seat: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  usaoId: s.OrganizationId,
  counties: z.number().int(),
  tribalLand: z
    .boolean()
    .nullable()
    .describe('Land of a federally recognized tribe; null if nothing is on record'),
  publicRecordDay: s.Day.describe('The day of the edition of the reference data'),
  asOf: s.Day,
  revision: z.number().int(),
  confirmations: z
    .number()
    .int()
    .describe(
      'Statements, reports and evidence entered here by that day; 0 means that everything is from public records',
    ),
  requiredRoles: z.number().int().describe('Applicable roles of weight 3'),
  requiredRolesOnRecord: z.number().int(),
  requiredRolesConfirmed: z.number().int(),
  coverageShown: z
    .boolean()
    .describe('Enough required roles are confirmed for pages to show the score as coverage'),
  partnersToFind: z
    .number()
    .int()
    .describe(
      'Applicable roles of weight 3 that neither the law nor an agency’s map assigns to an office in every district',
    ),
  partnersFound: z.number().int().describe('Of these, how many are on record or confirmed'),
  requiredTies: z.number().int().describe('Expected ties of weight 3'),
  requiredTiesMet: z.number().int(),
  requiredTiesOnPaper: z.number().int().describe('Of these, ties of a vacant position: met on paper only'),
  provenGaps: z
    .number()
    .int()
    .describe(
      'Roles and ties of weight 3 whose possible value is below 1, ties without a partner not counted',
    ),
  gaps: z.number().int().describe('Entries of the list of gaps'),
  questions: z.number().int().describe('Entries of the list of questions'),
  calls: z.number().int().describe('Calls to partners that answer the open questions'),
  tiesToProtect: z.number().int().describe('Entries of the list of ties to protect'),
  triad: z
    .enum(['yes', 'partly', 'no', 'unknown'])
    .describe('Justice, Homeland Security and Labor: are coordinator, HSI and Wage and Hour tied pairwise?'),
  triadTies: z.record(s.TieId, s.TieState).describe('State of each of these three ties'),
  triadNext: z
    .string()
    .nullable()
    .describe('What to do or ask first for one of them that is not met; null when all are'),
  score: s.ThreeNumbers,
  parts: z.object({
    roles: s.ThreeNumbers,
    ties: s.ThreeNumbers,
    resilience: s.ThreeNumbers,
    confirmation: s.ThreeNumbers,
  }),
  roles: z.record(s.RoleId, s.RoleState).describe('State of every applicable role'),
  coordinatorTies: z
    .record(s.RoleId, s.TieState)
    .describe("State of the coordinator's expected tie with each role"),
  taskForces: z.array(TaskForce),
  first: z
    .object({
      list: z.enum(['gaps', 'questions', 'tiesToProtect']),
      id: z.string().describe('A role, a tie `a--b`, or tribal-land'),
      verb: z.string(),
      organizationId: s.OrganizationId.nullable().describe('Whom to call; null where there is no one'),
      title: z.string(),
      why: z.string(),
    })
    .nullable()
    .describe('What to do first, the same on every screen'),
  next: z
    .object({ id: z.string(), verb: z.string(), text: z.string() })
    .nullable()
    .describe('The first of the next best actions'),
});

/** A piece of evidence that had begun by the date, with its parties. */
export const ShownEvidence = z.object({
  id: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  name: z.string(),
  since: s.Day.nullable(),
  until: s.Until,
  everyDays: z.number().int().nullable(),
  publicRecord: z.boolean(),
  seen: s.Day.nullable().describe(
    'The newest activity date, its beginning, or the last day of the period in which it happened',
  ),
  status: z.enum(['current', 'aging', 'out of date', 'ended']),
  source: z.string(),
  sourceKind: s.SourceKind,
  ...s.publicRecord,
  activityDates: z.array(s.Day),
  parties: z.array(
    z.object({
      organizationId: s.OrganizationId,
      role: s.RoleId.nullable(),
      core: z.boolean(),
      host: z.boolean(),
      since: s.Day.nullable(),
      until: s.Until,
    }),
  ),
});

/** What one piece of evidence shows about one pair of organizations. */
const JudgedEvidence = z.object({
  id: z.string(),
  level: z.number().int(),
  status: z.enum(['current', 'aging', 'out of date', 'ended']),
  endedOn: s.Until,
});

/** What one organization reported about its work with another. */
const ShownReport = z.object({
  from: s.OrganizationId,
  about: s.OrganizationId,
  level: z.number().int(),
  at: s.Day,
  told: z
    .enum(['itself', 'office'])
    .nullable()
    .describe(
      'How it was entered: by an account of the organization itself, or as told to the U.S. Attorney’s Office; null if that is not on record',
    ),
  since: s.Day.nullable().describe(
    'Since when they have worked this way, as the organization said; for a year, its first day; null if it did not say',
  ),
});

/** Two organizations of an expected tie, with everything on record about their work. */
export const ShownPair = z.object({
  a: s.OrganizationId,
  b: s.OrganizationId,
  state: s.TieState,
  evidence: z.array(JudgedEvidence),
  reports: z.array(ShownReport),
});
