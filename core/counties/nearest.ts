import { geoDistance } from 'd3-geo';
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

/** Returns the great-circle distance between two points. */
export const milesBetween = (
  [latitude, longitude]: readonly [number, number],
  [otherLatitude, otherLongitude]: readonly [number, number],
): number => EARTH_RADIUS_MILES * geoDistance([longitude, latitude], [otherLongitude, otherLatitude]);

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
