import type { Point } from '../../core/drawing/map-shapes.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The direction of each arrow key. */
export const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const AXIS: Record<Direction, Point> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The cost of distance off the axis, relative to distance along it, so that an arrow keeps its direction. */
const SIDEWAYS = 2.2;

interface Place {
  id: string;
  seat: Point;
}

/** The place an arrow key leads to: the nearest one that is mostly in its direction. Null at the edge. */
export function neighborIn(places: readonly Place[], from: Place, direction: Direction): string | null {
  const [ax, ay] = AXIS[direction];
  let best: { id: string; cost: number } | null = null;
  for (const { id, seat } of places) {
    const [dx, dy] = [seat[0] - from.seat[0], seat[1] - from.seat[1]];
    const ahead = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay) + Math.abs(dy * ax);
    if (ahead <= 0 || aside > ahead * 1.5) continue;
    const cost = ahead + SIDEWAYS * aside;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
