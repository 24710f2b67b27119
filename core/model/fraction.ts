/**
 * An exact rational number in lowest terms, with `d` > 0. Plain numbers are enough, because the denominators
 * of the gap model divide a small multiple of its sum of weights.
 */
export interface Fraction {
  readonly n: number;
  readonly d: number;
}

function greatestCommonDivisor(x: number, y: number): number {
  return y === 0 ? Math.abs(x) : greatestCommonDivisor(y, x % y);
}

/**
 * Returns n/d in lowest terms.
 * @throws RangeError if an integer would no longer be exact
 */
export function fraction(n: number, d = 1): Fraction {
  if (d === 0 || !Number.isSafeInteger(n) || !Number.isSafeInteger(d))
    throw new RangeError(`${n}/${d} is not exact`);
  const divisor = greatestCommonDivisor(n, d) * Math.sign(d);
  return { n: n / divisor || 0, d: d / divisor };
}

export const ZERO = fraction(0);
export const HALF = fraction(1, 2);
export const ONE = fraction(1);

export const add = (x: Fraction, y: Fraction): Fraction => fraction(x.n * y.d + y.n * x.d, x.d * y.d);
export const subtract = (x: Fraction, y: Fraction): Fraction => fraction(x.n * y.d - y.n * x.d, x.d * y.d);
export const multiply = (x: Fraction, y: Fraction): Fraction => fraction(x.n * y.n, x.d * y.d);
export const sum = (terms: readonly Fraction[]): Fraction => terms.reduce(add, ZERO);

/**
 * Compares for `Array.sort`: negative, zero or positive as x is less than, equal to or greater than
 * y.
 */
export const compare = (x: Fraction, y: Fraction): number => x.n * y.d - y.n * x.d;
export const largest = (x: Fraction, y: Fraction): Fraction => (compare(x, y) < 0 ? y : x);
export const smallest = (x: Fraction, y: Fraction): Fraction => (compare(x, y) > 0 ? y : x);

/** Formats as `3/4`, or `2` for a whole number. */
export const print = ({ n, d }: Fraction): string => (d === 1 ? `${n}` : `${n}/${d}`);

/** Returns the number of tenths nearest to x, half up: 1/20 → 1. */
export function tenths({ n, d }: Fraction): number {
  const twice = 20 * n + d;
  const remainder = ((twice % (2 * d)) + 2 * d) % (2 * d);
  return (twice - remainder) / (2 * d);
}

/** Formats tenths with one decimal: 125 → `12.5`. */
export function printTenths(count: number): string {
  const size = Math.abs(count);
  return `${count < 0 ? '-' : ''}${Math.floor(size / 10)}.${size % 10}`;
}

/** Formats x with one decimal, half up: 1/20 → `0.1`. */
export const oneDecimal = (x: Fraction): string => printTenths(tenths(x));
