import { PALETTE } from '../../core/drawing/palette.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Comparison = ApiResponse<'/districts/:districtId/compare'>;
export type Cause = 'changed' | 'newlyKnown' | 'corrected';

interface CauseStyle {
  readonly word: string;
  readonly hint: string;
  /** Behind what it is about in the ring; what was only corrected has none. */
  readonly glow: string | null;
}

/** Why something reads otherwise on the second day: what a word, a list and a glow say alike. */
export const CAUSES: Readonly<Record<Cause, CauseStyle>> = {
  changed: { word: 'Changed', hint: 'happened between the two days', glow: PALETTE.mark },
  newlyKnown: { word: 'Newly known', hint: 'was so before, and became known since', glow: PALETTE.learned },
  corrected: { word: 'Corrected', hint: 'entries removed or amended', glow: null },
};
export const CAUSE_NAMES = Object.keys(CAUSES) as readonly Cause[]; // the record has exactly these keys

/** Why a role or tie reads otherwise; where it has several causes, what changed comes first. */
export function causeOf(comparison: Pick<Comparison, Cause>, id: string): Cause | undefined {
  return CAUSE_NAMES.find((cause) => {
    const { roles, ties } = comparison[cause];
    return roles.some(({ role }) => role === id) || ties.some(({ tie }) => tie === id);
  });
}

/** "3 changed, 41 newly known" of the ties. */
export const movesInWords = (comparison: Pick<Comparison, Cause>): string =>
  CAUSE_NAMES.map((cause) => [CAUSES[cause].word.toLowerCase(), comparison[cause].ties.length] as const)
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${number} ${word}`)
    .join(', ') || 'all the same';
