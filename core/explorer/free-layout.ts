/**
 * The free layout: distances on paper as near as can be to numbers of steps. Stress is lowered pair by pair in random order, with
 * steps that grow smaller (Zheng, Pawar and Goodman, Graph Drawing by Stochastic Gradient Descent, 2018). It has no chance in it:
 * the same network gives the same picture.
 */
export interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
export type Edge = readonly [number, number];

const ROUNDS = 20;
const LAST_STEP = 0.1;
/** With more nodes, steps are counted from every second, third … of them: memory and time grow with pairs. */
const MOST_SOURCES = 2_000_000;

/** A sequence that looks random and is always the same. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function neighborsOf(nodes: number, edges: readonly Edge[]): number[][] {
  const beside: number[][] = Array.from({ length: nodes }, () => []);
  for (const [a, b] of edges) {
    beside[a]?.push(b);
    beside[b]?.push(a);
  }
  return beside;
}

/** Steps from one node to all, -1 where none lead. */
export function stepsFrom(source: number, beside: readonly (readonly number[])[]): Int32Array {
  const steps = new Int32Array(beside.length).fill(-1);
  const queue = [source];
  steps[source] = 0;
  for (const at of queue)
    for (const next of beside[at] ?? [])
      if (steps[next] === -1) {
        steps[next] = (steps[at] ?? 0) + 1;
        queue.push(next);
      }
  return steps;
}

interface Terms {
  from: Int32Array;
  to: Int32Array;
  distance: Float64Array;
  longest: number;
}

/** Pairs with the distance that they should have; those that nothing joins stand a step beyond the farthest. */
function termsOf(nodes: number, beside: readonly (readonly number[])[]): Terms {
  const every = Math.max(1, Math.ceil((nodes * nodes) / 2 / MOST_SOURCES));
  const [from, to, distance]: [number[], number[], number[]] = [[], [], []];
  let longest = 1;
  for (let source = 0; source < nodes; source += every)
    for (const [other, steps] of stepsFrom(source, beside).entries()) {
      if (every === 1 ? other <= source : other === source) continue;
      longest = Math.max(longest, steps);
      from.push(source);
      to.push(other);
      distance.push(steps);
    }
  const far = longest + 1;
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    distance: Float64Array.from(distance, (steps) => (steps === -1 ? far : steps)),
    longest: far,
  };
}

/** Puts the pairs into another order, in place. */
function shuffle({ from, to, distance }: Terms, random: () => number): void {
  for (let last = from.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    for (const list of [from, to, distance]) {
      const kept = list[last] ?? 0;
      list[last] = list[other] ?? 0;
      list[other] = kept;
    }
  }
}

/** Brings every pair nearer to its distance, by at most `step` for its weight. */
function pull({ from, to, distance }: Terms, { x, y }: Spots, step: number): void {
  for (let term = 0; term < from.length; term += 1) {
    const [a = 0, b = 0, wished = 1] = [from[term], to[term], distance[term]];
    const [dx, dy] = [(x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)];
    const length = Math.hypot(dx, dy) || 1e-9;
    const move = (Math.min(1, step / (wished * wished)) * (length - wished)) / 2 / length;
    x[a] = (x[a] ?? 0) - move * dx;
    y[a] = (y[a] ?? 0) - move * dy;
    x[b] = (x[b] ?? 0) + move * dx;
    y[b] = (y[b] ?? 0) + move * dy;
  }
}

/** Spots for all nodes, one step apart being 1. `onRound` is told after each round how much is done, from 0 to 1. */
export function freeLayout(
  nodes: number,
  edges: readonly Edge[],
  onRound: (done: number) => void = () => {},
): Spots {
  const random = numbersFrom(nodes);
  const spread = Math.sqrt(nodes);
  const spots = {
    x: Float64Array.from({ length: nodes }, () => random() * spread),
    y: Float64Array.from({ length: nodes }, () => random() * spread),
  };
  const terms = termsOf(nodes, neighborsOf(nodes, edges));
  const first = terms.longest ** 2;
  const slower = Math.log(first / LAST_STEP) / (ROUNDS - 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(terms, random);
    pull(terms, spots, first * Math.exp(-slower * round));
    onRound((round + 1) / ROUNDS);
  }
  return spots;
}

/** How far the distances of a picture are from numbers of steps, a pair on average, at the scale that suits it best; 0 is perfect. */
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
