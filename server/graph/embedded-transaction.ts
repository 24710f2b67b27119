import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import type { Run } from './graph.ts';
import { GraphError } from './graph-error.ts';
import { countCommit } from './queries.ts';
import { type Statements, statements } from './run.ts';

/** Runs `work` on a snapshot, and refuses a query that writes. */
export async function readOnce<T>(db: GrafeoDB, work: (run: Run) => Promise<T>): Promise<T> {
  return inTransaction(db, refuseWrites, async (_tx, { run, settled }) => {
    const result = await work(run);
    await settled();
    return result;
  });
}

/** Runs `work` and commits it together with its number in the row of all commits, which comes back beside the result. */
export async function writeOnce<T>(
  db: GrafeoDB,
  work: (run: Run) => Promise<T>,
): Promise<{ result: T; commit: number }> {
  return inTransaction(db, allowWrites, async (tx, { run, settled }) => {
    const result = await work(run);
    await settled();
    const [counted] = await run(countCommit, {});
    if (!counted)
      throw new GraphError('damaged', 'The mark that makes this graph Tieline’s was deleted from it.');
    tx.commit();
    return { result, commit: counted.commits };
  });
}

/** Rolls back whatever `use` did not commit: a transaction left open would block its nodes forever. */
async function inTransaction<T>(
  db: GrafeoDB,
  check: (result: QueryResult) => void,
  use: (tx: Transaction, statements: Statements) => Promise<T>,
): Promise<T> {
  const tx = db.beginTransaction();
  const sent = statements(async (text, params) => {
    const result = await tx.executeCypher(text, params);
    check(result);
    return result.toArray();
  });
  try {
    return await use(tx, sent);
  } finally {
    await sent.settled().catch(() => {}); // the engine refuses to end a transaction while a query of it runs
    rollBack(tx);
  }
}

function rollBack(tx: Transaction): void {
  try {
    tx.rollback();
  } catch {
    // It was committed, or its commit failed and the engine has undone it.
  }
}

function allowWrites(): void {}

function refuseWrites({ counters }: QueryResult): void {
  if (Object.values(counters).some((count) => count > 0))
    throw new GraphError('query', 'A query that writes was run in a read; its changes were not kept.');
}
