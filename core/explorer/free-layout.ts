import { pivotLayout } from './pivot-layout.ts';
import { type Edge, neighborsOf, type Spots, stepsFrom } from './steps.ts';

/** The paper takes 15 or more from random spots; from the pivot layout, more than 8 lower the stress by less than 1 %. */
const ROUNDS = 8;
const LAST_STEP = 0.1;
/** Greatest random distance between nodes that start on the same spot, in steps. */
const NUDGE = 0.1;
/** With more pairs, steps are counted from only every second, third, … node, because memory and time grow with the pairs. */
const MOST_PAIRS = 4_000_000;

/** Returns a seeded random number generator (mulberry32): the same seed gives the same sequence. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Larger numbers of steps are treated as this one, so that each fits in a byte. */
const MOST_STEPS = 255;

interface Distances {
  /** The nodes from which steps were counted, and their number to each node. */
  readonly rows: readonly { readonly source: number; readonly steps: Uint8Array }[];
  readonly longest: number;
}

function distancesOf(nodes: number, beside: readonly (readonly number[])[]): Distances {
  const every = Math.max(1, Math.ceil((nodes * nodes) / 2 / MOST_PAIRS));
  const rows: Distances['rows'][number][] = [];
  let longest = 1;
  for (let source = 0; source < nodes; source += every) {
    const counted = stepsFrom(source, beside);
    const steps = new Uint8Array(nodes);
    for (let other = 0; other < nodes; other += 1) {
      const count = counted[other] ?? 0;
      steps[other] = Math.min(count, MOST_STEPS);
      if (count > longest) longest = count;
    }
    rows.push({ source, steps });
  }
  return { rows, longest: Math.min(longest, MOST_STEPS) };
}

/** Returns the same things in random order. */
function shuffled<T>(things: readonly T[], random: () => number): T[] {
  return things
    .map((thing) => ({ thing, at: random() }))
    .sort((x, y) => x.at - y.at)
    .map(({ thing }) => thing);
}

/**
 * Returns, by number of steps, what share of its error a pair corrects in a round: at most all of it, half by either node. Pairs
 * that are close to each other weigh more.
 */
const ratesOf = (step: number): Float64Array =>
  Float64Array.from({ length: MOST_STEPS + 1 }, (_, steps) => Math.min(step / (steps * steps), 1) / 2);

/**
 * Moves each pair closer to its wanted distance. One call pairs every node with the one `turn` places later in a shuffled order:
 * fully random pairs would give the same result several times more slowly.
 */
function pull(
  { rows }: Distances,
  order: Int32Array,
  turn: number,
  { x, y }: Spots,
  rates: Float64Array,
): void {
  let place = turn;
  for (const { source, steps } of rows) {
    const other = order[place] ?? 0;
    place = place + 1 === order.length ? 0 : place + 1;
    const wished = steps[other] ?? MOST_STEPS;
    const dx = (x[source] ?? 0) - (x[other] ?? 0);
    const dy = (y[source] ?? 0) - (y[other] ?? 0);
    const length = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    const move = (rates[wished] ?? 0) * (1 - wished / length);
    x[source] = (x[source] ?? 0) - move * dx;
    y[source] = (y[source] ?? 0) - move * dy;
    x[other] = (x[other] ?? 0) + move * dx;
    y[other] = (y[other] ?? 0) + move * dy;
  }
}

/**
 * Lays out connected nodes so that distances in the picture match the number of steps between them as closely as possible; the
 * unit is one step. It starts from the pivot layout and lowers stress pair by pair in random order with decreasing step sizes
 * (Zheng, Pawar and Goodman, Graph Drawing by Stochastic Gradient Descent, 2018). The random numbers are seeded, so the same
 * network always gives the same picture. Calls `onRound` after each round with the share done, from 0 to 1.
 */
export function freeLayout(
  nodes: number,
  edges: readonly Edge[],
  onRound: (done: number) => void = () => {},
): Spots {
  const random = numbersFrom(nodes);
  const start = pivotLayout(nodes, edges);
  // Nodes with the same distances to all pivots share a spot, and no pull could part them.
  const apart = (at: number) => at + (random() - 0.5) * NUDGE;
  const spots = { x: start.x.map(apart), y: start.y.map(apart) };
  const distances = distancesOf(nodes, neighborsOf(nodes, edges));
  const all = Array.from({ length: nodes }, (_, at) => at);
  // The paper's first step, the longest distance squared, would undo the pivot layout; smaller ones keep its folds.
  const first = 2 * distances.longest;
  const slower = Math.log(first / LAST_STEP) / (ROUNDS - 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const rates = ratesOf(first * Math.exp(-slower * round));
    const order = Int32Array.from(shuffled(all, random));
    // Half of the turns cover each pair once on average, from one side or the other.
    for (const turn of shuffled(all, random).slice(0, Math.ceil(nodes / 2)))
      pull(distances, order, turn, spots, rates);
    onRound((round + 1) / ROUNDS);
  }
  return spots;
}

/** Returns the stress of a layout: the mean squared relative error of distances against steps, at the best scale; 0 is perfect. */
export function stressOf(nodes: number, edges: readonly Edge[], { x, y }: Spots): number {
  const beside = neighborsOf(nodes, edges);
  let [pairs, cross, square] = [0, 0, 0];
  for (let a = 0; a < nodes; a += 1)
    for (const [b, steps] of stepsFrom(a, beside).entries()) {
      if (b <= a || steps < 1) continue;
      const length = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0));
      pairs += 1;
      cross += length / steps;
      square += (length / steps) ** 2;
    }
  // With the best scale s, the sum of (s·length − steps)² / steps² is pairs − cross² / square.
  return pairs === 0 || square === 0 ? 0 : (pairs - cross ** 2 / square) / pairs;
}
