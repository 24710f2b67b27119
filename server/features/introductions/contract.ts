import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const Id = z.string().min(1).max(200);

const OnPath = z.object({
  words: z
    .string()
    .describe(
      'As used in sentences: you, a name, “someone at HSI Detroit”, or the office if no one is on record',
    ),
  isYou: z.boolean(),
  isPerson: z.boolean().describe('False: the office, because no person there is on record'),
  personId: z.string().nullable().describe('Null for those whose names you may not see'),
  name: z.string().nullable(),
  title: z.string().nullable(),
  organizationId: s.OrganizationId.nullable(),
  organization: z.string().nullable(),
});

const Step = z.object({
  by: z.enum(['evidence', 'job', 'acquaintance']),
  reason: z.string().describe('Why the two know each other, in a sentence'),
  label: z.string().describe('The same in a few words'),
  level: z
    .number()
    .int()
    .min(1)
    .max(4)
    .describe('Level, as for evidence; 1 if they know each other in another way'),
  seen: s.Day.nullable().describe('The most recent day for which it is known'),
  state: z
    .enum(['met', 'on record', 'reported', 'ended'])
    .describe('The tie state whose line style it is drawn in'),
});

const Path = z.object({
  people: z.array(OnPath).min(2),
  steps: z.array(Step).min(1).describe('Between each of them and the next'),
  advice: z.string(),
  letter: z
    .string()
    .describe('Text to copy, for the first person to ask; names only people whom you may see'),
});

export const getIntroductions = endpoint({
  method: 'GET',
  path: '/introductions',
  access: 'nation',
  tag: 'Organizations',
  summary: 'List the shortest introductions to a person, an organization or a role in a district.',
  description:
    'The best few paths through people who know each other, maintained or signed the same evidence on the same days, or worked together; also through other districts. Fewest steps first, then by the strength of the weakest step, then the freshest, then ids. People whose names you may not see appear as their organization.',
  query: s.AsOf.extend({
    district: s.DistrictId.describe(
      'The district of the role; its office is the asker if yours is not known',
    ),
    to: Id.optional().describe('Id of a person or of an organization'),
    role: s.RoleId.optional().describe(
      'Instead of `to`: the organizations that fill this role in the district',
    ),
    from: Id.optional().describe('Id of a person or of an organization; yourself when left out'),
  }),
  response: z.object({
    asOf: s.Day,
    districtId: s.DistrictId,
    districtIds: z.array(s.DistrictId).describe('The districts that were searched'),
    from: z.string(),
    to: z.string(),
    isOnRecord: z.boolean().describe('True if anyone requested is on record'),
    isSame: z.boolean().describe('True if the requested people are the askers themselves'),
    paths: z.array(Path),
    nearest: z.array(OnPath).describe('People who know the requested people, closest first'),
  }),
  notFound: 'No district has this id, or no one there has the id asked for.',
});

export const listIntroducers = endpoint({
  method: 'GET',
  path: '/districts/:districtId/introducers',
  access: 'nation',
  tag: 'Calls',
  summary: 'List who can introduce you to the organizations that are to be called.',
  description:
    'For each organization to call (`/districts/{districtId}/calls`), the person you know on the best path of `/introductions` to it. Organizations where you know someone yourself, or that no path leads to, are left out.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    introducers: z.array(
      z.object({
        organizationId: s.OrganizationId.describe('The organization to be called'),
        by: OnPath.describe('Who can introduce you to it'),
      }),
    ),
  }),
  notFound: 'No district has this id.',
});
