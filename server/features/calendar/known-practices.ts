import { districtFiles } from '../../assessments/district-files.ts';
import { readPractices } from '../../practices/read-practices.ts';
import type { Services } from '../../services.ts';
import type { KnownPractices } from './entries.ts';

/** The practices of all districts with the names of these, for the days on which someone is asked about one. */
export async function knownPractices(tieline: Services): Promise<KnownPractices> {
  const fileOf = districtFiles(tieline.files);
  const districtName = (id: string): string => fileOf(id)?.district.name ?? id;
  return { ...(await tieline.graph.read(readPractices)), districtName };
}
