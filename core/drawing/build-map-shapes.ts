/**
 * Runs when the pages are built (vite.config.ts), never in the browser: merges counties into outlines of
 * districts.
 */
import {
  type GeoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAlbersUsa,
  geoMercator,
  geoPath,
} from 'd3-geo';
import type { GeoJsonProperties, MultiPolygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';
import { atlas } from './map-atlas.ts';
import { type DistrictShape, type Inset, LEFT_OUT, type MapShapes, type Point } from './map-shapes.ts';

interface Sources {
  /** `counties-albers-10m.json` of us-atlas: the states, projected. */
  albers: Topology;
  /** `counties-10m.json` of us-atlas: states and territories, in degrees. */
  lonLat: Topology;
  /** Rows of `data/counties.csv` and `data/districts.csv`. */
  counties: readonly { fips: string; district_id: string }[];
  districts: readonly { district_id: string; latitude: string; longitude: string }[];
}

/** The territories with a district court, each projected into its own box below the map. */
const INSETS: Record<string, Inset> = {
  prd: { name: 'Puerto Rico', code: 'PR', box: [330, 622, 130, 76] },
  vid: { name: 'Virgin Islands', code: 'VI', box: [470, 622, 150, 76] },
  gud: { name: 'Guam', code: 'GU', box: [630, 622, 90, 76] },
  nmid: { name: 'N. Mariana Is.', code: 'MP', box: [730, 622, 150, 76] },
};

const LABEL_HEIGHT = 26;

const insetProjection = ({ box: [x, y, width, height] }: Inset, area: GeoPermissibleObjects): GeoProjection =>
  geoMercator().fitExtent(
    [
      [x + 8, y + LABEL_HEIGHT],
      [x + width - 8, y + height - 6],
    ],
    area,
  );

const round = (n: number): number => Math.round(n * 10) / 10;

const shape = (id: string, path: GeoPath, area: MultiPolygon, [x, y]: Point): DistrictShape => ({
  id,
  d: path(area) ?? '',
  seat: [round(x), round(y)],
});

/**
 * Returns the outlines of all districts, merged from their counties, the borders between states, and the boxes
 * of the territories.
 */
export function buildShapes({ albers, lonLat, counties, districts }: Sources): MapShapes {
  const [states, earth] = [atlas(albers, 0.5), atlas(lonLat, 0.002)];
  const districtOf = new Map(counties.map(({ fips, district_id }) => [fips, district_id]));
  const countiesOf = (id: string, from: GeometryCollection<GeoJsonProperties>): Polygon[] =>
    from.geometries.filter(
      // Counties in the atlas are polygons or multipolygons; `merge` accepts both.
      (county): county is Polygon =>
        districtOf.get(String(county.id)) === id && !LEFT_OUT.has(String(county.id)),
    );
  // The projection that us-atlas used for its albers files.
  const projectSeat = geoAlbersUsa().scale(1300).translate([487.5, 305]);
  const flat = geoPath().digits(1);
  // The types of topojson-client don't allow objects without properties.
  const borders = states.topology.objects.states as GeometryObject;
  return {
    districts: districts.map(({ district_id: id, latitude, longitude }) => {
      const seat: [number, number] = [Number(longitude), Number(latitude)];
      const inset = INSETS[id];
      if (!inset)
        return shape(
          id,
          flat,
          merge(states.topology, countiesOf(id, states.counties)),
          projectSeat(seat) ?? [0, 0],
        );
      const area = merge(earth.topology, countiesOf(id, earth.counties));
      const projection = insetProjection(inset, area);
      return shape(id, geoPath(projection).digits(1), area, projection(seat) ?? [0, 0]);
    }),
    stateLines: flat(mesh(states.topology, borders, (a, b) => a !== b)) ?? '',
    insets: Object.values(INSETS),
  };
}
