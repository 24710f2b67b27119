import { z } from 'zod';
import type { Run } from './graph.ts';
import { GraphError } from './graph-error.ts';
import { checkParams, type Params } from './params.ts';
import type { Query } from './query.ts';

/** Sends one statement to an engine inside a transaction; rows come back as objects by column. */
export type Execute = (text: string, params: Params) => Promise<readonly unknown[]>;

/** The statements of one transaction; `settled` waits until all have ended and rethrows the first error. */
export interface Statements {
  readonly run: Run;
  settled(): Promise<void>;
}

/**
 * Wraps an engine's transaction so that both engines behave alike: parameters and rows are checked, and a transaction in
 * which anything failed is lost as a whole, even where the caller caught the error.
 */
export function statements(execute: Execute): Statements {
  const pending = new Set<Promise<unknown>>();
  let failure: { error: unknown } | undefined;
  const runChecked = async <P, R>(query: Query<P, R>, params: P): Promise<R[]> => {
    try {
      const checked = checkParams(query, params);
      return checkRows(query, await execute(query.text, checked).catch(naming(query.name)));
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };
  return {
    run(query, params) {
      const result = runChecked(query, params);
      const ended = result.catch(() => {}).finally(() => pending.delete(ended));
      pending.add(ended);
      return result;
    },
    async settled() {
      while (pending.size > 0) await Promise.all(pending);
      if (failure) throw failure.error;
    },
  };
}

/** The engine's own error object stays, because Neo4j's driver decides by it whether to run the transaction again. */
const naming =
  (name: string) =>
  (error: unknown): never => {
    if (error instanceof Error) error.message = `${name}.cypher: ${error.message}`;
    throw error;
  };

/** Rows in the key order of the query's schema. Throws a GraphError `query` that names the file, the row and the column. */
function checkRows<P, R>(query: Query<P, R>, rows: readonly unknown[]): R[] {
  const parsed = z.array(query.row).safeParse(rows);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'unknown' };
  const [row, ...column] = path;
  const where = column.length > 0 ? `row ${String(row)}, column ${column.join('.')}` : `row ${String(row)}`;
  throw new GraphError('query', `${query.name}.cypher: ${where}: ${message}.`);
}
