import type { Point } from '../drawing/shapes.ts';
import { neighborsIn } from './focus.ts';
import type { ExplorerLine } from './inputs.ts';

export type Positions = Readonly<Record<string, Point>>;

const APART = 60;
/** The golden angle, in radians: spots placed one after another don't cover each other. */
const TURN = 2.399963;

/**
 * Gives a position to organizations without one, next to their neighbors; nothing that has a position moves. Organizations without
 * a placed neighbor go below all others.
 */
export function placed(ids: readonly string[], lines: readonly ExplorerLine[], known: Positions): Positions {
  const neighbors = neighborsIn(lines);
  const places = new Map(Object.entries(known));
  const waiting = ids.filter((id) => !places.has(id));
  const bottom = Math.max(0, ...[...places.values()].map(({ y }) => y)) + APART * 2;
  for (const [index, id] of waiting.entries()) {
    const beside = neighbors(id).flatMap((other) => places.get(other) ?? []);
    places.set(id, beside.length > 0 ? freeSpot(beside, places, index) : { x: index * APART, y: bottom });
  }
  return Object.fromEntries(places);
}

/** Returns the first free spot on a spiral around the center of the neighbors. */
function freeSpot(beside: readonly Point[], places: ReadonlyMap<string, Point>, turned: number): Point {
  const middle = {
    x: beside.reduce((sum, { x }) => sum + x, 0) / beside.length,
    y: beside.reduce((sum, { y }) => sum + y, 0) / beside.length,
  };
  const taken = [...places.values()];
  for (let step = 1; step < 200; step += 1) {
    const [angle, far] = [(turned + step) * TURN, APART * Math.sqrt(step)];
    const spot = { x: middle.x + far * Math.cos(angle), y: middle.y + far * Math.sin(angle) };
    if (taken.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= APART * 0.8)) return spot;
  }
  return middle;
}
