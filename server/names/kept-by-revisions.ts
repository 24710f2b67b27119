import { LRUCache } from 'lru-cache';
import { changesBetween } from '../changes/between.ts';
import { storedMutations } from '../changes/history.ts';
import type { StoredMutation } from '../forgetting/references.ts';
import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import type { revisions as revisionsOfAll } from '../store/place-queries.ts';

export type Revision = RowOf<typeof revisionsOfAll>;
/** By the ids of the districts. */
export type Revisions = ReadonlyMap<string, number>;

/** What is kept of the whole network, as of these revisions or later ones. */
interface OfRevisions {
  readonly revisions: Revisions;
}

/**
 * Keeps what is read of the whole network in memory. Every call reads the revisions of the districts, or brings those that it has
 * just read: what it gets is as of these, on whichever replica the call arrives. Calls for the same wait for the first of them, and readings go one after
 * another, each from what the one before it kept.
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
      turn = reading.catch(() => {}); // told to those who wait for it
      return reading;
    },
  });
  return async (seen) => {
    const now = seen ?? (await revisions());
    const key = now.map(({ districtId, revision }) => `${districtId} ${revision}`).join();
    const found = await kept.fetch(key);
    // Another database server, which is behind, was asked: the next call asks again.
    if (now.some(({ districtId, revision }) => (found?.revisions.get(districtId) ?? -1) < revision))
      kept.delete(key);
    return found;
  };
}

/** The later of the revisions that were read and those that are known. */
export const laterOf = (now: readonly Revision[], before: Revisions = new Map()): Revisions =>
  new Map(
    now.map(({ districtId, revision }) => [districtId, Math.max(revision, before.get(districtId) ?? 0)]),
  );

/** The districts that are at a later revision than is known. */
export const movedSince = (before: Revisions, now: readonly Revision[]) =>
  now.flatMap(({ districtId, revision: to }) => {
    const from = before.get(districtId) ?? -1;
    return from < to ? [{ districtId, from, to }] : [];
  });

/**
 * What changes wrote after some revisions, up to others. Null where a revision in between is not that of a change, such as a
 * load, so that no one can tell. A database server that is behind knows of nothing.
 */
export async function writtenBetween(
  run: Run,
  before: Revisions,
  now: readonly Revision[],
): Promise<StoredMutation[] | null> {
  const { changes, isWhole } = await changesBetween(run, movedSince(before, now));
  return isWhole ? changes.flatMap(({ body }) => storedMutations(body)) : null;
}
