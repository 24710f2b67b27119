import { comparedOf } from '../assessments/compared.ts';
import { districtFiles } from '../assessments/district-files.ts';
import { summarize } from '../assessments/summary.ts';
import { noDistrict } from '../http/errors.ts';
import type { Services } from '../services.ts';

/** The requested days, from `daysAsked`. */
interface Asked {
  readonly asOf: string;
  readonly knownOn?: string | undefined;
}

/**
 * Returns a district as it is now, the cached rows of all other districts, and the traits by which all are compared.
 * @throws AppError 404.
 */
export async function amongOthers(tieline: Services, districtId: string, { asOf, knownOn }: Asked) {
  const here = await tieline.assessments.district(districtId, asOf, knownOn);
  const file = districtFiles(tieline.files)(districtId);
  if (!here || !file) throw noDistrict(districtId);
  const { rows, progress } = await tieline.nation(asOf, knownOn);
  const others = rows.filter(({ summary }) => summary.id !== districtId);
  const summaries = [summarize(file, here), ...others.map(({ summary }) => summary)];
  return { here, others, compared: comparedOf(tieline.files, summaries), progress };
}
