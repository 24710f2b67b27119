import type { Point } from '../../core/drawing/map-shapes.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AXIS: Record<Direction, Point> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Going sideways costs more than going on, so that an arrow stays in its direction. */
const SIDEWAYS = 2.2;

interface Place {
  id: string;
  seat: Point;
}

/** The place to which an arrow leads: the nearest one that lies more in its direction than aside. Null at the edge. */
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
