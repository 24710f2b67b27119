import { similarTo } from '../../../core/similar/similar.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import type { NationRow } from '../../assessments/summary.ts';
import { amongOthers } from '../../nation/among-others.ts';
import type { Progress } from '../../nation/nation.ts';
import type { Services } from '../../services.ts';

/** A district, those most like it, and the rows of all others. */
export interface Surroundings {
  readonly here: AssessedDistrict;
  /** Ids of the similar districts, most alike first. */
  readonly alike: readonly string[];
  readonly others: readonly NationRow[];
  /** Returns the citation form, such as `N.D. Ohio`. */
  readonly nameOf: (districtId: string) => string;
  readonly progress: Progress;
}

/** @throws AppError 404. */
export async function similarDistricts(
  tieline: Services,
  districtId: string,
  asOf: string,
): Promise<Surroundings> {
  const { here, others, compared, progress } = await amongOthers(tieline, districtId, { asOf });
  const fileOf = districtFiles(tieline.files);
  const traits = [...compared.values()].map((one) => one.traits);
  const own = compared.get(districtId);
  const likes = own ? similarTo(own.traits, traits) : [];
  return {
    ...{ here, others, progress },
    alike: likes.map((like) => like.districtId),
    nameOf: (id) => fileOf(id)?.district.abbreviation ?? id,
  };
}
