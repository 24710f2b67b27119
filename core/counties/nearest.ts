import { byCodePoint, first, thenBy } from '../order.ts';

/** A county's center of population, in degrees; null if unknown. */
export interface Center {
  readonly fips: string;
  readonly point: readonly [latitude: number, longitude: number] | null;
}

export interface Nearest {
  readonly fips: string;
  /** Distance between the centers in a straight line. */
  readonly miles: number;
}

const EARTH_RADIUS_MILES = 3958.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Returns the great-circle distance between two points (haversine). */
export function milesBetween(
  [latitude, longitude]: readonly [number, number],
  [otherLatitude, otherLongitude]: readonly [number, number],
): number {
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(otherLatitude - latitude) +
    Math.cos(radians(latitude)) * Math.cos(radians(otherLatitude)) * half(otherLongitude - longitude);
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(chord));
}

/** Returns the county whose center is nearest to the given one; null if no distance is known. */
export function nearestOf({ fips: from, point }: Center, others: readonly Center[]): Nearest | null {
  if (!point) return null;
  const apart = others.flatMap(({ fips, point: other }): Nearest[] =>
    other && fips !== from ? [{ fips, miles: milesBetween(point, other) }] : [],
  );
  return first(
    apart,
    thenBy(
      (x, y) => x.miles - y.miles,
      (x, y) => byCodePoint(x.fips, y.fips),
    ),
  );
}
