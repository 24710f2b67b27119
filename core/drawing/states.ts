import type { RoleState, TieState } from '../model/assessment.ts';
import { PALETTE } from './palette.ts';

export type { RoleState, TieState } from '../model/assessment.ts';

/** The icon in a badge. Each state has its own, so that nothing depends on color alone. */
export type Mark =
  | 'check'
  | 'cross'
  | 'down'
  | 'clock'
  | 'document'
  | 'speech'
  | 'half'
  | 'question'
  | 'dash'
  | 'plus'
  | 'up'
  | 'renew';

/**
 * What a state means for the reader: it holds, it is proven missing, it must be asked, or it can't be judged.
 */
type Meaning = 'holds' | 'gap' | 'question' | 'open';

export interface StateStyle {
  word: string;
  color: string;
  mark: Mark;
  meaning: Meaning;
}

const KNOWN = PALETTE['ink-soft'];
const UNKNOWN = PALETTE['line-strong'];
const RED = PALETTE.gap;

export const ROLE_STATES: Record<RoleState, StateStyle> = {
  vacant: { word: 'Vacant', color: RED, mark: 'cross', meaning: 'gap' },
  unfilled: { word: 'Unfilled', color: RED, mark: 'cross', meaning: 'gap' },
  confirmed: { word: 'Confirmed', color: PALETTE.navy, mark: 'check', meaning: 'holds' },
  'on record': { word: 'On record, not confirmed', color: KNOWN, mark: 'document', meaning: 'question' },
  unknown: { word: 'Unknown', color: UNKNOWN, mark: 'question', meaning: 'question' },
};

/**
 * A met tie of a vacant position, by a memorandum, protocol or task force in effect; no one is there to call.
 */
export const PAPER_ONLY: StateStyle = {
  word: 'On paper only, no one in the position',
  color: UNKNOWN,
  mark: 'document',
  meaning: 'holds',
};

/**
 * A met tie of a vacant position without such a document. No one is there to keep it going, so no line is
 * drawn.
 */
export const NO_ONE_NOW: StateStyle = {
  word: 'Met before, no one in the position',
  color: UNKNOWN,
  mark: 'dash',
  meaning: 'open',
};

/**
 * How each state of a tie is drawn as a line. `dash` is on and off lengths in pixels, empty for a
 * solid line.
 */
export const TIE_STATES: Record<TieState, StateStyle & { width: number; dash: readonly number[] }> = {
  met: { word: 'Met', color: PALETTE.met, mark: 'check', meaning: 'holds', width: 3, dash: [] },
  'below expected': {
    word: 'Below expected level',
    color: PALETTE.below,
    mark: 'down',
    meaning: 'gap',
    width: 3,
    dash: [14, 4],
  },
  ended: { word: 'Ended', color: PALETTE.ended, mark: 'clock', meaning: 'gap', width: 3, dash: [6, 4] },
  'no contact': {
    word: 'No contact',
    color: RED,
    mark: 'cross',
    meaning: 'gap',
    width: 3.5,
    dash: [3, 4],
  },
  'on record': {
    word: 'On record, not confirmed',
    color: KNOWN,
    mark: 'document',
    meaning: 'question',
    width: 2,
    dash: [1.5, 4],
  },
  reported: {
    word: 'Reported, no document',
    color: KNOWN,
    mark: 'speech',
    meaning: 'question',
    width: 2,
    dash: [1.5, 4],
  },
  'partly on record': {
    word: 'Partly on record',
    color: KNOWN,
    mark: 'half',
    meaning: 'question',
    width: 2,
    dash: [1.5, 4],
  },
  unknown: {
    word: 'Unknown',
    color: UNKNOWN,
    mark: 'question',
    meaning: 'question',
    width: 1.5,
    dash: [1.5, 4],
  },
  'no partner': {
    word: 'No partner',
    color: UNKNOWN,
    mark: 'dash',
    meaning: 'open',
    width: 0,
    dash: [],
  },
};
