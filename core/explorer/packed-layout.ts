import { groupBy } from '../group-by.ts';
import { sorted } from '../order.ts';
import { type Edge, neighborsOf, type Spots, stepsFrom } from './steps.ts';

/** Space to the right of and below a component, in steps, for the names of its dots. */
const ROOM = { x: 1.5, y: 0.6 };
/** Width of the picture divided by its height. */
const SHAPE = 1.5;

/** A connected component, laid out with its top left corner at (0, 0). */
interface Part extends Spots {
  readonly nodes: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Returns the nodes of each connected component. */
function partsOf(nodes: number, edges: readonly Edge[]): number[][] {
  const beside = neighborsOf(nodes, edges);
  const seen = new Set<number>();
  return Array.from({ length: nodes }, (_, node) => node).flatMap((node) => {
    if (seen.has(node)) return [];
    const part = [...stepsFrom(node, beside).entries()].flatMap(([at, steps]) => (steps === -1 ? [] : at));
    for (const at of part) seen.add(at);
    return [part];
  });
}

/** Lays out connected nodes; the unit is one step. Calls `onRound` with the share done, from 0 to 1. */
type Layout = (nodes: number, edges: readonly Edge[], onRound: (done: number) => void) => Spots;

function laidOut(
  layout: Layout,
  nodes: readonly number[],
  edges: readonly Edge[],
  onRound: (done: number) => void,
): Part {
  const places = new Map(nodes.map((node, at) => [node, at]));
  const own = edges.map(([a, b]): Edge => [places.get(a) ?? 0, places.get(b) ?? 0]);
  const { x, y } = layout(nodes.length, own, onRound);
  const [left, top] = [Math.min(...x), Math.min(...y)];
  return {
    ...{ nodes, x: x.map((at) => at - left), y: y.map((at) => at - top) },
    ...{ width: Math.max(...x) - left + ROOM.x, height: Math.max(...y) - top + ROOM.y },
  };
}

/** Lays out all nodes: each connected component by the given layout, and the components in rows, the tallest first. */
export function packedLayout(
  layout: Layout,
  nodes: number,
  edges: readonly Edge[],
  onRound: (done: number) => void = () => {},
): Spots {
  const spots = { x: new Float64Array(nodes), y: new Float64Array(nodes) };
  const all = partsOf(nodes, edges);
  const partOf = new Map(all.flatMap((part, at) => part.map((node) => [node, at] as const)));
  const edgesOf = groupBy(edges, ([a]) => String(partOf.get(a)));
  let before = 0;
  const parts = all.map((part, at) => {
    const done = before;
    before += part.length;
    return laidOut(layout, part, edgesOf(String(at)), (own) => onRound((done + own * part.length) / nodes));
  });
  const area = parts.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = Math.max(Math.sqrt(area * SHAPE), ...parts.map(({ width }) => width));
  let [x, y, row] = [0, 0, 0];
  for (const part of sorted(parts, (one, other) => other.height - one.height)) {
    if (x > 0 && x + part.width > widest) [x, y, row] = [0, y + row, 0];
    for (const [at, node] of part.nodes.entries()) {
      spots.x[node] = x + (part.x[at] ?? 0);
      spots.y[node] = y + (part.y[at] ?? 0);
    }
    [x, row] = [x + part.width, Math.max(row, part.height)];
  }
  return spots;
}
