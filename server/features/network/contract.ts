import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { ShownEvidence, ShownPair } from '../../assessments/contract.ts';
import { endpoint } from '../../http/endpoint.ts';

export const NetworkOrganization = z.object({
  ...s.organizationFields,
  parentName: z.string().nullable(),
  districts: z
    .number()
    .int()
    .describe('Number of districts in which it fills a role on that day; 0 if it fills none'),
  counties: z
    .array(z.string())
    .describe('Counties of the district that it covers, as entered by people; empty if not entered'),
  roles: z
    .array(
      z.object({
        role: s.RoleId,
        state: z.enum(['confirmed', 'on record']).describe('State of this organization in the role'),
        part: z.boolean().describe('Covers only part of the district'),
        hasMailbox: z.boolean(),
        since: s.Day.nullable(),
        until: s.Until,
        onRecordFrom: s.OnRecordFrom,
        lastSeen: s.Day.nullable().describe('The most recent day that shows it in the role'),
        lastSeenIn: z
          .string()
          .nullable()
          .describe('The evidence dated that day; null for a statement, or if there is no such day'),
        source: z.string(),
        sourceKind: s.SourceKind,
        ...s.publicRecord,
      }),
    )
    .describe(
      'Roles that it fills in this district on that day; empty for one that is only named in evidence',
    ),
});

const NetworkTie = z.object({
  id: s.TieId,
  state: s.TieState,
  pairs: z.array(ShownPair).describe('Pairs with anything on record; the one that is shown comes first'),
});

export const getNetwork = endpoint({
  method: 'GET',
  path: '/districts/:districtId/network',
  access: 'district',
  tag: 'Districts',
  summary: 'Get the network of a district, with the evidence of each tie.',
  description: 'One response, not paged: half a network would be misleading.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.Days,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    revision: z.number().int(),
    organizations: z.array(NetworkOrganization),
    evidence: z.array(ShownEvidence),
    ties: z.array(NetworkTie),
    statements: z.array(
      z.object({
        id: z.string(),
        role: s.RoleId,
        organizationId: s.OrganizationId.nullable(),
        kind: z.enum(['confirmed', 'unfilled']),
        at: s.Day,
      }),
    ),
  }),
  notFound: 'No district has this id.',
});
