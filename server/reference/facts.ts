import type { LoadedFacts } from '../store/load.ts';
import { awardParties } from './awards.ts';
import type { ReferenceFiles } from './files.ts';

const origin = { origin: 'reference' } as const;

/**
 * The reference files as facts of the graph, under ids that stay the same in every release. Statistics, names of counties
 * and districts, and programs stay files: nobody changes them here.
 */
export function referenceFacts(files: ReferenceFiles): LoadedFacts {
  return {
    districts: files.districts.map(({ id, usaoId }) => ({ id, usaoId })),
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
    tribalLand: tribalLand(files),
    ...taskForces(files),
  };
}

/** Only what the files know: the rest stays unknown, and is asked for. */
const tribalLand = (files: ReferenceFiles): NonNullable<LoadedFacts['tribalLand']> =>
  files.tribalLand.map(({ districtId, ...row }) => ({ id: districtId, districtId, ...row, ...origin }));

/** Each award is one piece of evidence; the day of its announcement is an activity date of it (MODEL.md, Evidence). */
function taskForces(
  files: ReferenceFiles,
): Required<Pick<LoadedFacts, 'evidence' | 'parties' | 'activityDates'>> {
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
      announced
        ? [{ id: `${awardId}:announced`, evidenceId: awardId, at: announced, organizationIds: [], ...origin }]
        : [],
    ),
  };
}
