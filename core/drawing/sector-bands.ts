import type { RingRole } from './ring-data.ts';
import type { Band } from './shapes.ts';

/** Half a slot's share of the ring; the band extends this far beyond its first and last slot. */
const MARGIN = 11;

/**
 * Returns the arc around a group of directions. It may cross 12 o'clock; `toDegrees` is then above 360.
 */
export function bandAround(text: string, directions: readonly number[], radius: number): Band {
  const low = Math.min(...directions);
  const across = Math.max(...directions) - low > 180;
  const turned = across ? directions.map((degrees) => (degrees < 180 ? degrees + 360 : degrees)) : directions;
  return {
    kind: 'band',
    id: `band:${text.toLowerCase()}`,
    radius,
    fromDegrees: Math.min(...turned) - MARGIN,
    toDegrees: Math.max(...turned) + MARGIN,
    text: text.toUpperCase(),
  };
}

/** Returns one band for each sector that has slots. */
export function sectorBands(roles: readonly RingRole[], radius: number): Band[] {
  const sectors = new Map<string, number[]>();
  for (const { sector, degrees } of roles)
    if (degrees !== null) sectors.set(sector, [...(sectors.get(sector) ?? []), degrees]);
  return [...sectors].map(([sector, directions]) => bandAround(sector, directions, radius));
}
