import type { Facts } from '../store/load-facts.ts';
import { awardParties } from './awards.ts';
import type { ReferenceFiles } from './files.ts';

const origin = { origin: 'reference' } as const;

/**
 * The reference files as facts of the graph, under ids that stay the same in every release. Statistics, names of counties
 * and districts, and programs stay files: nobody changes them here.
 */
export function referenceFacts(files: ReferenceFiles): Facts {
  return {
    districts: districts(files),
    counties: files.counties.map(({ fips, districtId }) => ({ fips, districtId })),
    organizations: files.organizations.map(({ parent, ...row }) => ({
      ...row,
      ...{ parentId: parent, aliases: [] },
      ...origin,
    })),
    districtCoverage: files.jurisdictions.map((row) => ({
      id: `${row.organizationId}:${row.districtId}`,
      ...row,
      ...origin,
    })),
    fills: files.fills.map(({ roleId, partOfDistrict, ...row }) => ({
      id: `${row.organizationId}:${row.districtId}:${roleId}`,
      role: roleId,
      part: partOfDistrict,
      mailbox: null,
      ...row,
      ...origin,
    })),
    ...taskForces(files),
  };
}

function districts(files: ReferenceFiles): NonNullable<Facts['districts']> {
  const tribalLand = new Map(files.tribalLand.map((row) => [row.districtId, row]));
  return files.districts.map(({ id, usaoId }) => {
    const known = tribalLand.get(id);
    return {
      id,
      usaoId,
      tribalLand: known?.tribalLand ?? null,
      tribalLandBasis: known?.basis ?? null,
      tribalLandSource: known?.source ?? null,
      tribalLandSourceKind: known?.sourceKind ?? null,
    };
  });
}

/** Each award is one piece of evidence; the day of its announcement is an activity date of it (MODEL.md, Evidence). */
function taskForces(files: ReferenceFiles): Required<Pick<Facts, 'evidence' | 'parties' | 'activityDates'>> {
  const partiesOf = awardParties(files);
  return {
    evidence: files.awards.map((award) => ({
      id: award.awardId,
      kind: 'task-force',
      name: award.taskForceName,
      districtIds: [award.districtId],
      program: award.program,
      taskForceId: award.taskForceId,
      everyDays: null,
      since: award.since,
      until: award.until,
      source: award.source,
      sourceKind: award.sourceKind,
      ...origin,
    })),
    parties: files.awards.flatMap((award) =>
      partiesOf(award).map((party) => ({
        id: `${award.awardId}:${party.organizationId}`,
        evidenceId: award.awardId,
        ...party,
        ...{ role: null, host: false, since: null, until: null },
        ...origin,
      })),
    ),
    activityDates: files.awards.flatMap(({ awardId, announced }) =>
      announced ? [{ id: `${awardId}:announced`, evidenceId: awardId, at: announced, ...origin }] : [],
    ),
  };
}
