import { withLines } from './filter.ts';
import type { ExplorerLine, ExplorerNetwork } from './inputs.ts';

/** Returns a function that gives the neighbors of an organization. */
export function neighborsIn(lines: readonly ExplorerLine[]): (id: string) => readonly string[] {
  const beside = new Map<string, string[]>();
  const add = (a: string, b: string) => {
    const known = beside.get(a);
    if (known) known.push(b);
    else beside.set(a, [b]);
  };
  for (const { a, b } of lines) {
    add(a, b);
    add(b, a);
  }
  return (id) => beside.get(id) ?? [];
}

/** Returns all organizations within a number of steps of one, including itself, with their number of steps. */
export function within(lines: readonly ExplorerLine[], from: string, steps: number): Map<string, number> {
  const neighbors = neighborsIn(lines);
  const reached = new Map([[from, 0]]);
  for (const [id, step] of reached) {
    if (step >= steps) break; // a map iterates in insertion order, so no closer one follows
    for (const next of neighbors(id)) if (!reached.has(next)) reached.set(next, step + 1);
  }
  return reached;
}

/** Returns the lines of one organization and, with more steps, those that lead on from its neighbors. */
export function linesWithin(
  { lines }: ExplorerNetwork,
  from: string,
  steps: number,
): { reached: Map<string, number>; lines: ExplorerLine[] } {
  const reached = within(lines, from, steps);
  const inner = (id: string): boolean => (reached.get(id) ?? steps) < steps;
  return { reached, lines: lines.filter(({ a, b }) => inner(a) || inner(b)) };
}

/** Returns only the organizations that were expanded one by one, and their neighbors; all organizations if none was. */
export function opened(network: ExplorerNetwork, open: readonly string[]): ExplorerNetwork {
  if (open.length === 0) return network;
  const neighbors = neighborsIn(network.lines);
  const shown = new Set(open.flatMap((id) => [id, ...neighbors(id)]));
  return withLines(
    network,
    network.nodes.filter(({ id }) => shown.has(id)),
  );
}
