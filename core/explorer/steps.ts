export interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
}
export type Edge = readonly [number, number];

export function neighborsOf(nodes: number, edges: readonly Edge[]): number[][] {
  const beside: number[][] = Array.from({ length: nodes }, () => []);
  for (const [a, b] of edges) {
    beside[a]?.push(b);
    beside[b]?.push(a);
  }
  return beside;
}

/** Returns the number of steps from one node to each other, -1 if it can't be reached. */
export function stepsFrom(source: number, beside: readonly (readonly number[])[]): Int32Array {
  const steps = new Int32Array(beside.length).fill(-1);
  const queue = new Int32Array(beside.length);
  queue[0] = source;
  steps[source] = 0;
  for (let [head, end] = [0, 1]; head < end; head += 1) {
    const node = queue[head] ?? 0;
    const further = (steps[node] ?? 0) + 1;
    for (const next of beside[node] ?? [])
      if (steps[next] === -1) {
        steps[next] = further;
        queue[end] = next;
        end += 1;
      }
  }
  return steps;
}
