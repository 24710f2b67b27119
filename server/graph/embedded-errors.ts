import { GraphError } from './graph-error.ts';

/** Turns an error of the embedded engine into a GraphError; any other error, such as a caller's own, comes back as it is. */
export function fromEmbedded(error: unknown): unknown {
  if (error instanceof GraphError || !(error instanceof Error)) return error;
  const unique = /property '(\w+)' .*already exists on :(\w+)/.exec(error.message);
  if (unique)
    return new GraphError('unique', `There is a ${unique[2]} with this ${unique[1]} already.`, error);
  if (isWriteConflict(error))
    return new GraphError(
      'conflict',
      'Others changed the same records at the same moment; please try again.',
      error,
    );
  if (/GRAFEO-T009|no space left/i.test(error.message))
    return new GraphError(
      'not-writable',
      'The disk of the data folder is full; the change was not made.',
      error,
    );
  return 'gqlStatus' in error ? new GraphError('query', error.message, error) : error;
}

/** Two transactions wrote to one record; the engine lets the later one fail at once, and it may be run again. */
export function isWriteConflict(error: unknown): boolean {
  return error instanceof Error && 'gqlStatus' in error && error.gqlStatus === '40000';
}
