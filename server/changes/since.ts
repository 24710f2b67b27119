import type { z } from 'zod';
import { currentAction } from '../../core/facts/former-names.ts';
import type { Run } from '../graph/graph.ts';
import { noDistrict } from '../http/errors.ts';
import { districtsOf } from '../store/place-queries.ts';
import type { FactName } from '../store/write-facts.ts';
import { changesBetween } from './between.ts';
import { Action, type Written } from './contract.ts';
import { storedMutations } from './history.ts';
import { sharedFacts, type TouchedFact } from './shared-facts.ts';

/** The current revision of a district, and what has changed since the revision that a person saw. */
export interface Since {
  readonly revision: number;
  /** The changed facts on which the edit depends; null if unknown, such as after a load. */
  readonly shared: readonly FactName[] | null;
  /** For the response to the edit. */
  readonly told: Pick<z.output<typeof Written>, 'since' | 'omitted'>;
}

/** The most changes listed in a response; the history has all. */
export const LISTED = 50;

/**
 * Reads what has changed in a district since a revision, and on which of it an edit depends. That is known only if every
 * revision in between is a change: others, such as a load of reference data, do not record which facts they wrote.
 */
export async function readSince(
  run: Run,
  districtId: string,
  expected: number,
  edit: readonly TouchedFact[],
): Promise<Since> {
  const [district] = await run(districtsOf, { districtIds: [districtId] });
  if (!district) throw noDistrict(districtId);
  const { revision } = district;
  if (revision === expected) return { revision, shared: [], told: { since: [], omitted: 0 } };
  const { changes, isWhole } = await changesBetween(run, [{ districtId, from: expected, to: revision }]);
  const mutations = changes.flatMap(({ body }) => storedMutations(body));
  const since = changes.slice(-LISTED).map(({ id, at, actorName, action }) => ({
    ...{ changeId: id, at, actor: actorName, action: Action.parse(currentAction(action)) },
  }));
  return {
    revision,
    shared: isWhole ? sharedFacts(edit, mutations) : null,
    told: { since: since.reverse(), omitted: changes.length - since.length },
  };
}
