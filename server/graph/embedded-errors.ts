import { GraphError } from './graph-error.ts';

/** The disk refused a commit, most often because it is full; the engine has undone the commit and goes on. */
const NOT_WRITTEN = 'GRAFEO-T009';
const DISK =
  'The disk of the data folder is full or takes no more. Nothing was changed; make room on it and try again.';
const CONFLICT = 'Others changed the same records at the same moment; please try again.';

/** Turns an error of the embedded engine into a GraphError; any other error, such as a caller's own, comes back as it is. */
export function fromEmbedded(error: unknown): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const unique = /property '(\w+)' .*already exists on :(\w+)/.exec(error.message);
  if (unique)
    return new GraphError('unique', `There is a ${unique[2]} with this ${unique[1]} already.`, error);
  if (error.message.includes(NOT_WRITTEN)) return new GraphError('not-writable', DISK, error);
  if (isWriteConflict(error)) return new GraphError('conflict', CONFLICT, error);
  return 'gqlStatus' in error ? new GraphError('query', error.message, error) : error;
}

/** Two transactions wrote to one record; the engine fails the later one at once, and it can be retried. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error && 'gqlStatus' in error)) return false;
  return error.gqlStatus === '40000' && !error.message.includes(NOT_WRITTEN);
}
