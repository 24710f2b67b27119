import { z } from 'zod';

/**
 * A network to measure, as defined in `data/NETWORK.md`: ties are undirected, with at most one between two
 * nodes; reports are directed, and repeated ones count once.
 */
const Node = z.strictObject({ id: z.string(), sector: z.string() });
const Tie = z.strictObject({ a: z.string(), b: z.string(), weight: z.number().default(1) });
const Report = z.strictObject({ from: z.string(), about: z.string() });

type Pair = readonly [string, string];

/** Returns the same key for a tie, whichever end comes first. */
const sameEitherWay = ([a, b]: Pair): string => JSON.stringify(a < b ? [a, b] : [b, a]);

/** Yields the faults in a list of pairs of nodes, each with its index in the list. */
function* pairFaults(pairs: readonly Pair[], known: ReadonlySet<string>, once: boolean) {
  const seen = new Set<string>();
  for (const [place, pair] of pairs.entries()) {
    const unknown = pair.find((id) => !known.has(id));
    const key = sameEitherWay(pair);
    if (unknown !== undefined) yield { place, message: `"${unknown}" is not a node of this network` };
    else if (pair[0] === pair[1]) yield { place, message: `goes from "${pair[0]}" to itself` };
    else if (once && seen.has(key))
      yield { place, message: `"${pair[0]}" and "${pair[1]}" already have a tie` };
    seen.add(key);
  }
}

export const Network = z
  .strictObject({
    id: z.string(),
    nodes: z.array(Node),
    ties: z.array(Tie),
    reports: z.array(Report).default([]),
  })
  .superRefine(({ nodes, ties, reports }, context) => {
    const known = new Set<string>();
    const fault = (list: string) => (found: { place: number; message: string }) =>
      context.addIssue({ code: 'custom', path: [list, found.place], message: found.message });
    for (const [place, { id }] of nodes.entries()) {
      if (known.has(id)) fault('nodes')({ place, message: `there are two nodes "${id}"` });
      known.add(id);
    }
    const tiePairs = ties.map(({ a, b }): Pair => [a, b]);
    const reportPairs = reports.map(({ from, about }): Pair => [from, about]);
    for (const found of pairFaults(tiePairs, known, true)) fault('ties')(found);
    for (const found of pairFaults(reportPairs, known, false)) fault('reports')(found);
  });
export type Network = z.infer<typeof Network>;
