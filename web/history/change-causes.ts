import { PALETTE } from '../../core/drawing/palette.ts';
import type { ApiResponse } from '../shared/api.ts';

export type Comparison = ApiResponse<'/districts/:districtId/compare'>;
export type Cause = 'changed' | 'newlyKnown' | 'corrected';

interface CauseStyle {
  readonly word: string;
  readonly hint: string;
  /** The color of the glow in the ring; none for corrections. */
  readonly glow: string | null;
}

/** Why something differs on the second day: the word, hint and glow of each cause. */
export const CAUSES: Readonly<Record<Cause, CauseStyle>> = {
  changed: { word: 'Changed', hint: 'happened between the two days', glow: PALETTE.mark },
  newlyKnown: { word: 'Newly known', hint: 'already true before, recorded since', glow: PALETTE.learned },
  corrected: { word: 'Corrected', hint: 'entries removed or amended', glow: null },
};
export const CAUSE_NAMES = Object.keys(CAUSES) as readonly Cause[]; // the record has exactly these keys

/** The cause of a difference in a role or tie; of several, `changed` comes first. */
export function causeOf(comparison: Pick<Comparison, Cause>, id: string): Cause | undefined {
  return CAUSE_NAMES.find((cause) => {
    const { roles, ties } = comparison[cause];
    return roles.some(({ role }) => role === id) || ties.some(({ tie }) => tie === id);
  });
}

/** The number of ties by cause: “3 changed, 41 newly known”. */
export const movesInWords = (comparison: Pick<Comparison, Cause>): string =>
  CAUSE_NAMES.map((cause) => [CAUSES[cause].word.toLowerCase(), comparison[cause].ties.length] as const)
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${number} ${word}`)
    .join(', ') || 'no changes';
