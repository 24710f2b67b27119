import type { Query } from './query.ts';

/** Runs one query file in the current transaction, and validates its parameters and rows. */
export type Run = <Params, Row>(query: Query<Params, Row>, params: Params) => Promise<Row[]>;

/** How long a transaction may take: briefly, for requests, or as long as it needs, to read or write everything. */
export type Lasts = 'a moment' | 'as long as it takes';

/**
 * What Tieline needs from a graph database. Two engines implement it, `embedded.ts` and `neo4j.ts`;
 * `open.ts` selects one by the scheme of `GRAPH_URL`.
 */
export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs `work` in a read transaction. It is retried after transient errors, so it must not have side effects. */
  read<T>(work: (run: Run) => Promise<T>, lasts?: Lasts): Promise<T>;
  /**
   * Runs `work` in one write transaction: all of it is durable when the promise resolves, none of it when it rejects.
   * It is retried after a write conflict, so it must not have side effects outside the graph, nor call `write` itself.
   */
  write<T>(work: (run: Run) => Promise<T>, lasts?: Lasts): Promise<T>;
  /** Also removes deleted data from the files, as far as the engine allows (docs/forgetting.md). */
  purge(): Promise<void>;
  /** Waits for work in progress and rejects new work. */
  close(): Promise<void>;
}
