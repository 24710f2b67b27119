import { z } from 'zod';
import { EVIDENCE_KINDS } from '../model/snapshot.ts';
import * as s from '../shapes.ts';

/**
 * One row of each kind of fact, as design.md's graph keeps it. Ids are the writer's, and the same fact has the same id each
 * time it is written. `until` is the first day on which the fact no longer holds; null means: not known, or not ended.
 */
const Id = z.string().min(1);
const period = { since: s.Day.nullable(), until: s.Day.nullable() };
const origin = { origin: z.enum(['reference', 'entered', 'sample']) };
const provenance = { source: z.string(), sourceKind: s.SourceKind, ...origin };

export const DistrictFact = z.strictObject({
  id: s.DistrictId,
  usaoId: s.OrganizationId,
  tribalLand: z.boolean().nullable(),
  tribalLandBasis: z.string().nullable(),
  tribalLandSource: z.string().nullable(),
  tribalLandSourceKind: s.SourceKind.nullable(),
});

/** A county that lies in no district (American Samoa) has no `districtId`. */
export const CountyFact = z.strictObject({ fips: z.string().length(5), districtId: s.DistrictId.nullable() });

export const OrganizationFact = z.strictObject({
  id: s.OrganizationId,
  name: z.string(),
  shortName: z.string().nullable(),
  /** Other names by which it is known. */
  aliases: z.array(z.string().min(1)),
  /** A sector of organizations.csv, such as `prosecution`. */
  sector: z.string().nullable(),
  level: z.string().nullable(),
  city: z.string().nullable(),
  state: z.string().nullable(),
  url: z.string().nullable(),
  parentId: s.OrganizationId.nullable(),
  ...provenance,
});

export const FillFact = z.strictObject({
  id: Id,
  organizationId: s.OrganizationId,
  districtId: s.DistrictId,
  role: s.RoleId,
  /** Known to cover only a part of the district. */
  part: z.boolean(),
  mailbox: z.email().nullable(),
  ...period,
  ...provenance,
});

const coverage = {
  id: Id,
  organizationId: s.OrganizationId,
  basis: z.string(),
  sourceKind: s.SourceKind,
  ...origin,
};
export const DistrictCoverageFact = z.strictObject({ ...coverage, districtId: s.DistrictId });
export const CountyCoverageFact = z.strictObject({ ...coverage, fips: z.string().length(5) });

export const PersonFact = z.strictObject({ id: Id, name: z.string(), ...origin });
export const EmploymentFact = z.strictObject({
  id: Id,
  personId: Id,
  organizationId: s.OrganizationId,
  title: z.string().nullable(),
  ...period,
  ...origin,
});
export const HolderFact = z.strictObject({
  id: Id,
  personId: Id,
  organizationId: s.OrganizationId,
  districtId: s.DistrictId,
  role: s.RoleId,
  acting: z.boolean(),
  deputy: z.boolean(),
  ...period,
  ...origin,
});

/** One person knows another; that the other knows the first is a fact of its own. */
export const AcquaintanceFact = z.strictObject({
  id: Id,
  personId: Id,
  knownId: Id,
  since: s.Day.nullable(),
  ...provenance,
});

export const EvidenceFact = z.strictObject({
  id: Id,
  kind: z.enum(EVIDENCE_KINDS),
  name: z.string(),
  /** The districts in which it is seen, one at least. */
  districtIds: z.array(s.DistrictId).min(1),
  /** The program that funds a task force, such as `ACTeam`, and the task force of which this is one award. */
  program: z.string().nullable(),
  taskForceId: z.string().nullable(),
  /** For a meeting: it is held every so many days. */
  everyDays: z.int().min(1).nullable(),
  ...period,
  ...provenance,
});
/** An organization that acts in several roles in one piece of evidence is a party once for each. */
export const PartyFact = z.strictObject({
  id: Id,
  evidenceId: Id,
  organizationId: s.OrganizationId,
  role: s.RoleId.nullable(),
  core: z.boolean(),
  host: z.boolean(),
  ...period,
  ...origin,
});
/** A person who carries the evidence for one of its parties, or has signed it for that party. */
export const PartyPersonFact = z.strictObject({
  id: Id,
  personId: Id,
  evidenceId: Id,
  partyId: Id,
  organizationId: s.OrganizationId,
  ...origin,
});
export const ActivityDateFact = z.strictObject({ id: Id, evidenceId: Id, at: s.Day, ...origin });

export const StatementFact = z.strictObject({
  id: Id,
  districtId: s.DistrictId,
  role: s.RoleId,
  kind: z.enum(['confirmed', 'unfilled']),
  /** Null only for nobody. */
  organizationId: s.OrganizationId.nullable(),
  at: s.Day,
  ...origin,
});
/** What is known of land of federally recognized tribes in a district: one row each, with the id of the district. */
export const TribalLandFact = z.strictObject({
  id: s.DistrictId,
  districtId: s.DistrictId,
  tribalLand: z.boolean().nullable(),
  basis: z.string().nullable(),
  source: z.string().nullable(),
  sourceKind: s.SourceKind.nullable(),
  ...origin,
});

/** A way of working together that one district began and others may adopt. */
export const PracticeFact = z.strictObject({
  id: Id,
  /** The district in which it started. */
  districtId: s.DistrictId,
  name: z.string(),
  /** What it is, in a sentence. */
  what: z.string().nullable(),
  url: z.string().nullable(),
  since: s.Day.nullable(),
  ...provenance,
});
export const AdoptionFact = z.strictObject({
  id: Id,
  districtId: s.DistrictId,
  practiceId: Id,
  ...period,
  ...provenance,
});

/** Who said so, and on which day; the server writes both. */
const said = { enteredBy: z.string(), enteredOn: s.Day, ...origin };
/** A mark: what rests on somebody who leaves is to be handed off. */
export const HandoffMarkFact = z.strictObject({
  id: Id,
  districtId: s.DistrictId,
  personId: Id,
  /** Id of an item of the list of departures. */
  itemId: z
    .string()
    .regex(/^(role|evidence|signature|acquaintance):./, 'is no item of the list of departures'),
  ...said,
});
/** Two organizations that look like one are two. */
export const DismissedDuplicateFact = z.strictObject({
  id: Id,
  districtId: s.DistrictId,
  firstId: s.OrganizationId,
  secondId: s.OrganizationId,
  why: z.string().nullable(),
  ...said,
});

export const ReportFact = z.strictObject({
  id: Id,
  districtId: s.DistrictId,
  fromId: s.OrganizationId,
  aboutId: s.OrganizationId,
  level: z.int().min(0).max(4),
  at: s.Day,
  ...origin,
});
