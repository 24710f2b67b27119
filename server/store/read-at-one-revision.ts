import { busy } from '../http/errors.ts';

/** Attempts before a read gives up: this many edits in a row, a few milliseconds apart, are not normal. */
const ATTEMPTS = 8;

interface Revision {
  readonly districtId: string;
  readonly revision: number;
}

/**
 * Reads consistently across several queries: the revisions first, then the rest, then the revisions again, and starts over
 * if they differ. A transaction is not enough, because Neo4j reads what others commit in between.
 * @throws AppError 503 if the districts are edited constantly.
 */
export async function readAtOneRevision<At extends Revision, T>(
  readRevisions: () => Promise<readonly At[]>,
  read: (at: readonly At[]) => Promise<T>,
): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await readRevisions();
    const result = await read(before);
    if (areSame(before, await readRevisions())) return result;
  }
  throw busy();
}

function areSame(before: readonly Revision[], after: readonly Revision[]): boolean {
  const revisionOf = new Map(after.map(({ districtId, revision }) => [districtId, revision]));
  return (
    before.length === after.length &&
    before.every(({ districtId, revision }) => revisionOf.get(districtId) === revision)
  );
}
