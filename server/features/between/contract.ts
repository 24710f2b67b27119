import { z } from 'zod';
import { MOST_DISTRICTS } from '../../../core/between.ts';
import * as s from '../../../core/shapes.ts';
import { OfficeContact } from '../../contacts/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

const DISTRICTS = new RegExp(`^[a-z]{3,5}(,[a-z]{3,5}){0,${MOST_DISTRICTS - 1}}$`);

const Named = z.object({ id: s.OrganizationId, name: z.string() });

const Side = z.object({
  districtId: s.DistrictId,
  name: z.string(),
  abbreviation: z.string(),
  office: Named.describe('The U.S. Attorney’s Office'),
  coordinator: z.object({ state: s.RoleState, contact: OfficeContact }),
});

const Office = Named.extend({
  roles: z.array(z.object({ districtId: s.DistrictId, roles: z.array(s.RoleId) })),
  contact: OfficeContact,
});

const Served = z.object({
  personId: z.string().nullable().describe('Null for a person whose name you may not see'),
  name: z.string().nullable(),
  organization: z.string(),
  districtIds: z
    .array(s.DistrictId)
    .describe('Where the person holds a role, or maintains or signed evidence'),
});

const Role = z.object({
  role: s.RoleId,
  name: z.string(),
  weight: z.number().int(),
  isOneSided: z.boolean().describe('Filled in one of the districts, with no one on record in another'),
  in: z.array(
    z.object({ districtId: s.DistrictId, state: s.RoleState.nullable(), organizations: z.array(Named) }),
  ),
});

const Across = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  status: z.enum(['current', 'aging', 'out of date', 'ended']),
  seen: s.Day.nullable(),
  sides: z
    .array(z.object({ districtId: s.DistrictId.nullable(), organizations: z.array(Named) }))
    .describe(
      'Its parties by the district that they serve; null for those that serve several of the districts',
    ),
});

export const getBetween = endpoint({
  method: 'GET',
  path: '/between',
  access: 'nation',
  tag: 'Districts',
  summary: 'Get what up to four districts have in common, and whom to call first.',
  description:
    'For one district, its neighbors. Names and contact details are null for viewers who may not see them in that district.',
  query: s.AsOf.extend({
    districts: z.string().regex(DISTRICTS, 'must be one to four district ids, such as ohnd,miwd'),
    contacts: z
      .literal('none')
      .optional()
      .describe('Leaves out all names and contact details, so that none are recorded as read'),
  }),
  response: z.object({
    asOf: s.Day,
    districts: z.array(Side),
    neighbors: z
      .array(z.object({ districtId: s.DistrictId, name: z.string(), abbreviation: z.string() }))
      .describe('Other districts that touch one of them'),
    first: z
      .object({
        who: z.enum(['coordinator', 'shared office', 'office of the district']),
        districtId: s.DistrictId.nullable(),
        organizationId: s.OrganizationId,
        title: z.string(),
        why: z.string(),
        contact: OfficeContact,
      })
      .nullable()
      .describe('The call to make first'),
    offices: z
      .array(Office)
      .describe('Organizations that fill roles in several of the districts, most roles first'),
    people: z
      .array(Served)
      .describe('People who hold roles, or maintain or signed evidence, in several of them'),
    roles: z.array(Role).describe('In table order'),
    across: z.array(Across).describe('Evidence between organizations of different districts, newest first'),
  }),
  notFound: 'No district has one of these ids.',
});
