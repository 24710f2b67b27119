import type { JSX } from 'preact';
import { type FingerprintRole, pointAt } from '../../core/drawing/fingerprint-shapes.ts';
import type { RoleState, TieState } from '../../core/drawing/states.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { Fingerprint } from '../shared/fingerprint.tsx';
import type { RoleName } from './describe.ts';

type Role = RoleName & FingerprintRole;

/** One segment of each look, cut from a fingerprint with a single role at 12 o'clock. */
function Sample({ role, tie }: { role?: RoleState; tie?: TieState }): JSX.Element {
  const only = [{ id: 'x', code: '', slot: 'rim' as const, slotDegrees: 0 }];
  // The outer ring alone, or the inner ring alone: the viewport shows the part of the drawing where it stands.
  const states = { roles: { x: role ?? ('unknown' as const) }, coordinatorTies: tie ? { x: tie } : {} };
  return (
    <span class={tie ? 'sample sample--inner' : 'sample'}>
      <Fingerprint roles={only} states={states} size={84} />
    </span>
  );
}

const OUTER: readonly [RoleState, string][] = [
  ['confirmed', 'Role confirmed'],
  ['on record', 'On record, not confirmed'],
  ['unfilled', 'Unfilled, or vacant'],
  ['unknown', 'Unknown'],
];
const INNER: readonly [TieState, string][] = [
  ['met', 'Tie to coordinator met'],
  ['on record', 'On record or reported, not confirmed'],
  ['below expected', 'Below expected level'],
  ['ended', 'Ended'],
  ['no contact', 'No contact'],
  ['partly on record', 'Partly on record'],
  ['unknown', 'Unknown'],
];

/** A large fingerprint with the code of each role at its place. */
function Example({ district, roles }: { district: DistrictSummary; roles: readonly Role[] }): JSX.Element {
  const size = 190;
  const margin = 30;
  return (
    <svg
      width={size + 2 * margin}
      height={size + 2 * margin}
      role="img"
      aria-label={`The fingerprint of ${district.name} with the code of each role at its place`}
    >
      <g transform={`translate(${margin} ${margin})`}>
        <Fingerprint roles={roles} states={district} size={size} />
        {roles
          .filter(({ slot, id }) => slot === 'rim' && district.roles[id])
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

interface Props {
  example: DistrictSummary;
  roles: readonly Role[];
  chosen: string;
  onChoose: (roleId: string) => void;
}

/** How to read a fingerprint; choosing a role fades the districts that have it. */
export function FingerprintKey({ example, roles, chosen, onChoose }: Props): JSX.Element {
  const drawn = roles.filter(({ slot }) => slot !== 'none');
  return (
    <section class="fingerprint-key keep" aria-labelledby="how-to-read">
      <h2 id="how-to-read">How to read: {example.abbreviation}</h2>
      <div class="fingerprint-key__parts">
        <Example district={example} roles={roles} />
        <div>
          <h3>Outer ring: roles</h3>
          <ul>
            {OUTER.map(([role, word]) => (
              <li key={word}>
                <Sample role={role} /> {word}
              </li>
            ))}
          </ul>
          <h3>Inner ring: the coordinator’s tie with that role</h3>
          <ul>
            {INNER.map(([tie, word]) => (
              <li key={word}>
                <Sample tie={tie} /> {word}
              </li>
            ))}
          </ul>
          <p class="faint">
            In the middle: the coordinator. No mark: the role does not apply, or no tie is expected.
          </p>
        </div>
        <div>
          <h3>Choose a role to see the districts without it</h3>
          <ul class="fingerprint-key__roles">
            {drawn.map(({ id, code, name }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={id === chosen}
                  onClick={() => onChoose(id === chosen ? '' : id)}
                >
                  <b>{code}</b> {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
