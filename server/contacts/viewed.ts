import { type Facts, personalColumns } from '../../core/facts/index.ts';
import type { Viewer } from '../access/viewer.ts';
import { type CanSeePerson, canSeePersonIn, type Redact, redactFor } from '../changes/redact.ts';
import type { Run } from '../graph/graph.ts';
import { noDistrict } from '../http/errors.ts';
import { type ReadRows, readFacts, readRows, visible } from '../store/read-facts.ts';

/** Facts of a district, and what of them a viewer may see. */
export interface Viewed {
  readonly facts: Facts;
  readonly maySee: CanSeePerson;
  readonly redact: Redact;
}

/**
 * @param read reads the rows of the district, or knows them.
 * @throws AppError 404.
 */
export async function readViewed(
  run: Run,
  viewer: Viewer,
  districtId: string,
  read: ReadRows = readRows,
): Promise<Viewed> {
  const reading = await readFacts(run, districtId, [], read);
  if (!reading) throw noDistrict(districtId);
  const facts = visible(reading.facts);
  const maySee = await canSeePersonIn(run, viewer, districtId, facts);
  return { facts, maySee, redact: redactFor(viewer, districtId, personalColumns, maySee) };
}
