/** Milliseconds of one run. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

export const medianOf = (values: readonly number[]): number =>
  values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? Number.NaN;

export interface Compared {
  readonly cost: number;
  readonly base: number;
}

/**
 * Medians of two works that take turns, so that whatever else the machine does slows both; what `prepare` does before each
 * cost is not counted, and the first round warms up.
 */
export async function compared(
  runs: number,
  work: (run: number) => Promise<unknown>,
  base: (run: number) => Promise<unknown>,
  prepare: (run: number) => Promise<unknown> = async () => {},
): Promise<Compared> {
  const [costs, bases]: [number[], number[]] = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    await prepare(run);
    const cost = await timed(() => work(run));
    const yard = await timed(() => base(run));
    if (run > 0) costs.push(cost);
    if (run > 0) bases.push(yard);
  }
  return { cost: medianOf(costs), base: medianOf(bases) };
}

/** Some milliseconds of plain computing, to compare what was measured at different times on a machine that is not idle. */
export async function yardstick(): Promise<number> {
  let sum = 0;
  for (let at = 0; at < 4_000_000; at += 1) sum = (sum * 31 + at) % 1_000_003;
  return sum;
}
