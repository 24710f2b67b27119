import { PALETTE } from './palette.ts';
import type { Stroke } from './shapes.ts';
import { type RoleState, TIE_STATES, type TieState } from './states.ts';

/** The state a slot can show; a role that doesn't apply keeps its place, empty. */
export type SlotState = RoleState | 'not applicable';

export const INK = PALETTE.navy;
const GRAY = PALETTE['line-strong'];
export const RED = PALETTE.gap;
export const WHITE = PALETTE.paper;
export const STACK = PALETTE.stack;
export const YELLOW = PALETTE.select;
export const FOCUS = PALETTE.focus;
export const MARK = PALETTE.mark;
export const NO_STROKE: Stroke = { color: WHITE, width: 0, dash: [] };

/**
 * Returns the stroke of a tie in this state; null without a partner, where no line is drawn because the empty
 * slot shows the gap.
 */
export function tieStroke(state: TieState): Stroke | null {
  const { color, width, dash } = TIE_STATES[state];
  return width === 0 ? null : { color, width, dash };
}

/** A tie on paper only; never a solid line into a vacant position (screens-2, Vacant post). */
export const HOLLOW = {
  outside: { color: GRAY, width: 6, dash: [] },
  core: { color: WHITE, width: 3.2, dash: [] },
} as const;

/** Later states are painted over earlier ones, so that no gap is hidden under a met tie. */
export const PAINT_ORDER: readonly TieState[] = [
  'met',
  'unknown',
  'partly on record',
  'reported',
  'on record',
  'below expected',
  'ended',
  'no contact',
];

interface SlotStyle {
  fill: string;
  stroke: Stroke;
  textColor: string;
}

/** How each state of a role is drawn. Vacant and unfilled look the same; the words tell them apart. */
export const SLOT_STYLES: Record<SlotState, SlotStyle> = {
  confirmed: { fill: INK, stroke: NO_STROKE, textColor: WHITE },
  'on record': { fill: WHITE, stroke: { color: INK, width: 3, dash: [] }, textColor: INK },
  unfilled: { fill: WHITE, stroke: { color: RED, width: 2.5, dash: [4, 3] }, textColor: RED },
  vacant: { fill: WHITE, stroke: { color: RED, width: 2.5, dash: [4, 3] }, textColor: RED },
  unknown: {
    fill: WHITE,
    stroke: { color: GRAY, width: 2, dash: [1.5, 3] },
    textColor: PALETTE['ink-faint'],
  },
  'not applicable': { fill: 'none', stroke: NO_STROKE, textColor: GRAY },
};
