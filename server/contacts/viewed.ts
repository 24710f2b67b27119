import { type Facts, personalColumns } from '../../core/facts/index.ts';
import type { Viewer } from '../access/viewer.ts';
import { keptRows } from '../changes/kept-rows.ts';
import { factsKnownOn } from '../changes/known-on.ts';
import { blanked, type CanSeePerson, canSeePersonIn, type Redact, redactFor } from '../changes/redact.ts';
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
 * @param knownOn what was known at the end of that day; now when left out.
 * @throws AppError 404.
 */
export async function readViewed(
  graph: Graph,
  run: Run,
  viewer: Viewer,
  districtId: string,
  knownOn?: string,
): Promise<Viewed> {
  const now = await readFacts(run, districtId, [], keptRows(graph));
  if (!now) throw noDistrict(districtId);
  const [known] = knownOn ? await factsKnownOn(run, [now], knownOn) : [];
  const facts = visible((known ?? now).facts);
  const maySee = await canSeePersonIn(run, viewer, districtId, facts);
  return { facts, maySee, redact: redactFor(viewer, districtId, personalColumns, maySee) };
}

/** The same facts as for a viewer who may see no names and contact details. */
export const withoutPeople = ({ facts }: Viewed): Viewed => ({
  facts,
  maySee: () => false,
  redact: (fact, row) => blanked(row, personalColumns(fact)),
});
