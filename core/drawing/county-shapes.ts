import type { Point } from './map-shapes.ts';

/** One county as the map of its district draws it, in the units of the map. */
export interface CountyShape {
  /** Its FIPS code. */
  readonly id: string;
  readonly name: string;
  /** The outline, as the `d` of an SVG path. */
  readonly d: string;
  /** Its middle, where the name stands and from which arrows lead on. */
  readonly seat: Point;
  readonly width: number;
}

export interface CountyShapes {
  /** Left, top, width, height of the district. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  readonly counties: readonly CountyShape[];
}
