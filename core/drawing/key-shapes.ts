import type { Ring, RingTie } from './ring-data.ts';
import type { Shape } from './shapes.ts';
import { HOLLOW, SLOT_STYLES, tieStroke } from './slot-styles.ts';
import { PAPER_ONLY, ROLE_STATES, type RoleState, TIE_STATES, type TieState } from './states.ts';

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

/** The key to the states that are drawn, and to no other, in the order of the model's tables. */
export function keyOf(
  ring: Ring,
  ties: readonly RingTie[],
): { ties: readonly KeyEntry[]; roles: readonly KeyEntry[] } {
  const tieStates = Object.keys(TIE_STATES) as TieState[]; // the record has exactly these keys
  const drawn = ties.filter(({ hidden }) => !hidden);
  const solid = drawn.filter(({ paperOnly }) => !paperOnly);
  const states = tieStates
    .filter((state) => tieStroke(state) && solid.some((tie) => tie.state === state))
    .map((id) => ({ id, words: TIE_STATES[id].word, shapes: tieSample(id), width: TIE_WIDTH }));
  return { ties: [...states, ...(solid.length < drawn.length ? [paperEntry()] : [])], roles: rolesKey(ring) };
}

function rolesKey(ring: Ring): KeyEntry[] {
  const roleStates = Object.keys(ROLE_STATES) as RoleState[]; // the record has exactly these keys
  const shown = roleStates.filter((state) => ring.roles.some((role) => role.state === state));
  // Both are drawn alike, as one sign that no one is there: one sign has one entry.
  const both = shown.includes('vacant') && shown.includes('unfilled');
  return shown
    .filter((state) => !both || state !== 'unfilled')
    .map((id) => {
      const words = both && id === 'vacant' ? 'Vacant or unfilled' : ROLE_STATES[id].word;
      return { id, words, shapes: roleSample(id), width: ROLE_WIDTH };
    });
}

function paperEntry(): KeyEntry {
  const [line] = tieSample('met');
  const shapes = line?.kind === 'line' ? [line, line] : [];
  return {
    ...{ id: 'paper', words: PAPER_ONLY.word, width: TIE_WIDTH },
    shapes: shapes.map((one, index) => ({
      ...one,
      id: `paper:${index}`,
      stroke: index === 0 ? HOLLOW.outside : HOLLOW.core,
    })),
  };
}
