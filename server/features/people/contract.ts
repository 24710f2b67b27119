import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { ShownEvidence } from '../../assessments/contract.ts';
import { Contact } from '../../contacts/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const Someone = z.object({
  personId: z.string(),
  name: z.string().nullable().describe('Null for viewers who may not see it'),
});

/** A person's part in evidence for a party, and who else has the same part. */
const PartOf = z.object({
  evidence: ShownEvidence,
  organizationId: s.OrganizationId.describe('The party that it is for'),
  also: z.array(Someone).describe('Others who do so for that party and have not left'),
});

const Shown = z.object({
  districtId: s.DistrictId,
  name: z.string(),
  abbreviation: z.string(),
  revision: z.number().int(),
  contacts: z
    .array(Contact)
    .describe('Contact details of the offices for which the person holds a role today'),
  roles: z.array(
    z.object({
      role: s.RoleId,
      name: z.string(),
      organizationId: s.OrganizationId,
      acting: z.boolean(),
      deputy: z.boolean(),
      since: s.Day.nullable(),
      until: s.Until,
    }),
  ),
  maintains: z.array(PartOf),
  signed: z.array(PartOf),
  acquaintances: z.array(
    Someone.extend({
      organizationId: s.OrganizationId.nullable(),
      knows: z.boolean().describe('The person knows this one'),
      isKnown: z.boolean().describe('This one knows the person'),
      since: s.Day.nullable(),
    }),
  ),
});

export const getPersonProfile = endpoint({
  method: 'GET',
  path: '/people/:personId/profile',
  access: 'some district',
  tag: 'People',
  summary: 'Get the profile of a person, with what depends on that person.',
  description:
    'Only for viewers who may see the person’s name in a district; records in other districts are left out. Other viewers are not told whether a person exists.',
  params: z.object({ personId: z.string().min(1).max(100) }),
  query: s.AsOf,
  response: z.object({
    personId: z.string(),
    name: z.string(),
    email: z.string().nullable().describe('The person’s own work contact'),
    phone: z.string().nullable().describe('The person’s own work contact'),
    asOf: s.Day,
    jobs: z.array(
      z.object({
        id: z.string(),
        organizationId: s.OrganizationId,
        title: z.string().nullable(),
        since: s.Day.nullable(),
        until: s.Until,
      }),
    ),
    districts: z.array(Shown).describe('Districts in which you may see the name, at least one'),
    names: z.record(s.OrganizationId, z.string()).describe('Names of the organizations in this response'),
  }),
  notFound: 'No person has this id, or none whose name you may see.',
});
