import type { Positions } from '../../core/explorer/placing.ts';

/** Positions of the free view of a district, saved in this browser. */
const keyOf = (districts: string): string => `tieline-explorer-${districts}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Checks the stored value, because anything can write to the storage. */
export function keptPositions(districts: string): Positions {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(districts)) ?? '{}');
    if (!isRecord(kept)) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([id, spot]) =>
        isRecord(spot) && typeof spot.x === 'number' && typeof spot.y === 'number'
          ? [[id, { x: spot.x, y: spot.y }]]
          : [],
      ),
    );
  } catch {
    return {}; // no storage, or not a saved value
  }
}

export function keepPositions(districts: string, positions: Positions): void {
  try {
    localStorage.setItem(keyOf(districts), JSON.stringify(positions));
  } catch {
    // Without storage, positions last until the page is closed.
  }
}

export function forgetPositions(districts: string): void {
  try {
    localStorage.removeItem(keyOf(districts));
  } catch {
    // Nothing was saved.
  }
}
