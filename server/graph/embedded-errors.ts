import { GraphError } from './graph-error.ts';

/** The disk rejected a commit, usually because it is full. The engine has rolled the commit back and keeps running. */
const NOT_WRITTEN = 'GRAFEO-T009';
const DISK =
  'The disk of the data folder is full or takes no more. Nothing was changed; make room on it and try again.';
const CONFLICT = 'Others changed the same records at the same moment; please try again.';

/** Converts an error from the embedded engine to a GraphError; returns any other error, such as the caller's own, unchanged. */
export function fromEmbedded(error: unknown): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const unique = /property '(\w+)' .*already exists on :(\w+)/.exec(error.message);
  if (unique)
    return new GraphError('unique', `There is a ${unique[2]} with this ${unique[1]} already.`, error);
  if (error.message.includes(NOT_WRITTEN)) return new GraphError('not-writable', DISK, error);
  if (isWriteConflict(error)) return new GraphError('conflict', CONFLICT, error);
  return 'gqlStatus' in error ? new GraphError('query', error.message, error) : error;
}

/** True if two transactions wrote to the same record. The engine fails the later one at once; it can be retried. */
export function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Error && 'gqlStatus' in error)) return false;
  return error.gqlStatus === '40000' && !error.message.includes(NOT_WRITTEN);
}
