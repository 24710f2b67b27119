import { describeFunding } from '../../core/funding/describe.ts';
import { fundingPlan } from '../../core/funding/plan.ts';
import type { Funding } from '../../core/funding/shape.ts';
import { TRIBAL_LAND } from '../../core/model/questions.ts';
import type { ReportedEvidence } from '../../core/report/input.ts';
import type { Profile } from '../../core/report/profile.ts';
import { namesOf } from '../../core/words/names.ts';
import type { AssessedDistrict } from '../assessments/assessments.ts';
import { reachNetworkOf } from '../assessments/reach-network.ts';
import { badField } from '../http/errors.ts';
import type { ReferenceFiles } from '../reference/files.ts';

interface Planned {
  readonly items: readonly string[];
  readonly profile: Profile;
  readonly evidence: readonly ReportedEvidence[];
}

/**
 * Computes the effect of closing some gaps and answering some questions of a district; stores nothing.
 * @throws AppError 400 for an item that names no role and no tie of the gap model.
 */
export function fundingOf(
  assessed: AssessedDistrict,
  { counties }: Pick<ReferenceFiles, 'counties'>,
  { items, profile, evidence }: Planned,
): Funding {
  const { reading, model, assessment } = assessed;
  const known = new Set([TRIBAL_LAND, ...[...model.roles, ...model.ties].map(({ id }) => id)]);
  const unknown = items.find((item) => !known.has(item));
  if (unknown !== undefined) throw badField('items', `names no role or tie of the gap model: ${unknown}`);
  return describeFunding(fundingPlan(reading.snapshot, model, items, reading.asOf, assessment), items, {
    names: namesOf(model, reading),
    reach: reachNetworkOf(assessed),
    counties: counties.filter(({ districtId }) => districtId === reading.districtId).map(({ fips }) => fips),
    ...{ profile, evidence },
  });
}
