export interface Range {
  low: number;
  high: number;
}

/**
 * Cuts values into at most `parts` ranges of about as many values each, from low to high. Equal values are never
 * split, so there may be fewer ranges; both ends of a range occur among the values.
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
