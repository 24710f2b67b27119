import { z } from 'zod';
import * as s from '../../../core/shapes.ts';
import { endpoint } from '../../http/endpoint.ts';

const OrganizationRow = z.object({
  ...s.organizationFields,
  districts: z.number().int().describe('Districts in which it fills a role on that day'),
});

export const listOrganizations = endpoint({
  method: 'GET',
  path: '/organizations',
  access: 'nation',
  tag: 'Organizations',
  summary: 'List or search the organizations.',
  query: s.AsOf.extend(s.Paging.shape).extend({
    q: s.Words.optional().describe('Words in the name, other names, short name or city, in any order'),
    district: s.DistrictId.optional().describe('Only those that fill a role in this district'),
    role: s.RoleId.optional().describe('Only those that fill this role'),
    sector: z.string().max(40).optional(),
    state: z.string().length(2).optional(),
    sourceKind: s.SourceKind.optional(),
  }),
  response: s.pageOf(OrganizationRow),
});

export const getOrganization = endpoint({
  method: 'GET',
  path: '/organizations/:organizationId',
  access: 'nation',
  tag: 'Organizations',
  summary: 'Get an organization, with where it works and the evidence that names it.',
  params: z.object({ organizationId: s.OrganizationId }),
  query: s.AsOf,
  response: OrganizationRow.extend({
    asOf: s.Day,
    offices: z
      .array(z.object({ id: s.OrganizationId, name: z.string() }))
      .describe('Organizations that are part of it'),
    jurisdictions: z.array(
      z.object({
        districtId: s.DistrictId,
        basis: z.string(),
        source: z.string(),
        sourceKind: s.SourceKind,
        ...s.publicRecord,
      }),
    ),
    counties: z
      .array(
        z.object({
          fips: z.string(),
          county: z.string(),
          state: z.string(),
          districtId: s.DistrictId,
          basis: z.string(),
          sourceKind: s.SourceKind,
        }),
      )
      .describe('Counties that it covers, as entered by people'),
    fills: z.array(
      z.object({
        districtId: s.DistrictId,
        role: s.RoleId,
        part: z.boolean(),
        since: s.Day.nullable(),
        until: s.Until,
        onRecordFrom: s.OnRecordFrom,
        source: z.string(),
        sourceKind: s.SourceKind,
        ...s.publicRecord,
      }),
    ),
    evidence: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        districtIds: z.array(s.DistrictId),
        since: s.Day.nullable(),
        until: s.Until,
        core: z.boolean(),
        source: z.string(),
        sourceKind: s.SourceKind,
        ...s.publicRecord,
      }),
    ),
  }),
  notFound: 'No organization has this id.',
});
