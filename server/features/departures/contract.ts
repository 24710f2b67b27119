import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { Entry } from '../../changes/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const Name = z.string().nullable().describe('Null for viewers who may not see names of people');
const Person = z.object({ id: z.string(), name: Name });
const Named = z.object({ id: z.string(), name: z.string() });

const RESTING_KINDS = ['role', 'evidence', 'signature', 'acquaintance'] as const;

const RestingItem = z.object({
  id: z.string(),
  kind: z
    .enum(RESTING_KINDS)
    .describe(
      'A role held, evidence maintained, a memorandum signed, or a contact that no one else there works with',
    ),
  text: z.string().describe('What depends on the person, in a sentence'),
  actions: z
    .array(z.enum(['name successor', 'hand off', 'end', 'introduce']))
    .describe('What can be done, best option first. Each is a change; a handoff is one of kind handoffMarks'),
  role: s.RoleId.nullable(),
  evidence: Named.nullable(),
  partyId: z
    .string()
    .nullable()
    .describe('The party for which a successor would maintain or sign the evidence'),
  known: Person.extend({ organization: Named }).nullable(),
  end: Entry.nullable().describe('The entry of a change that ends it with the last day of the person'),
  marked: z
    .object({ factId: z.string(), on: s.Day, by: z.string() })
    .nullable()
    .describe('The fact of kind handoffMarks that marks it for handoff'),
});

const params = z.object({ districtId: s.DistrictId });
const notFound = 'No district has this id.';

export const listDepartures = endpoint({
  method: 'GET',
  path: '/districts/:districtId/departures',
  access: 'edit district',
  tag: 'Departures',
  summary: 'List the people who have left or are leaving, with what still depends on them.',
  description:
    'An item stays until the facts change: it has ended, or someone who stays has taken over. People on whom nothing depends are not listed.',
  params,
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    revision: z.number().int().describe('For the If-Match of a change'),
    open: z.number().int().describe('Items in all, including those marked for handoff'),
    marked: z.number().int(),
    departures: z.array(
      z.object({
        person: Person,
        organization: Named,
        on: s.Day.describe('The first day on which the person no longer works there'),
        hasLeft: z.boolean(),
        text: z.string(),
        items: z.array(RestingItem),
      }),
    ),
  }),
  notFound,
});
