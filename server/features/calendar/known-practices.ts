import { districtFiles } from '../../assessments/district-files.ts';
import { readPractices } from '../../practices/read-practices.ts';
import type { Services } from '../../services.ts';
import type { KnownPractices } from './entries.ts';

/** Reads the practices of all districts with the districts' names, to find when to ask for an outcome. */
export async function knownPractices(tieline: Services): Promise<KnownPractices> {
  const fileOf = districtFiles(tieline.files);
  const districtName = (id: string): string => fileOf(id)?.district.name ?? id;
  return { ...(await tieline.graph.read(readPractices)), districtName };
}
