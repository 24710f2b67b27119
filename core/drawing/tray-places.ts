import { NO_SECTOR } from '../explorer/inputs.ts';
import type { Rect } from './scene.ts';

/** Sizes of a chip, in px at full size. */
const CHIP = 21;
const GAP = 4;
const HEAD = 25;
const EDGE = 8;
export const WIDTH = 960;
/** Width of a tray at either side; the bands run between the two. */
const SIDE = 328;
const APART = 12;

/** A tray to place, with the number of chips it holds. */
export interface TrayToPlace {
  readonly id: string;
  readonly chips: number;
}

interface TrayPlace extends Rect {
  readonly id: string;
  readonly chips: readonly Rect[];
}

export interface TrayPlaces {
  readonly trays: readonly TrayPlace[];
  readonly width: number;
  readonly height: number;
}

const heightOf = (chips: number, columns: number): number =>
  HEAD + EDGE + Math.max(1, Math.ceil(chips / columns)) * (CHIP + GAP) - GAP;

/** Returns a tray with its chips, filled column by column. */
function trayAt({ id, chips }: TrayToPlace, x: number, y: number, width: number, columns: number): TrayPlace {
  const rows = Math.max(1, Math.ceil(chips / columns));
  const chip = (width - 2 * EDGE - (columns - 1) * GAP) / columns;
  return {
    ...{ id, x, y, width, height: heightOf(chips, columns) },
    chips: Array.from({ length: chips }, (_, place) => ({
      x: x + EDGE + Math.floor(place / rows) * (chip + GAP),
      y: y + HEAD + (place % rows) * (CHIP + GAP),
      width: chip,
      height: CHIP,
    })),
  };
}

const bottomOf = (trays: readonly TrayPlace[]): number =>
  Math.max(0, ...trays.map(({ y, height }) => y + height));

/**
 * Places four trays where the ring has its sectors: justice above, police right, labor below, services left;
 * others below them all.
 */
export function placeSectors(trays: readonly TrayToPlace[]): TrayPlaces {
  const find = (id: string): TrayToPlace[] => trays.filter((tray) => tray.id === id);
  const justice = find('justice').map((tray) => trayAt(tray, 0, 0, WIDTH, 5));
  const top = bottomOf(justice) + 48;
  const sides = [
    ...find('services').map((tray) => trayAt(tray, 0, top, SIDE, 2)),
    ...find('police').map((tray) => trayAt(tray, WIDTH - SIDE, top, SIDE, 2)),
  ];
  const low = Math.max(bottomOf(sides), top + 210) + 42;
  const labor = find('labor').map((tray) => trayAt(tray, (WIDTH - 540) / 2, low, 540, 3));
  const under = Math.max(bottomOf(labor), bottomOf(sides)) + APART * 2;
  const others = find(NO_SECTOR).map((tray) => trayAt(tray, 0, under, WIDTH, 5));
  const all = [...justice, ...sides, ...labor, ...others];
  return { trays: all, width: WIDTH, height: bottomOf(all) };
}

/**
 * Places many trays in two columns with room for bands between: clockwise from the top right, as the roles are
 * in the ring, or from north to south, each in the shorter column. The tray named `wide` is above both.
 */
export function placeColumns(
  trays: readonly TrayToPlace[],
  order: 'clockwise' | 'downwards',
  wide = '',
): TrayPlaces {
  const above = trays.filter(({ id }) => id === wide).map((tray) => trayAt(tray, 0, 0, WIDTH, 5));
  const rest = trays.filter(({ id }) => id !== wide);
  const [left, right] = order === 'clockwise' ? halves(rest) : alternating(rest);
  const top = above.length > 0 ? bottomOf(above) + 40 : 0;
  const stacked = (column: readonly TrayToPlace[], x: number): TrayPlace[] => {
    let y = top;
    return column.map((tray) => {
      const place = trayAt(tray, x, y, SIDE, 2);
      y += place.height + APART;
      return place;
    });
  };
  const all = [...above, ...stacked(left, 0), ...stacked(right, WIDTH - SIDE)];
  return { trays: all, width: WIDTH, height: bottomOf(all) };
}

type Columns = [left: TrayToPlace[], right: TrayToPlace[]];

/** The first half by height goes down the right column, the second up the left one. */
function halves(trays: readonly TrayToPlace[]): Columns {
  const heights = trays.map(({ chips }) => heightOf(chips, 2) + APART);
  const half = heights.reduce((sum, height) => sum + height, 0) / 2;
  let sum = 0;
  const cut = heights.findIndex((height) => {
    sum += height;
    return sum >= half;
  });
  return [trays.slice(cut + 1).reverse(), trays.slice(0, cut + 1)];
}

function alternating(trays: readonly TrayToPlace[]): Columns {
  const columns: Columns = [[], []];
  const heights: [number, number] = [0, 0];
  for (const tray of trays) {
    const side = heights[0] <= heights[1] ? 0 : 1;
    columns[side].push(tray);
    heights[side] += heightOf(tray.chips, 2) + APART;
  }
  return columns;
}
