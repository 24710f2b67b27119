import type { Graph, Run } from '../../server/graph/graph.ts';

/** The names of the queries that ran in this file on any engine, each as often as it ran. */
export const ran: string[] = [];

/** A graph that writes down each query that it runs. */
export function recorded(graph: Graph): Graph {
  const record =
    (run: Run): Run =>
    (query, params) => {
      ran.push(query.name);
      return run(query, params);
    };
  return {
    ...graph,
    read: (work, lasts) => graph.read((run) => work(record(run)), lasts),
    write: (work, lasts) => graph.write((run) => work(record(run)), lasts),
  };
}
