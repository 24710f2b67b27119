import { similarTo } from '../../../core/similar/similar.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { comparedOf } from '../../assessments/compared.ts';
import { districtFiles } from '../../assessments/district-files.ts';
import { type NationRow, summarize } from '../../assessments/summary.ts';
import { noDistrict } from '../../http/errors.ts';
import type { Progress } from '../../nation/nation.ts';
import type { Services } from '../../services.ts';

/** A district, those most like it, and the rows of all others. */
export interface Surroundings {
  readonly here: AssessedDistrict;
  /** Ids of the similar districts, most alike first. */
  readonly alike: readonly string[];
  readonly others: readonly NationRow[];
  /** `N.D. Ohio` for an id. */
  readonly nameOf: (districtId: string) => string;
  readonly progress: Progress;
}

/** @throws AppError 404. */
export async function similarDistricts(
  tieline: Services,
  districtId: string,
  asOf: string,
): Promise<Surroundings> {
  const here = await tieline.assessments.district(districtId, asOf);
  const fileOf = districtFiles(tieline.files);
  const file = fileOf(districtId);
  if (!here || !file) throw noDistrict(districtId);
  const { rows, progress } = await tieline.nation(asOf);
  const others = rows.filter(({ summary }) => summary.id !== districtId);
  const all = comparedOf(tieline.files, [summarize(file, here), ...others.map(({ summary }) => summary)]);
  const traits = [...all.values()].map((compared) => compared.traits);
  const own = all.get(districtId);
  const likes = own ? similarTo(own.traits, traits) : [];
  return {
    ...{ here, others, progress },
    alike: likes.map((like) => like.districtId),
    nameOf: (id) => fileOf(id)?.district.abbreviation ?? id,
  };
}
