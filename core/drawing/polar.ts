import type { Point } from './shapes.ts';

/**
 * Returns the point at an angle (degrees clockwise from 12 o'clock) and a distance from the hub.
 */
export const polar = (degrees: number, radius: number): Point => {
  const radians = (degrees * Math.PI) / 180;
  return { x: radius * Math.sin(radians), y: -radius * Math.cos(radians) };
};

/** Returns the smaller angle between two directions, 0 to 180. */
export const angleBetween = (a: number, b: number): number => {
  const turn = Math.abs(a - b) % 360;
  return Math.min(turn, 360 - turn);
};

/** Returns the direction halfway between two directions, along the smaller angle. */
export const middleDegrees = (a: number, b: number): number => {
  const clockwise = (b - a + 360) % 360;
  return clockwise <= 180 ? a + clockwise / 2 : a - (360 - clockwise) / 2;
};

/** Returns the point `length` px from a toward b; a itself when they coincide. */
export const towards = (a: Point, b: Point, length: number): Point => {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance === 0) return a;
  return { x: a.x + ((b.x - a.x) * length) / distance, y: a.y + ((b.y - a.y) * length) / distance };
};

/** Returns degrees from -15 to 345, counted so that the justice sector is not split at 12 o'clock. */
export const fromNoon = (degrees: number): number => (degrees >= 345 ? degrees - 360 : degrees);
