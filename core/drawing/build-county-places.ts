/** Runs when the pages are built (vite.config.ts), never in the browser: finds the center of each county. */
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

interface Sources {
  /** `counties-10m.json` of us-atlas: states and territories, in degrees. */
  lonLat: Topology;
  /** Rows of `data/counties.csv`. */
  counties: readonly { fips: string; county: string; district_id: string }[];
}

export type CountyPlaces = Record<string, [name: string, longitude: number, latitude: number][]>;

const round = (degrees: number): number => Math.round(degrees * 100) / 100;

/**
 * Returns the name and center of each county, by district. Counties missing from the atlas are left
 * out.
 */
export function buildCountyPlaces({ lonLat, counties }: Sources): CountyPlaces {
  const shapes = lonLat.objects.counties;
  if (shapes?.type !== 'GeometryCollection') throw new Error('The atlas file has no counties.');
  const byFips = new Map(shapes.geometries.map((shape) => [String(shape.id), shape]));
  const places: CountyPlaces = {};
  for (const { fips, county, district_id: district } of counties) {
    const shape = byFips.get(fips);
    if (!shape) continue;
    // The types of topojson-client don't allow objects without properties.
    const [longitude, latitude] = geoCentroid(feature(lonLat, shape as GeometryObject));
    places[district] ??= [];
    places[district].push([county, round(longitude), round(latitude)]);
  }
  return places;
}
