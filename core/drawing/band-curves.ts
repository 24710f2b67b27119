import { border, middle, type Rect } from './scene.ts';
import type { Point } from './shapes.ts';
import { WIDTH } from './tray-places.ts';

export interface Curve {
  readonly start: Point;
  readonly control: Point | null;
  readonly end: Point;
}

const bottom = ({ y, height }: Rect): number => y + height;
const right = ({ x, width }: Rect): number => x + width;
const at = ({ y, height }: Rect, part: number): number => y + height * part;

/** Goes straight up or down from a point, around a corner, to the side of a tray. */
const corner = (x: number, from: number, to: Point): Curve => ({
  start: { x, y: from },
  control: { x, y: to.y },
  end: to,
});

/** The six bands between sectors. Each runs between its two trays and crosses no text. */
const SECTOR_CURVES: Readonly<Record<string, (a: Rect, b: Rect) => Curve>> = {
  'justice+services': (justice, services) =>
    corner(0.41 * WIDTH, bottom(justice), { x: right(services), y: at(services, 0.3) }),
  'justice+police': (justice, police) =>
    corner(0.585 * WIDTH, bottom(justice), { x: police.x, y: at(police, 0.4) }),
  'justice+labor': (justice, labor) => ({
    start: { x: 0.5 * WIDTH, y: bottom(justice) },
    control: null,
    end: { x: 0.5 * WIDTH, y: labor.y },
  }),
  'services+police': (services, police) => {
    const y = Math.min(at(services, 0.62), at(police, 0.8));
    return { start: { x: right(services), y }, control: null, end: { x: police.x, y } };
  },
  'services+labor': (services, labor) =>
    corner(0.44 * WIDTH, labor.y, { x: right(services), y: at(services, 0.9) }),
  'police+labor': (police, labor) => corner(0.57 * WIDTH, labor.y, { x: police.x, y: at(police, 0.97) }),
};

export interface Tray extends Rect {
  readonly id: string;
}

/** Returns the curve of the band between two sector trays; null if there is none. */
export function sectorCurve(a: Tray, b: Tray): (Curve & { from: string; to: string }) | null {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const curve = SECTOR_CURVES[`${from.id}+${to.id}`]?.(from, to);
    if (curve) {
      // A curve with a corner starts at the top or bottom tray, so its ends may be swapped.
      const turned = curve.control !== null && to.id === 'labor';
      return { ...curve, from: turned ? to.id : from.id, to: turned ? from.id : to.id };
    }
  }
  return null;
}

/**
 * Returns the curve between two trays in columns: straight across, or bowed toward the middle within one
 * column.
 */
export function columnCurve(a: Rect, b: Rect): Curve {
  const inner = (tray: Rect): Point => ({
    x: tray.x < WIDTH / 3 ? Math.min(right(tray), WIDTH / 2) : tray.x,
    y: middle(tray).y,
  });
  const isWide = (tray: Rect): boolean => tray.width === WIDTH;
  if (isWide(a) || isWide(b)) {
    const [wide, other] = isWide(a) ? [a, b] : [b, a];
    const end = inner(other);
    const start = { x: end.x < WIDTH / 2 ? 0.45 * WIDTH : 0.55 * WIDTH, y: bottom(wide) };
    return isWide(a) ? { start, control: null, end } : { start: end, control: null, end: start };
  }
  const [start, end] = [inner(a), inner(b)];
  const same = a.x === b.x;
  const bow = start.x + (start.x < WIDTH / 2 ? 1 : -1) * Math.min(130, 30 + Math.abs(start.y - end.y) / 4);
  return { start, control: same ? { x: bow, y: (start.y + end.y) / 2 } : null, end };
}

/** Returns a straight line from border to border. */
export const straight = (a: Rect, b: Rect): Curve => ({
  start: border(a, middle(b)),
  control: null,
  end: border(b, middle(a)),
});
