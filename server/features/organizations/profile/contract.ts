import { z } from 'zod';
import * as s from '../../../../core/shapes.ts';
import { ShownEvidence, ShownPair } from '../../../assessments/contract.ts';
import { Contact } from '../../../contacts/contract.ts';
import { endpoint } from '../../../http/endpoint.ts';

const PersonName = z.string().nullable().describe('Null for viewers who may not see it');

const RoleFilled = z.object({
  role: s.RoleId,
  name: z.string(),
  part: z.boolean().describe('Covers only part of the district'),
  since: s.Day.nullable(),
  until: s.Until,
  onRecordFrom: s.OnRecordFrom,
  source: z.string(),
  sourceKind: s.SourceKind,
  ...s.publicRecord,
});

const Place = z.object({
  districtId: s.DistrictId,
  name: z.string(),
  abbreviation: z.string(),
  neighbor: z.boolean().describe('True if it borders the district that is shown'),
  roles: z.array(RoleFilled).describe('Roles that it fills there on the day'),
  counties: z.array(z.string()).describe('Counties that it covers there, as people entered it'),
  countiesOf: z.number().int().describe('Counties of the district'),
});

const Tie = z.object({
  id: s.TieId,
  title: z.string(),
  role: z.string().describe('The role of the other side; any-weight-3-role for any required role'),
  roleName: z.string(),
  organizationId: s.OrganizationId.nullable().describe(
    'The other organization; null if none is on record in the role',
  ),
  contact: z
    .object({ onFile: z.boolean(), personId: z.string().nullable(), name: PersonName })
    .nullable()
    .describe('Whom to call there; null for a tie inside one organization, or without another'),
  state: s.TieState,
  vacant: z
    .boolean()
    .describe('True if the position on one side is vacant, so that a tie that is met exists only on paper'),
  disputed: z.boolean(),
  expectedLevel: z.number().int(),
  weight: z.number().int(),
  known: z.string(),
  pair: ShownPair.nullable().describe('What is on record about the two; null if nothing can be yet'),
  verb: z.string().nullable().describe('What to do about it first; null if nothing is open'),
});

const Staff = z.object({
  personId: z.string(),
  name: PersonName,
  jobs: z.array(z.object({ title: PersonName, since: s.Day.nullable(), until: s.Until })),
  roles: z.array(
    z.object({
      role: s.RoleId,
      name: z.string(),
      acting: z.boolean(),
      deputy: z.boolean(),
      since: s.Day.nullable(),
      until: s.Until,
    }),
  ),
});

const Shown = z.object({
  districtId: s.DistrictId,
  revision: z.number().int(),
  contacts: z.array(Contact).describe('Whom to call, in each role that it fills'),
  sameRole: z
    .array(z.object({ role: s.RoleId, name: z.string(), organizationId: s.OrganizationId }))
    .describe('Other organizations in its roles'),
  ties: z.array(Tie).describe('Its expected ties, worst first'),
  people: z.array(Staff).describe('People who work or worked there, current ones first'),
  evidence: z.array(ShownEvidence).describe('Evidence that names it, newest first'),
  protect: z.array(
    z.object({ items: z.array(z.string()), verb: z.string(), title: z.string(), text: z.string() }),
  ),
  weakPoints: z.array(z.string()).describe('Weak points of the district that concern it'),
});

export const getOrganizationProfile = endpoint({
  method: 'GET',
  path: '/organizations/:organizationId/profile',
  access: 'some district',
  tag: 'Organizations',
  summary: 'Get the profile of an organization, with its ties and people in a district.',
  description:
    'An organization that works in several districts has one profile. It lists the districts that you may read, and shows one of them in full. Names and contact details are null for viewers who may not see them there.',
  params: z.object({ organizationId: s.OrganizationId }),
  query: s.AsOf.extend({
    district: s.DistrictId.optional().describe(
      'The district to show; otherwise the first that you may edit, or the first',
    ),
  }),
  response: z.object({
    ...s.organizationFields,
    parentName: z.string().nullable(),
    asOf: s.Day,
    districts: z.array(Place),
    shown: Shown.nullable().describe('Null for an organization that works in no district yet'),
    names: z.record(s.OrganizationId, z.string()).describe('Names of the organizations in this response'),
  }),
  notFound: 'No organization has this id, or it works in no district that you may read.',
});
