import { AsyncLocalStorage } from 'node:async_hooks';

/** What someone saw written through another process, and what they write through this one, as bookmarks of the database. */
export interface Reader {
  readonly saw: readonly string[];
  readonly wrote: Set<string>;
}

/**
 * For whom the work at hand is done. On Neo4j all of it waits for what they saw; the embedded engine, whose folder one process
 * alone can open, has nothing to wait for.
 */
export const reader = new AsyncLocalStorage<Reader>();
