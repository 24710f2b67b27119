import { comparedOf } from '../assessments/compared.ts';
import { districtFiles } from '../assessments/district-files.ts';
import { summarize } from '../assessments/summary.ts';
import { noDistrict } from '../http/errors.ts';
import type { Services } from '../services.ts';

/** The days that are asked for, as `daysAsked` gives them. */
interface Asked {
  readonly asOf: string;
  readonly knownOn?: string | undefined;
}

/**
 * A district as it is at this moment, the rows that the nation keeps of all others, and all of them by what they are alike in.
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
