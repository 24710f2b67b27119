import type { JSX } from 'preact';
import {
  type FingerprintRole,
  type FingerprintStates,
  isHollow,
  pointAt,
} from '../../core/drawing/fingerprint-shapes.ts';
import type { RoleState, TieState } from '../../core/drawing/states.ts';
import { Fingerprint } from './fingerprint.tsx';

/** One entry for each distinct look: its label, and the states drawn that way. */
export const OUTER: readonly {
  readonly words: string;
  readonly states: readonly RoleState[];
  /** The coordinator’s circle, where it is drawn differently from a segment. */
  readonly hub?: boolean;
}[] = [
  { words: 'Role confirmed', states: ['confirmed'] },
  { words: 'On record, not confirmed', states: ['on record'] },
  { words: 'Unfilled, or vacant', states: ['unfilled', 'vacant'] },
  { words: 'No coordinator', states: ['unfilled', 'vacant'], hub: true },
  { words: 'Unknown', states: ['unknown'] },
];
export const INNER: readonly {
  readonly words: string;
  readonly states: readonly TieState[];
  /** Whether no one is in the position at one end; only met ties are drawn differently then. */
  readonly hollow?: boolean;
}[] = [
  { words: 'Tie to coordinator met', states: ['met'] },
  { words: 'Met before or on paper, no one in the position', states: ['met'], hollow: true },
  { words: 'On record or reported, not confirmed', states: ['on record', 'reported'] },
  { words: 'Below expected level', states: ['below expected'] },
  { words: 'Ended', states: ['ended'] },
  { words: 'No contact', states: ['no contact'] },
  { words: 'Partly on record', states: ['partly on record'] },
  { words: 'Unknown', states: ['unknown'] },
];

/** The key entries for one fingerprint: only the states that it shows. */
export function keyOfFingerprint(
  roles: readonly FingerprintRole[],
  states: FingerprintStates,
): { outer: typeof OUTER; inner: typeof INNER } {
  const drawn = roles.filter(({ slot, id }) => slot !== 'none' && states.roles[id]);
  const isEmptyHub = ({ slot, id }: FingerprintRole) =>
    slot === 'hub' && (states.roles[id] === 'vacant' || states.roles[id] === 'unfilled');
  const statesOf = (some: readonly FingerprintRole[]) => new Set(some.map(({ id }) => states.roles[id]));
  const outer = statesOf(drawn.filter((role) => !isEmptyHub(role)));
  const hubs = statesOf(drawn.filter(isEmptyHub));
  const rim = drawn.filter(({ slot }) => slot === 'rim');
  const tiesOf = (hollow: boolean) =>
    new Set(
      rim
        .filter(({ id }) => isHollow(roles, states, id) === hollow)
        .map(({ id }) => states.coordinatorTies[id]),
    );
  const [solid, hollow] = [tiesOf(false), tiesOf(true)];
  return {
    outer: OUTER.filter(({ states: looks, hub }) => looks.some((state) => (hub ? hubs : outer).has(state))),
    inner: INNER.filter((entry) => entry.states.some((state) => (entry.hollow ? hollow : solid).has(state))),
  };
}

interface SampleProps {
  role?: RoleState | undefined;
  tie?: TieState | undefined;
  hub?: boolean | undefined;
}

/** A sample of one look: the top segment of a fingerprint with a single role at 12 o'clock, or its hub. */
function Sample({ role, tie, hub = false }: SampleProps): JSX.Element {
  const only = [{ id: 'x', code: '', slot: hub ? ('hub' as const) : ('rim' as const), slotDegrees: 0 }];
  // CSS crops the drawing to the outer ring, the inner ring or the hub
  const crop = hub ? 'sample sample--hub' : tie ? 'sample sample--inner' : 'sample';
  const states = { roles: { x: role ?? ('unknown' as const) }, coordinatorTies: tie ? { x: tie } : {} };
  return (
    <span class={crop}>
      <Fingerprint roles={only} states={states} size={84} />
    </span>
  );
}

export const OuterEntries = ({ entries }: { entries: typeof OUTER }): JSX.Element => (
  <ul>
    {entries.map(({ words, states: [role], hub }) => (
      <li key={words}>
        <Sample {...{ role, hub }} /> {words}
      </li>
    ))}
  </ul>
);

export const InnerEntries = ({ entries }: { entries: typeof INNER }): JSX.Element => (
  <ul>
    {entries.map(({ words, states: [tie], hollow }) => (
      <li key={words}>
        <Sample tie={tie} role={hollow ? 'vacant' : 'unknown'} /> {words}
      </li>
    ))}
  </ul>
);

/** Space around the drawing for codes, or for words of up to 14 letters, in pixels. */
const ROOM = { codes: { x: 30, y: 30 }, words: { x: 62, y: 26 } };

interface LabeledProps {
  name: string;
  roles: readonly FingerprintRole[];
  states: FingerprintStates;
  size: number;
  /** The words at the place of each role; without it, its code. */
  wordsOf?: (role: FingerprintRole) => string;
}

/** A large fingerprint with the code of each role at its place, or with words where no list beside it names the codes. */
export function LabeledFingerprint({ name, roles, states, size, wordsOf }: LabeledProps): JSX.Element {
  const room = wordsOf ? ROOM.words : ROOM.codes;
  const labeled = roles.filter(({ slot, id }) => slot === 'rim' && states.roles[id]);
  return (
    <svg
      class="labeled-fingerprint"
      width={size + 2 * room.x}
      height={size + 2 * room.y}
      viewBox={`0 0 ${size + 2 * room.x} ${size + 2 * room.y}`}
      role="img"
      aria-label={`The fingerprint of ${name} with the ${wordsOf ? 'name' : 'code'} of each role at its place`}
    >
      <g transform={`translate(${room.x} ${room.y})`}>
        <Fingerprint roles={roles} states={states} size={size} />
        {labeled.map((role) => (
          <Label key={role.code} {...{ role, size }} words={wordsOf?.(role)} />
        ))}
      </g>
    </svg>
  );
}

interface LabelProps {
  role: FingerprintRole;
  size: number;
  words: string | undefined;
}

function Label({ role: { code, slotDegrees }, size, words }: LabelProps): JSX.Element {
  const [x, y] = pointAt(size / 2, slotDegrees ?? 0, size / 2 + (words ? 10 : 16));
  const beside = x < size / 2 ? 'end' : 'start';
  const isAbove = Math.abs(x - size / 2) < 12;
  return (
    <text x={x} y={y + 4} text-anchor={words && !isAbove ? beside : 'middle'} class="fingerprint-code">
      {words ?? code}
    </text>
  );
}
