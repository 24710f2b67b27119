/** Returns the milliseconds of one run. */
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
 * Returns the medians of two tasks that alternate, so that other load on the machine slows both. The time of
 * `prepare` before each is not counted, and the first round is a warm-up.
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

/**
 * Runs a few milliseconds of plain computation, to compare measurements taken at different times on a machine
 * that is not idle.
 */
export async function yardstick(): Promise<number> {
  let sum = 0;
  for (let at = 0; at < 4_000_000; at += 1) sum = (sum * 31 + at) % 1_000_003;
  return sum;
}
