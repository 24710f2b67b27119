import { angleBetween, middleDegrees, polar, towards } from './polar.ts';
import type { Circle, Point } from './shapes.ts';

/**
 * The distance of a curved tie's control point from the hub, as a fraction of the ring's radius: the wider the
 * angle between its slots, the nearer the hub. Lines then spread through the ring instead of crowding one
 * chord.
 */
const BOW = [
  { under: 46, at: 0.7 },
  { under: 60, at: 0.62 },
  { under: 85, at: 0.52 },
  { under: 120, at: 0.4 },
  { under: 160, at: 0.28 },
  { under: Number.POSITIVE_INFINITY, at: 0.2 },
];

/**
 * Neighbors are 22 degrees apart inside a sector and 29.5 across two, so their tie needs no curve.
 */
const NEIGHBORS = 30;

/**
 * Returns the control point of the tie between slots at a and b degrees; null for straight ties, which are
 * those of neighbors and of the hub.
 */
export function controlPoint(
  a: number | null,
  b: number | null,
  radius: number,
  neighbors = NEIGHBORS,
): Point | null {
  if (a === null || b === null) return null;
  const gap = angleBetween(a, b);
  if (gap < neighbors) return null;
  const bow = BOW.find(({ under }) => gap < under)?.at ?? 0.2;
  return polar(middleDegrees(a, b), bow * radius);
}

/**
 * Returns where the curve leaves one circle and meets the other: on their outlines, in the direction of the
 * control point.
 */
export function lineEnds(from: Circle, to: Circle, control: Point | null): { start: Point; end: Point } {
  const reach = (circle: Circle) => circle.radius + circle.stroke.width / 2;
  return {
    start: towards(from.at, control ?? to.at, reach(from)),
    end: towards(to.at, control ?? from.at, reach(to)),
  };
}

/**
 * Returns the point of a quadratic curve (or, without a control point, of a straight line) at t from 0
 * to 1.
 */
function pointOnCurve(start: Point, control: Point | null, end: Point, t: number): Point {
  const middle = control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const blend = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
  return { x: blend(start.x, middle.x, end.x), y: blend(start.y, middle.y, end.y) };
}

/**
 * Returns the position of a badge. On a curved line, the middle would often be on the spoke of the slot
 * between, so the badge is near one end: its start, or its end if many lines leave the start because that slot
 * is selected.
 */
export const badgePoint = (
  { start, control, end }: { start: Point; control: Point | null; end: Point },
  atEnd: boolean,
): Point => pointOnCurve(start, control, end, control === null ? 0.5 : atEnd ? 0.82 : 0.15);
