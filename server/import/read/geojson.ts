import type { Encoding, FileRow, ReadFile } from './file.ts';
import { attributesOf, isObject, type JsonObject, objectsIn, plainText } from './json.ts';

const feature = (properties: unknown, longitude: unknown, latitude: unknown): JsonObject => ({
  properties,
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
});

/** Esri’s servers answer with attributes beside a geometry. */
const ofEsri = ({ attributes, geometry }: JsonObject): JsonObject =>
  isObject(geometry) ? feature(attributes, geometry.x, geometry.y) : { properties: attributes };

/** OpenStreetMap’s answers (Overpass) have elements with tags; a way may have a center. */
function ofOverpass({ tags, center, lon, lat }: JsonObject): JsonObject[] {
  if (!isObject(tags)) return [];
  return [isObject(center) ? feature(tags, center.lon, center.lat) : feature(tags, lon, lat)];
}

/** Returns the features of a collection or of a file with one per line, or a single feature. */
export function featuresIn(json: unknown): JsonObject[] | null {
  const listed = objectsIn(json);
  if (listed[0]?.type === 'Feature') return listed;
  if (!isObject(json)) return null;
  if (json.type === 'FeatureCollection') return objectsIn(json.features);
  const [first] = objectsIn(json.features);
  if (first && isObject(first.attributes)) return objectsIn(json.features).map(ofEsri);
  if (isObject(json.osm3s)) return objectsIn(json.elements).flatMap(ofOverpass);
  return json.type === 'Feature' ? [json] : null;
}

/** Returns the coordinates of a point, or of the only point of several. */
function coordinatesOf(geometry: unknown): readonly unknown[] {
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return [];
  const coordinates: readonly unknown[] = geometry.coordinates;
  if (geometry.type === 'Point') return coordinates;
  const [only, more] = geometry.type === 'MultiPoint' ? coordinates : [];
  return Array.isArray(only) && more === undefined ? only : [];
}

/** Returns the longitude and latitude of a point; null for other shapes and for invalid degrees. */
function pointOf({ geometry }: JsonObject): [string, string] | null {
  const [longitude, latitude] = coordinatesOf(geometry);
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
    ? [String(longitude), String(latitude)]
    : null;
}

/** OpenStreetMap keeps the number of a house apart from its street. */
function joinStreet(cells: Map<string, string>): void {
  const [number, street] = [cells.get('addr:housenumber'), cells.get('addr:street')];
  if (!number || !street) return;
  cells.set('addr:street', `${number} ${street}`).delete('addr:housenumber');
}

function rowOf(feature: JsonObject, row: number): FileRow {
  const cells = new Map(
    attributesOf(isObject(feature.properties) ? feature.properties : {}).filter(([, value]) => value !== ''),
  );
  joinStreet(cells);
  const id = plainText(feature.id);
  if (id && !cells.has('id')) cells.set('id', id);
  const point = pointOf(feature);
  if (point) cells.set('longitude', point[0]).set('latitude', point[1]);
  return { row, cells: Object.fromEntries(cells) };
}

/** Reads GeoJSON: the properties of each feature, and its location if it is a point. */
export function readGeoJson(features: readonly JsonObject[], encoding: Encoding): ReadFile {
  const rows = features.map((feature, at) => rowOf(feature, at + 1));
  const noPoints = features.filter((feature) => !pointOf(feature)).length;
  return {
    format: 'geojson',
    encoding,
    tables: [
      {
        ...{ sheet: null, holds: 'records', namesOrganizations: true },
        columns: [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))],
        async *rows() {
          yield* rows;
        },
        notes:
          noPoints === 0
            ? []
            : [
                `${noPoints} of ${features.length} features are not points in degrees; their location is not read.`,
              ],
      },
    ],
  };
}
