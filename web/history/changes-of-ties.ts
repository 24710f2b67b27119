import type { Stroke } from '../../core/drawing/shapes.ts';
import type { StateStyle } from '../../core/drawing/states.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Comparison = ApiResponse<'/districts/:districtId/compare'>;
export type TieChange = Comparison['ties'][number]['change'];

/** How a tie that moved between two days is drawn and named: mark, line and word say it, color only helps. */
export const CHANGE_STYLES: Readonly<Record<TieChange, StateStyle & { stroke: Stroke }>> = {
  new: changeStyle('New', '#00663a', 'plus', 'holds', 3.5, []),
  stronger: changeStyle('Stronger', '#1a4480', 'up', 'holds', 3, []),
  renewed: changeStyle('Renewed', '#5b3a8e', 'renew', 'holds', 3, [10, 3]),
  weaker: changeStyle('Weaker', '#8a4b00', 'down', 'gap', 3, [14, 4]),
  lost: changeStyle('Lost', '#b50909', 'cross', 'gap', 3.5, [3, 4]),
};

function changeStyle(
  word: string,
  color: string,
  mark: StateStyle['mark'],
  meaning: StateStyle['meaning'],
  width: number,
  dash: readonly number[],
): StateStyle & { stroke: Stroke } {
  return { word, color, mark, meaning, stroke: { color, width, dash } };
}

export const CHANGES = Object.keys(CHANGE_STYLES) as readonly TieChange[]; // the record has exactly these keys

/** "2 new, 1 lost" of the ties that moved. */
export const movesInWords = ({ ties }: Pick<Comparison, 'ties'>): string =>
  CHANGES.map((change) => [change, ties.filter((tie) => tie.change === change).length] as const)
    .filter(([, number]) => number > 0)
    .map(([change, number]) => `${number} ${change}`)
    .join(', ') || 'none changed';
