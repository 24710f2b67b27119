/** A county and its center, in degrees. */
export interface CountyPlace {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/** Returns the counties of districts, from north to south. They are loaded as a separate file. */
export async function readCountyPlaces(districts: readonly string[]): Promise<CountyPlace[]> {
  const { default: places } = await import('virtual:county-places');
  return districts
    .flatMap((id) => places[id] ?? [])
    .map(([name, longitude, latitude]) => ({ name, longitude, latitude }))
    .sort((x, y) => y.latitude - x.latitude);
}

export const HALVES = {
  north: 'Northern half',
  south: 'Southern half',
  east: 'Eastern half',
  west: 'Western half',
} as const;

const middleOf = (values: readonly number[]): number =>
  [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0;

/** Returns the counties that a place in the filter stands for: one, or those of a half of the district. */
export function countiesAt(places: readonly CountyPlace[], asked: string): readonly string[] {
  const latitude = middleOf(places.map((place) => place.latitude));
  const longitude = middleOf(places.map((place) => place.longitude));
  const isIn = (place: CountyPlace): boolean => {
    if (asked === 'north') return place.latitude >= latitude;
    if (asked === 'south') return place.latitude < latitude;
    if (asked === 'east') return place.longitude >= longitude;
    if (asked === 'west') return place.longitude < longitude;
    return place.name === asked;
  };
  return places.filter(isIn).map(({ name }) => name);
}
