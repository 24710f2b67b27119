/** Milliseconds of one run. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** The median of several runs of `work` in milliseconds, after one to warm up; what `prepare` does before each is not counted. */
export async function median(
  runs: number,
  work: () => Promise<unknown>,
  prepare: () => Promise<unknown> = async () => {},
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    await prepare();
    const time = await timed(work);
    if (run > 0) times.push(time);
  }
  return times.sort((x, y) => x - y)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** One line: what was measured, against what, and how many times as long it took. */
export const ratioLine = (
  engine: string,
  what: string,
  cost: number,
  against: string,
  base: number,
  limit: string,
): string =>
  `${engine.padEnd(9)} ${what} ${cost.toFixed(1)} ms / ${against} ${base.toFixed(1)} ms = ${(cost / base).toFixed(3)} (wanted: ${limit})`;
