import { THRESHOLDS } from '../thresholds.ts';

/** The median of some numbers; half of them are between `low` and `high`. */
export interface Middle {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many numbers it is based on. */
  readonly of: number;
}

/**
 * Returns the median and the quartiles, interpolated; null if there are too few numbers. Ignores unknown
 * values.
 */
export function middleOf(numbers: readonly (number | null)[]): Middle | null {
  const known = numbers.filter((number) => number !== null).sort((x, y) => x - y);
  if (known.length < THRESHOLDS.valuesForMiddle.value) return null;
  const at = (share: number): number => {
    const place = share * (known.length - 1);
    const [below = 0, above = 0] = [known[Math.floor(place)], known[Math.ceil(place)]];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { value: at(0.5), low: at(0.25), high: at(0.75), of: known.length };
}
