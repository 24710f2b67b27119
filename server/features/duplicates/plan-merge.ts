import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../access/viewer.ts';
import { keptRows } from '../../changes/kept-rows.ts';
import { type Plan, type PlanContext, planMutations } from '../../changes/plan.ts';
import type { Run } from '../../graph/graph.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import { readDistrictsNaming } from '../../store/districts-of-organizations.ts';
import { type FactsReading, readFacts, visible } from '../../store/read-facts.ts';
import { mergeMutations } from './merge.ts';
import { officesOf, recordMerge } from './queries.ts';

export interface Pair {
  readonly keepId: string;
  readonly mergeId: string;
}

/**
 * Plans what a merge changes in a district. If nothing of the duplicate remains, the change also records which
 * organization it was merged into, so that its id keeps working.
 * @throws AppError 400, 403, 404.
 */
export function planMerge(
  tieline: PlanContext,
  viewer: Viewer,
  districtId: string,
  pair: Pair,
): Promise<Plan> {
  const { keepId, mergeId } = pair;
  return tieline.graph.read(async (run) => {
    const reading = await readFacts(run, districtId, [keepId], keptRows(tieline.graph));
    if (!reading) throw noDistrict(districtId);
    requirePair(reading, pair);
    const removesDuplicate = await isNamedHereAlone(run, reading, mergeId);
    const facts = visible(reading.facts);
    const mutations = mergeMutations(facts, {
      keep: keepId,
      merge: mergeId,
      removesDuplicate,
      newId: randomUUID,
    });
    if (mutations.length === 0) throw badField('mergeId', 'is named by no fact of this district');
    const plan = await planMutations(run, tieline, viewer, {
      ...{ reading, mutations, asOf: tieline.today() },
      pathOf: ({ fact, id }) => `${fact} ${id}`,
    });
    if (!removesDuplicate) return plan;
    return { ...plan, alongside: (through, changeId) => through(recordMerge, { ...pair, changeId }) };
  });
}

function requirePair({ facts, otherOrganizations, district }: FactsReading, { keepId, mergeId }: Pair): void {
  if (keepId === mergeId) throw badField('mergeId', 'is the organization that is to be kept');
  if (mergeId === district.usaoId)
    throw badField('mergeId', 'is the U.S. Attorney’s Office of the district; keep that and merge the other');
  const exists = (id: string): boolean =>
    [...facts.organizations, ...otherOrganizations].some((row) => row.id === id);
  if (!exists(keepId)) throw badField('keepId', 'names no organization');
  if (!exists(mergeId)) throw badField('mergeId', 'names no organization of this district');
}

/** True if only facts of this district that everyone sees name the organization, and no other district entered it. */
async function isNamedHereAlone(run: Run, { district, facts }: FactsReading, id: string): Promise<boolean> {
  const naming = (await readDistrictsNaming(run, [id]))(id);
  if (naming.some((districtId) => districtId !== district.districtId)) return false;
  const isHere = new Set(facts.organizations.map((row) => row.id));
  if ((await run(officesOf, { id })).some((office) => !isHere.has(office.id))) return false;
  const seen = new Set(facts.evidence.map((piece) => piece.id));
  return facts.parties.every((party) => party.organizationId !== id || seen.has(party.evidenceId));
}
