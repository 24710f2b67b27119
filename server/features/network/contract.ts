import { z } from 'zod';
import { EVIDENCE_KINDS } from '../../../core/model/snapshot.ts';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

export const NetworkOrganization = z.object({
  ...s.organizationFields,
  parentName: z.string().nullable(),
  districts: z
    .number()
    .int()
    .describe('Districts in which it fills a role on that day, 0 for one that fills none'),
  roles: z
    .array(
      z.object({
        role: s.RoleId,
        state: z.enum(['confirmed', 'on record']).describe('Of this organization in the role'),
        part: z.boolean().describe('Known to cover only a part of the district'),
        hasMailbox: z.boolean(),
        since: s.Day.nullable(),
        until: s.Day.nullable(),
        lastSeen: s.Day.nullable(),
        source: z.string(),
        sourceKind: s.SourceKind,
      }),
    )
    .describe(
      'Roles that it fills in this district on that day; empty for one that is only named in evidence',
    ),
});

export const NetworkEvidence = z.object({
  id: z.string(),
  kind: z.enum(EVIDENCE_KINDS),
  name: z.string(),
  since: s.Day.nullable(),
  until: s.Day.nullable(),
  everyDays: z.number().int().nullable(),
  publicRecord: z.boolean(),
  seen: s.Day.nullable().describe('Reference day: the newest activity date, or its beginning'),
  status: z.enum(['current', 'aging', 'out of date', 'ended']),
  source: z.string(),
  sourceKind: s.SourceKind,
  activityDates: z.array(s.Day),
  parties: z.array(
    z.object({
      organizationId: s.OrganizationId,
      role: s.RoleId.nullable(),
      core: z.boolean(),
      host: z.boolean(),
      since: s.Day.nullable(),
      until: s.Day.nullable(),
    }),
  ),
});

export const NetworkTie = z.object({
  id: s.TieId,
  state: s.TieState,
  pairs: z
    .array(
      z.object({
        a: s.OrganizationId,
        b: s.OrganizationId,
        state: s.TieState,
        evidence: z.array(
          z.object({
            id: z.string(),
            level: z.number().int(),
            status: z.enum(['current', 'aging', 'out of date', 'ended']),
            endedOn: s.Day.nullable(),
          }),
        ),
        reports: z.array(
          z.object({ from: s.OrganizationId, about: s.OrganizationId, level: z.number().int(), at: s.Day }),
        ),
      }),
    )
    .describe('Pairs on which anything is on record, the one shown first'),
});

export const getNetwork = endpoint({
  method: 'GET',
  path: '/districts/:districtId/network',
  access: 'district',
  tag: 'Districts',
  summary: 'Get the network of a district, with the evidence of each tie.',
  description: 'One whole answer, not paged: a picture of half a network would mislead.',
  params: z.object({ districtId: s.DistrictId }),
  query: s.AsOf,
  response: z.object({
    districtId: s.DistrictId,
    asOf: s.Day,
    revision: z.number().int(),
    organizations: z.array(NetworkOrganization),
    evidence: z.array(NetworkEvidence),
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
