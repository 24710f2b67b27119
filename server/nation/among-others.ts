import { districtOn } from '../assessments/asked-district.ts';
import type { Days } from '../assessments/assessments.ts';
import { comparedOf } from '../assessments/compared.ts';
import { summarize } from '../assessments/summary.ts';
import type { Services } from '../services.ts';

/**
 * Returns a district as it is now, the cached rows of all other districts, and the traits by which all are compared.
 * @throws AppError 404.
 */
export async function amongOthers(tieline: Services, districtId: string, days: Days) {
  const { assessed: here, file } = await districtOn(tieline, districtId, days);
  const { rows, progress } = await tieline.nation(days.asOf, days.knownOn);
  const others = rows.filter(({ summary }) => summary.id !== districtId);
  const summaries = [summarize(file, here), ...others.map(({ summary }) => summary)];
  return { here, others, compared: comparedOf(tieline.files, summaries), progress };
}
