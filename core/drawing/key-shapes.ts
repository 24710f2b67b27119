import type { Ring, RingTie } from './ring-data.ts';
import type { Shape } from './shapes.ts';
import { SLOT_STYLES, tieStroke } from './slot-styles.ts';
import { ROLE_STATES, type RoleState, TIE_STATES, type TieState } from './states.ts';

/** One entry of the key: a sample drawn like the real thing in a box of SAMPLE_WIDTH by 16 around (0, 0), and its words. */
export interface KeyEntry {
  id: string;
  words: string;
  shapes: readonly Shape[];
  width: number;
}

const TIE_WIDTH = 44;
const ROLE_WIDTH = 18;

function tieSample(state: TieState): Shape[] {
  const stroke = tieStroke(state);
  if (!stroke) return [];
  const [from, to] = [-TIE_WIDTH / 2, TIE_WIDTH / 2];
  const line: Shape = {
    kind: 'line',
    id: state,
    subject: '',
    ...{ from: '', to: '', start: { x: from, y: 0 }, end: { x: to, y: 0 }, control: null },
    stroke,
    opacity: 1,
  };
  if (state === 'met') return [line];
  const { mark, color } = TIE_STATES[state];
  return [line, { kind: 'badge', id: `${state}:badge`, at: { x: 0, y: 0 }, mark, color, opacity: 1 }];
}

function roleSample(state: RoleState): Shape[] {
  const { fill, stroke, textColor } = SLOT_STYLES[state];
  const circle = { kind: 'circle' as const, id: state, subject: '', at: { x: 0, y: 0 }, radius: 7 };
  return [{ ...circle, fill, stroke, text: '', textColor, textSize: 0, opacity: 1 }];
}

/** The key to the states that are drawn, in the order of the model's tables. */
export function keyOf(
  ring: Ring,
  ties: readonly RingTie[],
): { ties: readonly KeyEntry[]; roles: readonly KeyEntry[] } {
  const tieStates = Object.keys(TIE_STATES) as TieState[]; // the record has exactly these keys
  const roleStates = Object.keys(ROLE_STATES) as RoleState[];
  return {
    ties: tieStates
      .filter((state) => tieStroke(state) && ties.some((tie) => tie.state === state))
      .map((id) => ({ id, words: TIE_STATES[id].word, shapes: tieSample(id), width: TIE_WIDTH })),
    roles: roleStates
      .filter((state) => ring.roles.some((role) => role.state === state))
      .map((id) => ({ id, words: ROLE_STATES[id].word, shapes: roleSample(id), width: ROLE_WIDTH })),
  };
}
