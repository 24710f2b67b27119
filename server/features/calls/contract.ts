import { z } from 'zod';
import { CHANNELS, OUTCOMES } from '../../../core/facts/calls.ts';
import { LEAD_DECISIONS } from '../../../core/facts/lead-decisions.ts';
import * as s from '../../../core/shapes.ts';
import { OfficeContact } from '../../contacts/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const Item = z.string().describe('A role id, a tie `a--b`, or tribal-land');

export const Lead = z.object({
  id: z.string(),
  districtId: s.DistrictId,
  kind: z.enum(['organization', 'task force', 'coalition']),
  role: s.RoleId.nullable().describe('Null for a task force or coalition; the question is who belongs to it'),
  name: z.string(),
  place: z.string(),
  why: z.string().describe('Continues after the name: reported 14 human trafficking offenses in 2021-2023'),
  organizationId: s.OrganizationId.nullable().describe('Where the organization is on record elsewhere'),
  source: z.string(),
  sourceUrl: z.string().nullable(),
  sourceDate: s.PartialDay.nullable(),
  readOn: s.Day,
  grade: s.Grade,
});
const DecidedLead = Lead.extend({
  decision: z
    .object({ factId: z.string(), decision: z.enum(LEAD_DECISIONS), why: z.string().nullable(), on: s.Day })
    .nullable()
    .describe('What was decided about it here: a fact of kind leadDecisions'),
});

const Asked = z.object({
  id: Item,
  verb: z.enum(['confirm', 'ask', 'clarify', 'document']),
  gain: s.Points,
  title: z.string(),
  known: z.string(),
  ask: z
    .enum(['level', 'fills', 'who', 'land'])
    .describe(
      'How it works with another, whether it fills the role, who fills the role, or whether the district has tribal land',
    ),
  role: s.RoleId.or(z.literal('any-weight-3-role'))
    .nullable()
    .describe('For a level: the role of the other organization'),
  about: z.object({ id: s.OrganizationId, name: z.string() }).nullable().describe('The other organization'),
  expectedLevel: z.number().int().nullable(),
  leads: z
    .array(DecidedLead)
    .describe('For a role that no one fills: organizations to ask about, strongest lead first'),
});

const OneCall = z.object({
  organizationId: s.OrganizationId,
  name: z.string(),
  own: z.boolean().describe('The U.S. Attorney’s Office itself: no call is needed'),
  contact: OfficeContact,
  last: z
    .object({ at: s.Day, channel: z.enum(CHANNELS), outcome: z.enum(OUTCOMES) })
    .nullable()
    .describe('The newest call on record'),
  gain: s.Points,
  minutes: z.number().int(),
  gaps: z
    .array(
      z.object({
        id: Item,
        title: z.string(),
        action: z.string().describe('What to do, as a sentence that begins with the verb'),
        known: z.string(),
      }),
    )
    .describe('Gaps of its own ties, to raise in the same call, worst first'),
  questions: z.array(Asked),
});

export const getCalls = endpoint({
  method: 'GET',
  path: '/districts/:districtId/calls',
  access: 'district',
  tag: 'Calls',
  summary: 'Get the calls that answer the open questions of a district.',
  description:
    'Every open question is in exactly one call: to the partner who can answer most. A partner is asked only about itself and its own ties. Names and contact details are null for viewers who may not see them.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    revision: z.number().int(),
    open: z.number().int().describe('Open questions, each in one call'),
    calls: z.array(OneCall).describe('Largest gain first'),
    answered: z
      .array(
        z.object({
          ...{ id: Item, title: z.string(), lacks: z.enum(['evidence', 'contact']) },
          pair: s.PairOfOrganizations.nullable().describe('For a tie: the two organizations'),
        }),
      )
      .describe('Answered within a year; only evidence or a contact is missing'),
    unsure: z
      .array(z.object({ id: Item, title: z.string(), again: s.Day }))
      .describe('No one knew; asked again on the day given'),
    groups: z
      .array(DecidedLead)
      .describe('Task forces and coalitions: ask whether it is active, and who belongs to it'),
    nextAging: z
      .object({ on: s.Day, what: z.string() })
      .nullable()
      .describe('The confirmation that lapses next'),
  }),
  notFound: 'No district has this id.',
});

export const listLeads = endpoint({
  method: 'GET',
  path: '/leads',
  access: 'summary',
  tag: 'Calls',
  summary: 'List the leads: organizations and task forces to ask about, whom no one has confirmed.',
  description: 'Public reference data. A lead is not a partner and is never counted as one.',
  query: s.Paging.extend({
    role: s.RoleId.optional().describe('Only leads of this role'),
    districtId: s.DistrictId.optional(),
    kind: Lead.shape.kind.optional(),
  }),
  response: s.pageOf(Lead),
});
