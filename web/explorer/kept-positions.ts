import type { Positions } from '../../core/explorer/placing.ts';

/** Where the free view of a district has put its organizations, kept in this browser. */
const keyOf = (districts: string): string => `tieline-explorer-${districts}`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Nothing that could not have been kept is taken from the storage: anyone may write there. */
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
    return {}; // no storage, or not ours
  }
}

export function keepPositions(districts: string, positions: Positions): void {
  try {
    localStorage.setItem(keyOf(districts), JSON.stringify(positions));
  } catch {
    // Without storage the positions last as long as the page.
  }
}

export function forgetPositions(districts: string): void {
  try {
    localStorage.removeItem(keyOf(districts));
  } catch {
    // Nothing was kept.
  }
}
