import { byCodePoint, first, thenBy } from '../order.ts';

/** Where the people of a county live in the middle, in degrees; null where that is not known. */
export interface Center {
  readonly fips: string;
  readonly point: readonly [latitude: number, longitude: number] | null;
}

export interface Nearest {
  readonly fips: string;
  /** Between the centers, as the crow flies. */
  readonly miles: number;
}

const EARTH_RADIUS_MILES = 3958.8;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The distance between two points on a sphere of the size of the earth (haversine). */
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

/** Of some counties the one whose center is nearest to another's; null where no distance is known. */
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
