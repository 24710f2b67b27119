import { type Facts, personalColumns } from '../../core/facts/index.ts';
import type { Viewer } from '../access/viewer.ts';
import { keptRows } from '../changes/kept-rows.ts';
import { type CanSeePerson, canSeePersonIn, type Redact, redactFor } from '../changes/redact.ts';
import type { Graph, Run } from '../graph/graph.ts';
import { noDistrict } from '../http/errors.ts';
import { readFacts, visible } from '../store/read-facts.ts';

/** Facts of a district, and what of them a viewer may see. */
export interface Viewed {
  readonly facts: Facts;
  readonly maySee: CanSeePerson;
  readonly redact: Redact;
}

/**
 * By the rows that were read last, as an assessment of the district is.
 * @throws AppError 404.
 */
export async function readViewed(
  graph: Graph,
  run: Run,
  viewer: Viewer,
  districtId: string,
): Promise<Viewed> {
  const reading = await readFacts(run, districtId, [], keptRows(graph));
  if (!reading) throw noDistrict(districtId);
  const facts = visible(reading.facts);
  const maySee = await canSeePersonIn(run, viewer, districtId, facts);
  return { facts, maySee, redact: redactFor(viewer, districtId, personalColumns, maySee) };
}
