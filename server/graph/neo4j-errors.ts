import { Neo4jError } from 'neo4j-driver';
import { GraphError, type GraphErrorCode } from './graph-error.ts';

/** Neo4j fails a commit when its disk is full, and accepts no writes after that. */
const DISK =
  'Neo4j cannot write to its disk, which may be full. Nothing was changed; make room on it and try again.';

/** The server's error codes by prefix, and what they mean for Tieline. The first match applies. */
const MEANINGS: readonly (readonly [prefix: string, code: GraphErrorCode, sentence: string])[] = [
  [
    'Neo.ClientError.Security.CredentialsExpired',
    'unauthorized',
    'The first password of this Neo4j user must be changed (ALTER CURRENT USER SET PASSWORD) before Tieline can sign in.',
  ],
  [
    'Neo.ClientError.Security',
    'unauthorized',
    'Neo4j refused the user or the password; check GRAPH_USER and GRAPH_PASSWORD, or those in GRAPH_URL.',
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'settings',
    'Neo4j has no database of the name that GRAPH_URL ends in.',
  ],
  ['Neo.ClientError.Transaction.InvalidBookmark', 'bookmark', 'The bookmark is not one of this database.'],
  [
    'Neo.TransientError.Transaction.BookmarkTimeout',
    'bookmark',
    'This server has not caught up with the bookmark yet.',
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'timeout',
    'The database took too long and the work was stopped.',
  ],
  [
    'Neo.TransientError.Transaction',
    'conflict',
    'Others changed the same records at the same moment; please try again.',
  ],
  ['Neo.DatabaseError.Transaction', 'not-writable', DISK],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'not-writable', DISK],
  ['Neo.TransientError', 'unavailable', 'Neo4j cannot answer at the moment; please try again.'],
  ['ServiceUnavailable', 'unavailable', 'Neo4j does not answer; please try again.'],
  ['SessionExpired', 'unavailable', 'Neo4j does not answer; please try again.'],
];

/** Converts an error from the driver or server to a GraphError; returns any other error, such as the caller's own, unchanged. */
export function fromNeo4jError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const unique = /already exists with label `(\w+)` and property `(\w+)`/.exec(error.message);
  if (unique)
    return new GraphError('unique', `There is a ${unique[1]} with this ${unique[2]} already.`, error);
  const meaning = MEANINGS.find(([prefix]) => error.code.startsWith(prefix));
  return meaning
    ? new GraphError(meaning[1], meaning[2], error)
    : new GraphError('query', error.message, error);
}
