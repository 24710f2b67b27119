import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { atlas } from '../../core/drawing/map-atlas.ts';

/** The code of the county in which a point lies; null outside of the United States and its territories. */
export type CountyAt = (point: readonly [longitude: number, latitude: number]) => string | null;

type Bounds = readonly [readonly [number, number], readonly [number, number]];
const isWithin = ([[west, south], [east, north]]: Bounds, [x, y]: readonly [number, number]): boolean =>
  y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east);

/** The counties as us-atlas draws them (the list of counties.csv); read when the first point comes, some 0.3 s. */
export function countiesByPoint(): CountyAt {
  let counties: { fips: string; shape: Parameters<typeof geoContains>[0]; bounds: Bounds }[] | undefined;
  let last: { point: string; fips: string | null } | undefined;
  return (point) => {
    // One row asks for its point more than once.
    if (last?.point === point.join()) return last.fips;
    counties ??= readCounties();
    const [x, y] = point;
    const found = counties.find(({ shape, bounds }) => isWithin(bounds, point) && geoContains(shape, [x, y]));
    last = { point: point.join(), fips: found?.fips ?? null };
    return last.fips;
  };
}

function readCounties() {
  const path = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const file: Topology = JSON.parse(readFileSync(path, 'utf8'));
  const { topology, counties } = atlas(file, 0);
  return feature(topology, counties).features.map((shape) => ({
    ...{ fips: String(shape.id), shape, bounds: geoBounds(shape) },
  }));
}
