import { earliest, lastDayOf } from '../../core/days.ts';
import { isPosition } from '../../core/model/model.ts';
import type { LoadedFacts } from '../store/load.ts';
import { awardParties } from './awards.ts';
import type { ReferenceFiles } from './files.ts';

const origin = { origin: 'reference' } as const;

/**
 * Converts the reference files to facts of the graph, with ids that are the same in every release. Statistics, names of
 * counties and districts, and programs are only read from the files, because no one changes them here.
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
      phone: null,
      ...row,
      onRecordFrom: isPosition(roleId) ? null : onRecordFrom(row),
      ...origin,
    })),
    tribalLand: tribalLand(files),
    ...taskForces(files),
  };
}

/**
 * Returns the day from which a filling without a known start is on record: the last day of its source's date, or else the day on
 * which the source was read. The office's own two roles are filled on every day (MODEL.md, Roles).
 */
const onRecordFrom = ({
  sourceDate,
  readOn,
}: Pick<ReferenceFiles['fills'][number], 'sourceDate' | 'readOn'>): string | null =>
  earliest([sourceDate && lastDayOf(sourceDate), readOn]);

/** Contains only what the files know; the rest is unknown, and people are asked for it. */
const tribalLand = (files: ReferenceFiles): NonNullable<LoadedFacts['tribalLand']> =>
  files.tribalLand.map(({ districtId, tribalLand, basis, source, sourceKind }) => ({
    ...{ id: districtId, districtId, tribalLand, basis, source, sourceKind },
    ...origin,
  }));

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
      topicId: null,
      url: null,
      everyDays: null,
      since: award.since,
      until: award.until,
      source: award.source,
      sourceKind: award.sourceKind,
      sourceDate: award.sourceDate,
      readOn: award.readOn,
      grade: award.grade,
      sourceUrl: award.sourceUrl,
      note: award.note,
      ...origin,
    })),
    parties: files.awards.flatMap((award) =>
      partiesOf(award).map((party) => ({
        id: `${award.awardId}:${party.organizationId}`,
        evidenceId: award.awardId,
        ...party,
        ...{ role: null, host: false, trainer: false, people: null, since: null, until: null },
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
