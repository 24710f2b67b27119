import type { JSX } from 'preact';
import {
  type FingerprintRole,
  type FingerprintStates,
  pointAt,
} from '../../core/drawing/fingerprint-shapes.ts';
import type { RoleState, TieState } from '../../core/drawing/states.ts';
import { Fingerprint } from './fingerprint.tsx';

/** One entry for each distinct look: its label, and the states drawn that way. */
export const OUTER: readonly { readonly words: string; readonly states: readonly RoleState[] }[] = [
  { words: 'Role confirmed', states: ['confirmed'] },
  { words: 'On record, not confirmed', states: ['on record'] },
  { words: 'Unfilled, or vacant', states: ['unfilled', 'vacant'] },
  { words: 'Unknown', states: ['unknown'] },
];
export const INNER: readonly { readonly words: string; readonly states: readonly TieState[] }[] = [
  { words: 'Tie to coordinator met', states: ['met'] },
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
  const outer = new Set(drawn.map(({ id }) => states.roles[id]));
  const inner = new Set(
    drawn.filter(({ slot }) => slot === 'rim').map(({ id }) => states.coordinatorTies[id]),
  );
  return {
    outer: OUTER.filter((entry) => entry.states.some((state) => outer.has(state))),
    inner: INNER.filter((entry) => entry.states.some((state) => inner.has(state))),
  };
}

/** A sample of one look: the top segment of a fingerprint with a single role at 12 o'clock. */
function Sample({ role, tie }: { role?: RoleState | undefined; tie?: TieState | undefined }): JSX.Element {
  const only = [{ id: 'x', code: '', slot: 'rim' as const, slotDegrees: 0 }];
  // CSS crops the drawing to the outer or the inner ring
  const states = { roles: { x: role ?? ('unknown' as const) }, coordinatorTies: tie ? { x: tie } : {} };
  return (
    <span class={tie ? 'sample sample--inner' : 'sample'}>
      <Fingerprint roles={only} states={states} size={84} />
    </span>
  );
}

export const OuterEntries = ({ entries }: { entries: typeof OUTER }): JSX.Element => (
  <ul>
    {entries.map(({ words, states: [role] }) => (
      <li key={words}>
        <Sample role={role} /> {words}
      </li>
    ))}
  </ul>
);

export const InnerEntries = ({ entries }: { entries: typeof INNER }): JSX.Element => (
  <ul>
    {entries.map(({ words, states: [tie] }) => (
      <li key={words}>
        <Sample tie={tie} /> {words}
      </li>
    ))}
  </ul>
);

/** Space around the drawing for the role codes, in pixels. */
const MARGIN = 30;

/** A large fingerprint with each role's code next to its segment. */
export function LabeledFingerprint(props: {
  name: string;
  roles: readonly FingerprintRole[];
  states: FingerprintStates;
  size: number;
}): JSX.Element {
  const { name, roles, states, size } = props;
  const side = size + 2 * MARGIN;
  return (
    <svg
      width={side}
      height={side}
      role="img"
      aria-label={`The fingerprint of ${name} with the code of each role at its place`}
    >
      <g transform={`translate(${MARGIN} ${MARGIN})`}>
        <Fingerprint roles={roles} states={states} size={size} />
        {roles
          .filter(({ slot, id }) => slot === 'rim' && states.roles[id])
          .map(({ code, slotDegrees }) => {
            const [x, y] = pointAt(size / 2, slotDegrees ?? 0, size / 2 + 16);
            return (
              <text key={code} x={x} y={y + 4} text-anchor="middle" class="fingerprint-code">
                {code}
              </text>
            );
          })}
      </g>
    </svg>
  );
}
