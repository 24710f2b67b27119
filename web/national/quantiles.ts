export interface Range {
  low: number;
  high: number;
}

/**
 * Splits values into at most `parts` ranges with about the same number of values, from low to high. Equal values are never
 * separated, so there may be fewer ranges. Both ends of each range occur among the values.
 */
export function quantileRanges(values: readonly number[], parts: number): Range[] {
  const sorted = [...values].sort((a, b) => a - b);
  const starts = Array.from(
    { length: parts },
    (_, part) => sorted[Math.floor((part * sorted.length) / parts)],
  );
  const lows = [...new Set(starts)].filter((low) => low !== undefined);
  return lows.map((low, place) => {
    const next = lows[place + 1];
    return { low, high: sorted.findLast((value) => next === undefined || value < next) ?? low };
  });
}
