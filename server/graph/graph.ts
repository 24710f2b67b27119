import type { Query } from './query.ts';

/** Runs one query file inside the transaction at hand; parameters are checked going in, rows coming out. */
export type Run = <Params, Row>(query: Query<Params, Row>, params: Params) => Promise<Row[]>;

/** How long a transaction may last: a moment, as those of requests, or as long as it takes to read or hold everything. */
export type Lasts = 'a moment' | 'as long as it takes';

/**
 * What Tieline needs of a graph database. Two engines implement it, `embedded.ts` and `neo4j.ts`;
 * `open.ts` picks one by the scheme of `GRAPH_URL`.
 */
export interface Graph {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs `work` in a read transaction; it may be run again after a passing fault, so it must not have side effects. */
  read<T>(work: (run: Run) => Promise<T>, lasts?: Lasts): Promise<T>;
  /**
   * Runs `work` in one write transaction: everything it wrote is durable when the promise resolves, nothing when it rejects.
   * It is run again after a write conflict, so it must not have side effects outside the graph, nor call `write` itself.
   */
  write<T>(work: (run: Run) => Promise<T>, lasts?: Lasts): Promise<T>;
  /** Removes deleted data from the files as well, as far as the engine supports it (docs/forgetting.md). */
  purge(): Promise<void>;
  /** Waits for work in progress and refuses new work. */
  close(): Promise<void>;
}
