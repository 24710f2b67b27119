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

/** Where a district is, and what lies between there and the revision that someone saw. */
export interface Since {
  readonly revision: number;
  /** The facts that an edit shares with what lies between; null where that is not known, such as after a load. */
  readonly shared: readonly FactName[] | null;
  /** For the answer to the edit. */
  readonly told: Pick<z.output<typeof Written>, 'since' | 'omitted'>;
}

/** More changes than these no one compares line by line; the history has all. */
export const LISTED = 50;

/**
 * Reads what has changed in a district since a revision, and what of it an edit is about. Every revision in between must be
 * that of a change: another, such as a load of reference data, does not say which facts it wrote.
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
