import { noDistrict } from '../http/errors.ts';
import type { Services } from '../services.ts';
import type { AssessedDistrict, Days } from './assessments.ts';
import { type DistrictFile, districtFiles } from './district-files.ts';
import { daysAsked } from './installation.ts';

type Sources = Pick<Services, 'assessments' | 'files'>;
interface AskedDistrict {
  readonly assessed: AssessedDistrict;
  readonly file: DistrictFile;
  readonly days: Days;
}

/** Returns a district on some days, with its row of the reference data. @throws AppError 404. */
export async function districtOn(
  { assessments, files }: Sources,
  districtId: string,
  days: Days,
): Promise<AskedDistrict> {
  const assessed = await assessments.district(districtId, days.asOf, days.knownOn);
  const file = districtFiles(files)(districtId);
  if (!assessed || !file) throw noDistrict(districtId);
  return { assessed, file, days };
}

/** Returns a district on the days that a request asks for. @throws AppError 400 as `daysAsked`, 404. */
export const districtAsked = async (
  tieline: Sources & Pick<Services, 'graph' | 'today'>,
  districtId: string,
  query: Parameters<typeof daysAsked>[1],
): Promise<AskedDistrict> => districtOn(tieline, districtId, await daysAsked(tieline, query));
