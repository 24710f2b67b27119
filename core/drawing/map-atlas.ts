import type { GeoJsonProperties } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

export interface Atlas {
  topology: Topology;
  counties: GeometryCollection<GeoJsonProperties>;
}

type Position = number[];

/** Decodes the points of an arc; TopoJSON stores them as steps on a grid. */
const positions = (
  arc: readonly Position[],
  { scale, translate }: NonNullable<Topology['transform']>,
): Position[] => {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
};

/** Drops points closer than `near` to the last one kept. Both ends stay, so that arcs still meet. */
const thin = (points: readonly Position[], near: number): Position[] => {
  let last = points[0];
  return points.filter(([x = 0, y = 0], place) => {
    const far = last && Math.hypot(x - (last[0] ?? 0), y - (last[1] ?? 0)) >= near;
    if (place > 0 && place < points.length - 1 && !far) return false;
    last = [x, y];
    return true;
  });
};

/**
 * Reads an atlas file of us-atlas with fewer points. Thins arcs, not outlines: a border is one arc, so the
 * districts on both sides still share it exactly.
 * @param near in the units of the file
 */
export function atlas(file: Topology, near: number): Atlas {
  const { transform, ...rest } = file;
  if (!transform) throw new Error('The atlas file is not quantized.');
  const arcs = file.arcs.map((arc) => thin(positions(arc, transform), near));
  const topology: Topology = { ...rest, arcs };
  const counties = topology.objects.counties;
  if (counties?.type !== 'GeometryCollection') throw new Error('The atlas file has no counties.');
  return { topology, counties };
}
