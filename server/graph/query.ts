import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { GraphError } from './graph-error.ts';

/** A query file with its parameters and columns; `name` is its path below cypher/, without the extension. */
export interface Query<Params, Row> {
  readonly name: string;
  readonly text: string;
  readonly params: z.ZodType<Params>;
  /** One row; its keys, in its order, are the columns that the query returns (none for a query without RETURN). */
  readonly row: z.ZodType<Row>;
}

interface DefinedQuery {
  readonly name: string;
  readonly text: string;
  readonly params: z.ZodObject;
  readonly row: z.ZodObject;
}

const folder = new URL('../../cypher/', import.meta.url);
const defined = new Map<string, DefinedQuery>();

/**
 * Defines the query in `cypher/<name>.cypher`. The file is read now, so that a missing one stops the process at its start.
 * Both schemas are strict: a parameter or column that they do not name is an error.
 */
export function query<P extends z.ZodObject, R extends z.ZodObject>(
  name: string,
  shape: { params: P; row: R },
): Query<z.output<P>, z.output<R>> {
  if (defined.has(name))
    throw new GraphError('query', `The query "${name}" is defined twice; import the first definition.`);
  const definition = {
    name,
    text: readQueryFile(name),
    params: shape.params.strict(),
    row: shape.row.strict(),
  };
  defined.set(name, definition);
  // `strict` changes which keys are refused, not the type that the schema gives out, but Zod cannot say so for a type parameter.
  return definition as unknown as Query<z.output<P>, z.output<R>>;
}

/** Every query defined so far, for the test that holds query files and definitions together. */
export function definedQueries(): readonly DefinedQuery[] {
  return [...defined.values()];
}

function readQueryFile(name: string): string {
  const file = new URL(`${name}.cypher`, folder);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new GraphError(
      'query',
      `The query file ${fileURLToPath(file)} is missing or cannot be read.`,
      cause,
    );
  }
}

/** A row that a query gives. */
export type RowOf<Q> = Q extends Query<infer _, infer Row> ? Row : never;

/** What a query is given. */
export type ParamsOf<Q> = Q extends Query<infer Params, infer _> ? Params : never;
