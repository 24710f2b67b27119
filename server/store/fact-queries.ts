import { z } from 'zod';
import * as shape from '../../core/facts/shapes.ts';
import { DistrictId } from '../../core/shapes.ts';
import { query } from '../graph/query.ts';

/** Reads and writes of facts one by one, as people edit them: a read gives withdrawn rows too and says which they are. */
const text = z.string();
const ids = z.object({ ids: z.array(text) });
const withdrawn = { withdrawn: z.boolean() };

const readIn = <Row extends z.ZodObject>(name: string, row: Row) =>
  query(`changes/read-${name}`, { params: z.object({ districtId: DistrictId }), row });
const readOf = <Row extends z.ZodObject>(name: string, row: Row) =>
  query(`changes/read-${name}`, { params: ids, row });

export const readCountyCoverage = readIn('county-coverage', shape.CountyCoverageFact.extend(withdrawn));
export const readFills = readIn('fills', shape.FillFact.extend(withdrawn));
export const readHolders = readIn('holders', shape.HolderFact.extend(withdrawn));
export const readEvidence = readIn(
  'evidence',
  shape.EvidenceFact.omit({ districtIds: true }).extend(withdrawn),
);
export const readParties = readIn('parties', shape.PartyFact.extend(withdrawn));
export const readMaintainers = readIn('maintainers', shape.PartyPersonFact.extend(withdrawn));
export const readSigners = readIn('signers', shape.PartyPersonFact.extend(withdrawn));
export const readActivityDates = readIn('activity-dates', shape.ActivityDateFact.extend(withdrawn));
export const readStatements = readIn('statements', shape.StatementFact.extend(withdrawn));
export const readReports = readIn('reports', shape.ReportFact.extend(withdrawn));
export const readTribalLand = readIn('tribal-land', shape.TribalLandFact.extend(withdrawn));
export const readAdoptions = readIn('adoptions', shape.AdoptionFact.extend(withdrawn));
export const readHandoffMarks = readIn('handoff-marks', shape.HandoffMarkFact.extend(withdrawn));
export const readDismissedDuplicates = readIn(
  'dismissed-duplicates',
  shape.DismissedDuplicateFact.extend(withdrawn),
);
/** Those of all districts, since each may be adopted here. */
export const readPractices = query('changes/read-practices', {
  params: z.object({}),
  row: shape.PracticeFact.extend(withdrawn),
});
export const readOrganizations = readOf('organizations', shape.OrganizationFact.extend(withdrawn));
export const readPeople = readOf('people', shape.PersonFact.extend(withdrawn));
export const readEmployment = readOf('employment', shape.EmploymentFact.extend(withdrawn));
export const readAcquaintances = readOf('acquaintances', shape.AcquaintanceFact.extend(withdrawn));

export const readCounties = readIn('counties', shape.CountyFact.pick({ fips: true }));
export const readEvidenceDistricts = query('changes/read-evidence-districts', {
  params: z.object({ districtId: DistrictId }),
  row: z.object({ evidenceId: text, districtId: DistrictId }),
});
export const readStaff = query('changes/read-staff', {
  params: ids,
  row: z.object({ personId: text }),
});

const districtsOf = (name: string) =>
  query(`changes/${name}-districts`, {
    params: ids.extend({ without: z.array(text) }),
    row: z.object({ id: text, districtId: text }),
  });
export const filledDistricts = districtsOf('filled');
export const partyDistricts = districtsOf('party');
export const statementDistricts = districtsOf('statement');
export const reportDistricts = districtsOf('report');
export const coveredDistricts = districtsOf('covered');
export const heldDistricts = districtsOf('held');
export const adoptedDistricts = districtsOf('adopted');
export const carriedDistricts = districtsOf('maintained');

const bool = z.boolean();
export const takenIds = query('changes/taken-ids', {
  params: z.object({ rows: z.array(z.strictObject({ id: text })) }),
  row: z.object({
    ...{ id: text, people: bool, evidence: bool, activityDates: bool, statements: bool, reports: bool },
    ...{ practices: bool, dismissedDuplicates: bool, organizations: bool },
  }),
});

/** `withdrawn` null also brings back what was withdrawn before. */
const written = { withdrawn: z.literal(true).nullable(), editedFields: z.array(text) };
const write = <Row extends z.ZodObject>(name: string, row: Row) =>
  query(`changes/write-${name}`, {
    params: z.object({ rows: z.array(row) }),
    row: z.object({ written: z.int() }),
  });

export const writeOrganizations = write(
  'organizations',
  shape.OrganizationFact.omit({ parentId: true }).extend(written),
);
export const writeCountyCoverage = write('county-coverage', shape.CountyCoverageFact.extend(written));
export const writeFills = write('fills', shape.FillFact.extend(written));
export const writePeople = write('people', shape.PersonFact.extend(written));
export const writeEmployment = write('employment', shape.EmploymentFact.extend(written));
export const writeHolders = write('holders', shape.HolderFact.extend(written));
export const writeAcquaintances = write('acquaintances', shape.AcquaintanceFact.extend(written));
export const writeEvidence = write(
  'evidence',
  shape.EvidenceFact.omit({ districtIds: true }).extend(written),
);
export const writeParties = write('parties', shape.PartyFact.extend(written));
export const writeMaintainers = write('maintainers', shape.PartyPersonFact.extend(written));
export const writeSigners = write('signers', shape.PartyPersonFact.extend(written));
export const writeActivityDates = write('activity-dates', shape.ActivityDateFact.extend(written));
export const writeStatements = write(
  'statements',
  shape.StatementFact.omit({ organizationId: true }).extend(written),
);
export const writeReports = write('reports', shape.ReportFact.extend(written));

export const writeTribalLand = query('changes/write-tribal-land', {
  params: z.object({ rows: z.array(shape.TribalLandFact.omit({ id: true, origin: true })) }),
  row: z.object({ written: z.int() }),
});
export const writePractices = write('practices', shape.PracticeFact.extend(written));
export const writeAdoptions = write('adoptions', shape.AdoptionFact.extend(written));
export const writeHandoffMarks = write('handoff-marks', shape.HandoffMarkFact.extend(written));
export const writeDismissedDuplicates = write(
  'dismissed-duplicates',
  shape.DismissedDuplicateFact.extend(written),
);

export const dropParents = query('changes/drop-parents', { params: ids, row: z.object({}) });
const Parent = z.strictObject({ id: text, parentId: text });
export const writeParents = query('changes/write-parents', {
  params: z.object({ rows: z.array(Parent) }),
  row: z.object({ written: z.int() }),
});
const Place = z.strictObject({ evidenceId: text, districtId: DistrictId });
export const dropEvidenceDistricts = query('changes/drop-evidence-districts', {
  params: z.object({
    rows: z.array(z.strictObject({ evidenceId: text, districtIds: z.array(DistrictId) })),
  }),
  row: z.object({}),
});
export const writeEvidenceDistricts = query('changes/write-evidence-districts', {
  params: z.object({ rows: z.array(Place) }),
  row: z.object({ written: z.int() }),
});

export { writeStatementOrganizations } from './load-queries.ts';
