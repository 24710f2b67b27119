import { z } from 'zod';
import * as shape from '../../core/facts/shapes.ts';
import { DistrictId, OrganizationId } from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

/** Each writes many facts of one kind by their ids, so that writing them again changes nothing; it says how many it found. */
const write = <Row extends z.ZodObject>(name: string, row: Row) =>
  query(`facts/${name}`, { params: z.object({ rows: z.array(row) }), row: z.object({ written: z.int() }) });

export const writeDistricts = write('districts', shape.DistrictFact);
export const writeCounties = write('counties', shape.CountyFact.pick({ fips: true }));
export const writeCountyDistricts = write(
  'county-districts',
  shape.CountyFact.extend({ districtId: DistrictId }),
);
export const writeOrganizations = write('organizations', shape.OrganizationFact);
const Parent = z.strictObject({ id: OrganizationId, parentId: OrganizationId });
export const writeParents = write('parents', Parent);
export const dropFormerParents = query('facts/former-parents', {
  params: z.object({ rows: z.array(Parent) }),
  row: z.object({}),
});
export const writeFills = write('fills', shape.FillFact);
export const writeDistrictCoverage = write('district-coverage', shape.DistrictCoverageFact);
export const writeCountyCoverage = write('county-coverage', shape.CountyCoverageFact);
export const writePeople = write('people', shape.PersonFact);
export const writeEmployment = write('employment', shape.EmploymentFact);
export const writeHolders = write('holders', shape.HolderFact);
export const writeAcquaintances = write('acquaintances', shape.AcquaintanceFact);
export const writeEvidence = write('evidence', shape.EvidenceFact.omit({ districtIds: true }));
export const writeEvidenceDistricts = write(
  'evidence-districts',
  z.strictObject({ evidenceId: z.string().min(1), districtId: DistrictId }),
);
export const writeParties = write('parties', shape.PartyFact);
export const writeMaintainers = write('maintainers', shape.PartyPersonFact);
export const writeSigners = write('signers', shape.PartyPersonFact);
export const writeActivityDates = write('activity-dates', shape.ActivityDateFact);
export const writeStatements = write('statements', shape.StatementFact.omit({ organizationId: true }));
export const writeStatementOrganizations = write(
  'statement-organizations',
  z.strictObject({ statementId: z.string().min(1), organizationId: OrganizationId }),
);
export const writeReports = write('reports', shape.ReportFact);

export const bumpRevisions = query('facts/bump-revisions', {
  params: z.object({ districtIds: z.array(DistrictId) }),
  row: z.object({ districtId: DistrictId, revision: z.int() }),
});
