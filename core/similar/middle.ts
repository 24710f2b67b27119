import { THRESHOLDS } from '../thresholds.ts';

/** The middle of some numbers: half of them lie between `low` and `high`. */
export interface Middle {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many numbers it is of. */
  readonly of: number;
}

/** The median and the quartiles, between two numbers where none is in the place; null of too few. What is not known is passed over. */
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
