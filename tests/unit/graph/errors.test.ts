import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { fromEmbedded, isWriteConflict } from '../../../server/graph/embedded-errors.ts';
import { GraphError } from '../../../server/graph/graph-error.ts';
import { fromNeo4jError } from '../../../server/graph/neo4j-errors.ts';

const ofEmbedded = (gqlStatus: string, message: string) => Object.assign(new Error(message), { gqlStatus });
/** The arguments are those of the driver's own class, whose constructor is not meant for others. */
const ofNeo4j = (code: string, message = '') => new Neo4jError(message, code, '50N42', 'a description');

describe('an error of the embedded engine', () => {
  it.each([
    [
      'a second record with an id',
      'G2000',
      `property 'id' with value String("x") already exists on :District`,
      'unique',
    ],
    ['two writers of one record', '40000', 'GRAFEO-T001: Write conflict', 'conflict'],
    ['a full disk at the commit', '40000', 'GRAFEO-T009: the commit could not be written', 'not-writable'],
    ['a mistake in a query', '42001', 'syntax error', 'query'],
  ])('for %s has the code for it', (_, gqlStatus, message, code) => {
    expect(fromEmbedded(ofEmbedded(gqlStatus, message))).toMatchObject({ code });
  });

  it('is worth another attempt for a conflict alone', () => {
    expect(isWriteConflict(ofEmbedded('40000', 'GRAFEO-T001: Write conflict'))).toBe(true);
    expect(isWriteConflict(ofEmbedded('40000', 'GRAFEO-T009: the commit could not be written'))).toBe(false);
    expect(isWriteConflict(ofEmbedded('G2000', 'x'))).toBe(false);
  });
});

describe('an error of Neo4j', () => {
  it.each([
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'unique'],
    ['Neo.ClientError.Security.Unauthorized', 'unauthorized'],
    ['Neo.ClientError.Security.CredentialsExpired', 'unauthorized'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'settings'],
    ['Neo.ClientError.Transaction.InvalidBookmark', 'bookmark'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'conflict'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable'],
    ['ServiceUnavailable', 'unavailable'],
    ['SessionExpired', 'unavailable'],
    ['Neo.ClientError.Statement.SyntaxError', 'query'],
  ])('%s has the code %s', (neo4jCode, code) => {
    const message = 'Node(0) already exists with label `District` and property `id` = 1';
    expect(fromNeo4jError(ofNeo4j(neo4jCode, code === 'unique' ? message : 'x'))).toMatchObject({ code });
  });
});

it('leaves the errors of callers, and those that have a code already, as they are', () => {
  for (const error of [new Error('mine'), new GraphError('query', 'x'), 'text'])
    for (const explain of [fromEmbedded, fromNeo4jError]) expect(explain(error)).toBe(error);
});
