import { type Facts, personalColumns } from '../../core/facts/index.ts';
import type { Viewer } from '../access/viewer.ts';
import { keptRows } from '../changes/kept-rows.ts';
import { factsKnownOn } from '../changes/known-on.ts';
import { blanked, type CanSeePerson, canSeePersonIn, type Redact, redactFor } from '../changes/redact.ts';
import type { Graph, Run } from '../graph/graph.ts';
import { noDistrict } from '../http/errors.ts';
import { readFacts, visible } from '../store/read-facts.ts';

/** The facts of a district, and functions that tell what of them a viewer may see. */
export interface Viewed {
  readonly facts: Facts;
  readonly maySee: CanSeePerson;
  readonly redact: Redact;
}

/**
 * Reads the facts of a district for a viewer, from the same cached rows as assessments.
 * @param knownOn for what was known at the end of that day; otherwise now.
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

/** Returns the facts as for a viewer who may not see any names and contact details. */
export const withoutPeople = ({ facts }: Viewed): Viewed => ({
  facts,
  maySee: () => false,
  redact: (fact, row) => blanked(row, personalColumns(fact)),
});
