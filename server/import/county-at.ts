import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoBounds, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { atlas } from '../../core/drawing/map-atlas.ts';

/** Returns the code of the county that contains a point; null outside the United States and its territories. */
export type CountyAt = (point: readonly [longitude: number, latitude: number]) => string | null;

type Bounds = readonly [readonly [number, number], readonly [number, number]];
const isWithin = ([[west, south], [east, north]]: Bounds, [x, y]: readonly [number, number]): boolean =>
  y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east);

/** Looks up counties by the shapes of us-atlas (the counties of counties.csv). The first lookup reads them, which takes about 0.3 s. */
export function countiesByPoint(): CountyAt {
  let counties: { fips: string; shape: Parameters<typeof geoContains>[0]; bounds: Bounds }[] | undefined;
  let last: { point: string; fips: string | null } | undefined;
  return (point) => {
    // The same row looks up its point more than once.
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
