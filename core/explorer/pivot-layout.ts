import { type Edge, neighborsOf, type Spots, stepsFrom } from './steps.ts';

/** The paper finds 50 enough for any number of nodes. */
const PIVOTS = 50;
const POWER_ITERATIONS = 60;

/**
 * Lays out connected nodes roughly and fast; the unit is one step. It fits the distances to a few pivots only (Brandes and Pich,
 * Eigensolver Methods for Progressive Multidimensional Scaling of Large Data, Graph Drawing 2006): 2,000 nodes take a twentieth of
 * the time of the free layout.
 */
export function pivotLayout(nodes: number, edges: readonly Edge[]): Spots {
  const steps = stepsFromPivots(nodes, neighborsOf(nodes, edges));
  const centered = doubleCentered(steps);
  const products = centered.map((one) => centered.map((other) => dot(one, other)));
  const first = leadingVector(products, []);
  const second = leadingVector(products, [first]);
  const along = (axis: readonly number[]) =>
    Float64Array.from({ length: nodes }, (_, node) =>
      axis.reduce((sum, share, pivot) => sum + share * (centered[pivot]?.[node] ?? 0), 0),
    );
  return toSteps({ x: along(first), y: along(second) }, steps);
}

/** Steps from a pivot to each node. */
type Column = Float64Array;

interface PivotSteps {
  readonly pivots: readonly number[];
  readonly columns: readonly Column[];
}

/** Takes as the next pivot the node that is farthest from all pivots so far. */
function stepsFromPivots(nodes: number, beside: readonly (readonly number[])[]): PivotSteps {
  const nearest = new Float64Array(nodes).fill(Number.POSITIVE_INFINITY);
  const [pivots, columns]: [number[], Column[]] = [[], []];
  for (let next = 0; pivots.length < Math.min(PIVOTS, nodes); next = farthest(nearest)) {
    const column = Float64Array.from(stepsFrom(next, beside));
    pivots.push(next);
    columns.push(column);
    for (const [node, steps] of column.entries()) nearest[node] = Math.min(nearest[node] ?? 0, steps);
  }
  return { pivots, columns };
}

function farthest(distances: Float64Array): number {
  let found = 0;
  for (const [node, distance] of distances.entries()) if (distance > (distances[found] ?? 0)) found = node;
  return found;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);

/** Returns −½ of the squared distances, shifted so that rows and columns have the mean 0, as classical scaling does. */
function doubleCentered({ columns }: PivotSteps): Float64Array[] {
  const squared = columns.map((column) => column.map((steps) => steps ** 2));
  const ofNode = Float64Array.from(squared[0] ?? [], (_, node) =>
    squared.reduce((sum, column) => sum + (column[node] ?? 0) / squared.length, 0),
  );
  const all = mean(ofNode);
  return squared.map((column) => {
    const ofPivot = mean(column);
    return column.map((square, node) => (square - (ofNode[node] ?? 0) - ofPivot + all) / -2);
  });
}

/** Returns the eigenvector of the largest eigenvalue that is perpendicular to the given ones, by power iteration. */
function leadingVector(
  products: readonly (readonly number[])[],
  given: readonly (readonly number[])[],
): number[] {
  const length = (vector: readonly number[]) => Math.hypot(...vector) || 1;
  const inner = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  let vector = products.map((_, at) => 1 + (at % 7) / 7); // any start that no eigenvector is perpendicular to
  for (let turn = 0; turn < POWER_ITERATIONS; turn += 1) {
    let next = products.map((row) => inner(row, vector));
    // Twice: on a path, the first pass leaves only rounding errors, which may point anywhere.
    for (const other of [...given, ...given]) {
      const shared = inner(next, other);
      next = next.map((value, at) => value - shared * (other[at] ?? 0));
    }
    const size = length(next);
    vector = next.map((value) => value / size);
  }
  return vector;
}

/** Scales a layout so that its distances to the pivots fit the steps best, by their relative errors. */
function toSteps({ x, y }: Spots, { pivots, columns }: PivotSteps): Spots {
  let [sum, squares] = [0, 0];
  for (const [at, pivot] of pivots.entries())
    for (const [node, steps] of (columns[at] ?? []).entries()) {
      if (steps === 0) continue;
      const share = Math.hypot((x[node] ?? 0) - (x[pivot] ?? 0), (y[node] ?? 0) - (y[pivot] ?? 0)) / steps;
      sum += share;
      squares += share ** 2;
    }
  const scale = squares === 0 ? 1 : sum / squares;
  return { x: x.map((at) => at * scale), y: y.map((at) => at * scale) };
}
