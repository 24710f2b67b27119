import type { Mark } from './states.ts';

/**
 * The parts of a drawing, before anything is drawn. Geometry makes one list of shapes; the SVG and the
 * Cytoscape renderers show that same list (tests/unit/web/ring-renderers.test.ts compares them). Lengths are
 * CSS pixels, the origin is the center of the hub, and y grows downward. The list is in painting order.
 */
export interface Point {
  x: number;
  y: number;
}

export interface Stroke {
  color: string;
  width: number;
  /** Alternating lengths of dashes and gaps; empty for a solid line. */
  dash: readonly number[];
}

/** A role, an organization, or something behind one (a second organization, the mark of a selection). */
export interface Circle {
  kind: 'circle';
  id: string;
  /** The role or organization that a pointer on this circle refers to. */
  subject: string;
  at: Point;
  radius: number;
  /** A color, or `none`. */
  fill: string;
  stroke: Stroke;
  text: string;
  textColor: string;
  textSize: number;
  opacity: number;
}

/** A tie: straight, or curved by one control point. Its ends are on the outlines of its two circles. */
export interface Line {
  kind: 'line';
  id: string;
  /** The tie that a pointer on this line refers to. */
  subject: string;
  /** Ids of the circles at its ends. */
  from: string;
  to: string;
  start: Point;
  end: Point;
  control: Point | null;
  stroke: Stroke;
  opacity: number;
}

/** A sector's arc outside its slots, with its name. Degrees run clockwise from 12 o'clock. */
export interface Band {
  kind: 'band';
  id: string;
  radius: number;
  fromDegrees: number;
  toDegrees: number;
  text: string;
}

/** The small box on a line that shows its state without relying on color. */
export interface Badge {
  kind: 'badge';
  id: string;
  at: Point;
  mark: Mark;
  color: string;
  opacity: number;
}

export type Tone = 'name' | 'organization' | 'chosen' | 'state' | 'gap';

export interface LabelLine {
  text: string;
  tone: Tone;
}

/**
 * The words beside a slot, already broken into lines. `at` is the top corner on the side to which they are
 * aligned.
 */
export interface Label {
  kind: 'label';
  id: string;
  subject: string;
  at: Point;
  align: 'left' | 'right' | 'center';
  width: number;
  height: number;
  lines: readonly LabelLine[];
  faded: boolean;
}

export type Shape = Band | Line | Circle | Badge | Label;

/** A list of shapes and their bounding box; `center` is the position of the hub in that box. */
export interface Drawing {
  width: number;
  height: number;
  center: Point;
  shapes: readonly Shape[];
}

export const isCircle = (shape: Shape): shape is Circle => shape.kind === 'circle';
export const isLine = (shape: Shape): shape is Line => shape.kind === 'line';
export const isLabel = (shape: Shape): shape is Label => shape.kind === 'label';
