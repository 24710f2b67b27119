import { z } from 'zod';
import { DistrictId, OrganizationId, publicRecord, SourceKind } from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

/** Districts and counties, which edits never change, the revisions of districts, and who fills roles in other districts. */
const text = z.string();
const districtIds = z.object({ districtIds: z.array(DistrictId) });
const organizationIds = z.array(text);

export const revisions = query('places/revisions', {
  params: z.object({}),
  row: z.object({ districtId: text, revision: z.int() }),
});

export const districtsOf = query('places/districts', {
  params: districtIds,
  row: z.object({ districtId: text, revision: z.int(), usaoId: text, tribalLand: z.boolean().nullable() }),
});

/** Written first by a change or load: locks the districts that it touches and increments their revisions. */
export const lockDistricts = query('places/lock-districts', {
  params: districtIds,
  row: z.object({ districtId: text, revision: z.int(), seq: z.int(), hash: text }),
});

/** Locks these districts until the transaction ends, without changing them. */
export const holdDistricts = query('places/hold-districts', {
  params: districtIds,
  row: z.object({ held: z.int() }),
});

export const readCounties = query('places/counties', {
  params: z.object({ districtId: DistrictId }),
  row: z.object({ fips: text }),
});

export const rolesElsewhere = query('places/roles-elsewhere', {
  params: z.object({ organizationIds, asOf: text }),
  row: z.object({ organizationId: text, districtId: text, role: text, isOffice: z.boolean() }),
});

export const officesAmong = query('places/offices', {
  params: z.object({ organizationIds }),
  row: z.object({ organizationId: text, districtId: text }),
});

export const DistrictRow = z.strictObject({ id: DistrictId, usaoId: OrganizationId });
/** A county that is in no district (American Samoa) has no `districtId`. */
export const CountyRow = z.strictObject({ fips: z.string().length(5), districtId: DistrictId.nullable() });
/** An organization covers a whole district. */
export const DistrictCoverageRow = z.strictObject({
  id: text,
  organizationId: OrganizationId,
  districtId: DistrictId,
  basis: text,
  source: text,
  sourceKind: SourceKind,
  ...publicRecord,
  origin: text,
});

const write = <Row extends z.ZodType>(name: string, row: Row) =>
  query(`places/${name}`, { params: z.object({ rows: z.array(row) }), row: z.object({ written: z.int() }) });

export const writeDistricts = write('write-districts', DistrictRow);
export const writeCounties = write('write-counties', z.strictObject({ id: text }));
export const linkCounties = write('link-counties', z.strictObject({ id: text, districtId: DistrictId }));
export const writeDistrictCoverage = write('write-district-coverage', DistrictCoverageRow);
