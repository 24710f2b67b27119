import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const Item = z.string().describe('A role id, a tie `a--b`, or tribal-land');

/** A sentence for people: what is known, what proves it and since when. */
const Known = z.string();

const RoleRow = z.object({
  role: s.RoleId,
  state: s.RoleState,
  ...s.Values,
  organizations: z.array(s.OrganizationId),
  lastSeen: s.Day.nullable(),
  known: Known,
});

const TieRow = z.object({
  id: s.TieId,
  a: s.RoleId,
  b: s.RoleId.or(z.literal('any-weight-3-role')),
  state: s.TieState,
  ...s.Values,
  resilient: z.boolean(),
  confirmedByBoth: z.boolean().describe('Confirmed by both sides'),
  disputed: z.boolean(),
  pairsMet: z.number().int(),
  pairs: z.number().int(),
  shown: s.PairOfOrganizations.nullable().describe('The pair of organizations whose state is shown'),
  evidence: z.array(z.string()).describe('Ids of the evidence that counts for any pair of this tie'),
  known: Known,
});

/** An organization elsewhere that may serve this district too, or know who does. */
export const Reach = z.object({
  organizationId: s.OrganizationId,
  name: z.string(),
  city: z.string().nullable(),
  state: z.string().nullable(),
  districtId: s.DistrictId,
  district: z.string().describe('Citation form of the district in which it fills the role'),
});

const GapEntry = z.object({
  items: z.array(Item),
  severity: s.Severity,
  gain: s.Points,
  verb: z.enum(['fill', 'recruit', 'introduce', 'strengthen', 'renew', 'hand off']),
  cause: z.string().nullable(),
  title: z.string(),
  action: z.string().describe('What to do, as a sentence that begins with the verb'),
  known: Known,
  waiting: z.array(s.TieId).describe('Expected ties without a partner that wait for this role'),
  reach: z.array(Reach).describe('For an unfilled role: who fills it nearby, nearest first'),
});
const QuestionEntry = z.object({
  id: Item,
  weight: z.number().int(),
  gain: s.Points,
  verb: z.enum(['confirm', 'ask', 'clarify', 'document']),
  title: z.string(),
  action: z.string(),
  known: Known,
  reach: z.array(Reach).describe('For an unfilled role: who fills it nearby, nearest first'),
});
const TieToProtectEntry = z.object({
  items: z.array(Item),
  gain: s.Points,
  verb: z.enum(['write down', 'ask both']),
  title: z.string(),
  action: z.string(),
  known: Known,
});
const NextAction = z.object({
  id: Item,
  verb: z.string(),
  text: z.string(),
  gain: s.Points,
  list: z.enum(['gaps', 'questions', 'tiesToProtect']),
});

export const getAssessment = endpoint({
  method: 'GET',
  path: '/districts/:districtId/assessment',
  access: 'district',
  tag: 'Districts',
  summary: 'Get the gaps, open questions and next actions of a district.',
  description:
    'Computed by the gap model (see /api/model). Nothing counts as missing until someone reports it or it ends. Unknown is an open question, never a gap.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.Days,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    revision: z.number().int(),
    modelVersion: z.number().int(),
    roles: z.array(RoleRow).describe('Applicable roles, in table order'),
    ties: z.array(TieRow).describe('Expected ties between applicable roles, in table order'),
    notApplicable: z.array(z.object({ role: s.RoleId, reason: z.string() })),
    gaps: z.array(GapEntry),
    questions: z.array(QuestionEntry),
    calls: z
      .array(
        z.object({
          organizationId: s.OrganizationId,
          own: z.boolean().describe('The U.S. Attorney’s Office itself: no call is needed'),
          questions: z.array(Item),
          minutes: z.number().int(),
          gain: s.Points,
        }),
      )
      .describe('Every open question in exactly one call, largest gain first'),
    tiesToProtect: z.array(TieToProtectEntry),
    nextActions: z.array(NextAction),
    weakPoints: z.array(z.object({ rule: z.number().int(), subject: z.string(), text: z.string() })),
  }),
  notFound: 'No district has this id.',
});
