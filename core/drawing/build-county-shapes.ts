/**
 * Builds the outlines of each district's counties. Runs when the pages are built (vite.config.ts) and on the
 * server, never in the browser.
 */
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { GeoJsonProperties } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';
import type { CountyShape, CountyShapes } from './county-shapes.ts';
import { atlas } from './map-atlas.ts';
import { LEFT_OUT } from './map-shapes.ts';

export interface CountySources {
  /** `counties-10m.json` of us-atlas: states and territories, in degrees. */
  lonLat: Topology;
  /** Rows of `data/counties.csv`. */
  counties: readonly CountyRow[];
}

interface CountyRow {
  readonly fips: string;
  readonly county: string;
  readonly district_id: string;
}

const WIDTH = 1000;
/** The tallest district is drawn no taller than this, with margins at its sides. */
const HEIGHT = 900;
const round = (n: number): number => Math.round(n * 10) / 10;

/**
 * Returns each district centered on its own middle, as large as its box allows. Counties missing from the atlas
 * appear only in the table.
 */
export function buildCountyShapes(sources: CountySources): Record<string, CountyShapes> {
  const shapesIn = countyShapesIn(sources);
  const ids = new Set(sources.counties.map((row) => row.district_id).filter(Boolean));
  return Object.fromEntries([...ids].map((id) => [id, shapesIn(id)]));
}

/**
 * Returns a function that does the same for one district at a time. A district missing from the
 * atlas has no counties.
 */
export function countyShapesIn({ lonLat, counties }: CountySources): (districtId: string) => CountyShapes {
  const { topology, counties: all } = atlas(lonLat, 0.002);
  const rows = new Map(counties.map((row) => [row.fips, row]));
  return (id) => {
    const isHere = (fips: string): boolean => rows.get(fips)?.district_id === id && !LEFT_OUT.has(fips);
    const here = all.geometries.filter((county) => isHere(String(county.id)));
    return shapesOf(topology, here, (fips) => rows.get(fips)?.county ?? fips);
  };
}

function shapesOf(
  topology: Topology,
  here: GeometryCollection<GeoJsonProperties>['geometries'],
  nameOf: (fips: string) => string,
): CountyShapes {
  // Counties in the atlas are polygons or multipolygons; `merge` accepts both.
  const area = merge(topology, here as Polygon[]);
  const [longitude, latitude] = geoCentroid(area);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  projection.fitSize([WIDTH, HEIGHT], area);
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds(area);
  const drawn = here.map((county): CountyShape => {
    // The types of topojson-client don't allow objects without properties.
    const shape = feature(topology, county as GeometryObject);
    const [[from], [to]] = path.bounds(shape);
    const [x, y] = path.centroid(shape);
    const fips = String(county.id);
    return {
      ...{ id: fips, name: nameOf(fips), d: path(shape) ?? '' },
      ...{ seat: [round(x), round(y)] as const, width: round(to - from) },
    };
  });
  return { box: [0, round(top), WIDTH, round(bottom - top)], counties: drawn };
}
