import type { Point } from './map-shapes.ts';

/** Districts too small to click on the map, from north to south; each has a 24-pixel key beside the coast. */
export const SMALL = ['nhd', 'mad', 'rid', 'ctd', 'nysd', 'nyed', 'njd', 'ded', 'mdd', 'dcd'] as const;

export interface Frame {
  /**
   * Map units per CSS pixel. Text and keys are scaled by it, so that they have the same size on every screen.
   */
  unit: number;
  left: number;
  width: number;
  height: number;
  /**
   * Positions of the keys of small districts; empty if the map is too narrow, where the table has to do.
   */
  chips: ReadonlyMap<string, Point>;
}

const LEFT = -60;
const COAST = 962;
const HEIGHT = 702;
const CHIP = { left: 990, top: 196, size: 24, gap: 5, label: 58 } as const;
const NARROWEST_WITH_CHIPS = 700;

/** Returns the frame of a map that is `pixels` wide. */
export function frame(pixels: number): Frame {
  if (pixels < NARROWEST_WITH_CHIPS) {
    const width = COAST - LEFT;
    return { unit: width / Math.max(pixels, 1), left: LEFT, width, height: HEIGHT, chips: new Map() };
  }
  // Keys and their labels have a fixed size in pixels: width = map + beside · width / pixels, solved for width.
  const beside = CHIP.size + CHIP.label;
  const width = (CHIP.left - LEFT) / (1 - beside / pixels);
  const unit = width / pixels;
  const step = (CHIP.size + CHIP.gap) * unit;
  const chips = new Map(
    SMALL.map((id, place): [string, Point] => [id, [CHIP.left, CHIP.top + place * step]]),
  );
  return { unit, left: LEFT, width, height: HEIGHT, chips };
}
