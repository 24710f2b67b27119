import type { Ring, RingTie } from './ring-data.ts';
import type { Shape } from './shapes.ts';
import { HOLLOW, SLOT_STYLES, tieStroke } from './slot-styles.ts';
import { ROLE_STATES, type RoleState, TIE_STATES, type TieState } from './states.ts';
import { textWidth } from './text-width.ts';

/**
 * One entry of the key: its sign, drawn like the real thing in a box `width` by 16 centered on (0, 0), and its
 * words.
 */
export interface KeyEntry {
  id: string;
  words: string;
  shapes: readonly Shape[];
  width: number;
}

export interface RingKey {
  readonly ties: readonly KeyEntry[];
  readonly roles: readonly KeyEntry[];
}

const ROLE_WIDTH = 17;
/** Space between two signs of one entry. */
const BETWEEN_SIGNS = 2;

/**
 * Text size, and the space after a sign and after an entry, in px. The styles of `.key` use the same values.
 */
const KEY = { size: 12, afterSign: 4, afterEntry: 8 } as const;

/**
 * Words used in the key. They are shorter where the sign already says "not confirmed" or "no
 * document".
 */
const WORDS = {
  ...Object.fromEntries(Object.entries(TIE_STATES).map(([state, { word }]) => [state, word])),
  ...{ 'on record': 'On record', reported: 'Reported', paper: 'On paper only' },
} as Readonly<Record<TieState | 'paper', string>>; // all tie states, two with shorter words

const SHORTER: Readonly<Record<string, string>> = {
  [WORDS['below expected']]: 'Below level',
  [WORDS['partly on record']]: 'Partly',
  [WORDS.paper]: 'On paper',
  'Vacant or unfilled': 'No one',
};

interface Form {
  /** Length of a sample line, in px. */
  readonly length: number;
  readonly words: Readonly<Record<string, string>>;
}

/** The forms of a key, from widest to narrowest. */
const FORMS = [
  { length: 44, words: {} },
  { length: 30, words: {} },
  { length: 30, words: SHORTER },
  { length: 24, words: SHORTER },
  { length: 16, words: SHORTER },
] as const satisfies readonly Form[];

function tieSample(state: TieState, length: number): Shape[] {
  const stroke = tieStroke(state);
  if (!stroke) return [];
  const [from, to] = [-length / 2, length / 2];
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

/**
 * Returns the key to exactly the states that are drawn, in the order of the model's tables. A state that roles
 * and ties share is one entry with both signs.
 * @param room in px for a key in one row: lines and words get shorter until it fits.
 */
export function keyOf(ring: Ring, ties: readonly RingTie[], room = Number.POSITIVE_INFINITY): RingKey {
  const [longest, ...others] = FORMS;
  let key = keyIn(ring, ties, longest);
  for (const form of others) {
    if (rowWidth([...key.ties, ...key.roles]) <= room) break;
    key = keyIn(ring, ties, form);
  }
  return key;
}

/** Returns the width of these entries in one row. */
export const rowWidth = (entries: readonly KeyEntry[]): number =>
  entries.reduce(
    (sum, { words, width }) => sum + width + KEY.afterSign + textWidth(words, KEY.size) + KEY.afterEntry,
    -KEY.afterEntry,
  );

function keyIn(ring: Ring, ties: readonly RingTie[], { length, words: shorter }: Form): RingKey {
  const short = (entry: KeyEntry): KeyEntry => ({ ...entry, words: shorter[entry.words] ?? entry.words });
  const [ofTies, ofRoles] = [tiesKey(ties, length).map(short), rolesKey(ring).map(short)];
  const same = (entry: KeyEntry) => ofRoles.find(({ words }) => words === entry.words);
  return {
    ties: ofTies.map((entry) => besides(entry, same(entry))),
    roles: ofRoles.filter(({ words }) => !ofTies.some((entry) => entry.words === words)),
  };
}

/** Returns one entry with the signs of two, side by side. */
function besides(left: KeyEntry, right: KeyEntry | undefined): KeyEntry {
  if (!right) return left;
  const width = left.width + BETWEEN_SIGNS + right.width;
  return {
    ...{ ...left, width },
    shapes: [
      ...left.shapes.map((shape) => moved(shape, (left.width - width) / 2)),
      ...right.shapes.map((shape) => moved(shape, (width - right.width) / 2)),
    ],
  };
}

function moved(shape: Shape, by: number): Shape {
  if (shape.kind === 'line')
    return {
      ...shape,
      start: { ...shape.start, x: shape.start.x + by },
      end: { ...shape.end, x: shape.end.x + by },
    };
  if (shape.kind === 'circle' || shape.kind === 'badge')
    return { ...shape, at: { ...shape.at, x: shape.at.x + by } };
  return shape;
}

function tiesKey(ties: readonly RingTie[], length: number): KeyEntry[] {
  const tieStates = Object.keys(TIE_STATES) as TieState[]; // the record has exactly these keys
  const drawn = ties.filter(({ hidden }) => !hidden);
  const solid = drawn.filter(({ paperOnly }) => !paperOnly);
  const states = tieStates
    .filter((state) => tieStroke(state) && solid.some((tie) => tie.state === state))
    .map((id) => ({ id, words: WORDS[id], shapes: tieSample(id, length), width: length }));
  return [...states, ...(solid.length < drawn.length ? [paperEntry(length)] : [])];
}

function rolesKey(ring: Ring): KeyEntry[] {
  const roleStates = Object.keys(ROLE_STATES) as RoleState[]; // the record has exactly these keys
  const shown = roleStates.filter((state) => ring.roles.some((role) => role.state === state));
  // Vacant and unfilled look the same, so they share one entry.
  const both = shown.includes('vacant') && shown.includes('unfilled');
  return shown
    .filter((state) => !both || state !== 'unfilled')
    .map((id) => {
      const word = id === 'on record' ? WORDS[id] : ROLE_STATES[id].word;
      const words = both && id === 'vacant' ? 'Vacant or unfilled' : word;
      return { id, words, shapes: roleSample(id), width: ROLE_WIDTH };
    });
}

function paperEntry(length: number): KeyEntry {
  const [line] = tieSample('met', length);
  const shapes = line?.kind === 'line' ? [line, line] : [];
  return {
    ...{ id: 'paper', words: WORDS.paper, width: length },
    shapes: shapes.map((one, index) => ({
      ...one,
      id: `paper:${index}`,
      stroke: index === 0 ? HOLLOW.outside : HOLLOW.core,
    })),
  };
}
