/** Islands left out because they would shrink the rest of their map to dots: the far northern Marianas. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['69085']);

/** One district as drawn on the map, in map units (about a pixel at full width). */
export interface DistrictShape {
  id: string;
  /** The outline, as the `d` of an SVG path. */
  d: string;
  /** The seat of the district. It is always inside the outline, so marks and keys start there. */
  seat: Point;
}

export type Point = readonly [x: number, y: number];

export interface Inset {
  name: string;
  /** Used on maps too narrow for the name. */
  code: string;
  /** Left, top, width, height of its box. */
  box: readonly [number, number, number, number];
}

export interface MapShapes {
  districts: DistrictShape[];
  /** Borders between states, as one path. */
  stateLines: string;
  insets: Inset[];
}
