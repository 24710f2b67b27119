import type { Point } from './map-shapes.ts';

/** One county as drawn on the map of its district, in map units. */
export interface CountyShape {
  /** Its FIPS code. */
  readonly id: string;
  readonly name: string;
  /** The outline, as the `d` of an SVG path. */
  readonly d: string;
  /** Its center, where its name is placed and arrow keys start. */
  readonly seat: Point;
  readonly width: number;
}

export interface CountyShapes {
  /** Left, top, width, height of the district. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  readonly counties: readonly CountyShape[];
}
