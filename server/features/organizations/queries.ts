import { z } from 'zod';
import { Day, DistrictId, OrganizationId, publicRecord, RoleId, SourceKind } from '../../../core/shapes.ts';
import { query } from '../../graph/query.ts';

const Text = z.string().nullable();
const one = z.object({ id: OrganizationId });
const period = { since: Day.nullable(), until: Day.nullable() };

export const filling = query('organizations/filling', {
  params: z.object({ districtIds: z.array(DistrictId), asOf: Day, role: RoleId.nullable() }),
  row: one,
});

const ids = z.object({ ids: z.array(OrganizationId) });

export const rowsOf = query('organizations/rows', {
  params: ids,
  row: z.object({
    id: OrganizationId,
    name: z.string(),
    shortName: Text,
    aliases: z.array(z.string()),
    sector: Text,
    level: Text,
    city: Text,
    state: Text,
    url: Text,
    parent: OrganizationId.nullable(),
    source: z.string(),
    sourceKind: SourceKind,
    ...publicRecord,
  }),
});

export const placesOf = query('organizations/places', {
  params: ids,
  row: z.object({
    id: OrganizationId,
    districtId: DistrictId,
    ...period,
    onRecordFrom: Day.nullable(),
  }),
});

export const officesOf = query('organizations/offices', {
  params: one,
  row: z.object({ id: OrganizationId, name: z.string() }),
});

export const mergedInto = query('organizations/merged-into', { params: one, row: one });

export const jurisdictionsOf = query('organizations/jurisdictions', {
  params: one,
  row: z.object({
    districtId: DistrictId,
    basis: z.string(),
    source: z.string(),
    sourceKind: SourceKind,
    ...publicRecord,
  }),
});

export const countiesOf = query('organizations/counties', {
  params: one,
  row: z.object({ fips: z.string(), districtId: DistrictId, basis: z.string(), sourceKind: SourceKind }),
});

export const fillsOf = query('organizations/fills', {
  params: one,
  row: z.object({
    districtId: DistrictId,
    role: RoleId,
    part: z.boolean(),
    ...period,
    source: z.string(),
    sourceKind: SourceKind,
    ...publicRecord,
    onRecordFrom: Day.nullable(),
  }),
});

export const evidenceOf = query('organizations/evidence', {
  params: one,
  row: z.object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
    districtId: DistrictId,
    ...period,
    core: z.boolean(),
    source: z.string(),
    sourceKind: SourceKind,
    ...publicRecord,
  }),
});
