import { ArchiveError } from '../archive/lines.ts';
import { GraphError } from '../graph/graph-error.ts';
import { ReferenceDataError } from '../reference/errors.ts';
import { SettingsError } from '../start/settings.ts';

const KNOWN = [ArchiveError, GraphError, ReferenceDataError, SettingsError];

/**
 * Returns a handler for the error that ends a command, which prints the reason and sets the exit code. An error that a person
 * can act on is printed as its sentence; any other is a bug, and keeps its stack trace.
 * @param outcome what was not done, as a sentence.
 */
export const reportFailure =
  (outcome: string) =>
  (error: unknown): void => {
    const reason =
      error instanceof Error ? (isForPeople(error) ? error.message : error.stack) : String(error);
    process.stderr.write(`${outcome} ${reason}\n`);
    process.exitCode = 1;
  };

/** Includes Node's own errors about the files and arguments that were given. */
const isForPeople = (error: Error): boolean =>
  KNOWN.some((known) => error instanceof known) ||
  'syscall' in error ||
  ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
