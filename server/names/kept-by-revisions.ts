import { LRUCache } from 'lru-cache';
import { changesBetween } from '../changes/between.ts';
import { storedMutations } from '../changes/history.ts';
import type { StoredMutation } from '../forgetting/references.ts';
import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import type { revisions as revisionsOfAll } from '../store/place-queries.ts';

export type Revision = RowOf<typeof revisionsOfAll>;
/** Revisions by district id. */
export type Revisions = ReadonlyMap<string, number>;

/** Cached data about the whole network, as of these revisions or later ones. */
interface OfRevisions {
  readonly revisions: Revisions;
}

/**
 * Caches data about the whole network in memory. Every call reads the revisions of the districts, or passes those that it has
 * just read, and gets data at least that recent, on any replica. Concurrent calls share one read; reads run one at a time, each
 * starting from the result of the one before.
 */
export function keptByRevisions<Kept extends OfRevisions>(
  revisions: () => Promise<readonly Revision[]>,
  read: (before: Kept | undefined) => Promise<Kept>,
): (seen?: readonly Revision[]) => Promise<Kept | undefined> {
  let last: Kept | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const kept = new LRUCache<string, Kept>({
    max: 1,
    ignoreFetchAbort: true,
    fetchMethod: () => {
      const reading = turn.then(async () => {
        last = await read(last);
        return last;
      });
      turn = reading.catch(() => {}); // reported to the callers that wait for it
      return reading;
    },
  });
  return async (seen) => {
    const now = seen ?? (await revisions());
    const key = now.map(({ districtId, revision }) => `${districtId} ${revision}`).join();
    const found = await kept.fetch(key);
    // The read came from a database server that is behind: the next call reads again.
    if (now.some(({ districtId, revision }) => (found?.revisions.get(districtId) ?? -1) < revision))
      kept.delete(key);
    return found;
  };
}

/** Returns the later of the revisions read and those known. */
export const laterOf = (now: readonly Revision[], before: Revisions = new Map()): Revisions =>
  new Map(
    now.map(({ districtId, revision }) => [districtId, Math.max(revision, before.get(districtId) ?? 0)]),
  );

/** Returns the districts whose revision is later than the known one. */
export const movedSince = (before: Revisions, now: readonly Revision[]) =>
  now.flatMap(({ districtId, revision: to }) => {
    const from = before.get(districtId) ?? -1;
    return from < to ? [{ districtId, from, to }] : [];
  });

/**
 * Returns what changes wrote between two sets of revisions. Null if a revision in between was not a change, such as a load,
 * because then it is not known what was written. A database server that is behind returns nothing.
 */
export async function writtenBetween(
  run: Run,
  before: Revisions,
  now: readonly Revision[],
): Promise<StoredMutation[] | null> {
  const { changes, isWhole } = await changesBetween(run, movedSince(before, now));
  return isWhole ? changes.flatMap(({ body }) => storedMutations(body)) : null;
}
