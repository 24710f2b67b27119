import type { JSX } from 'preact';
import type { FingerprintRole } from '../../core/drawing/fingerprint-shapes.ts';
import type { DistrictSummary } from '../shared/api.ts';
import { INNER, InnerEntries, LabeledFingerprint, OUTER, OuterEntries } from '../shared/fingerprint-key.tsx';
import type { RoleName } from './describe.ts';

type Role = RoleName & FingerprintRole;

interface Props {
  example: DistrictSummary;
  roles: readonly Role[];
  chosen: string;
  onChoose: (roleId: string) => void;
}

/** Explains how to read a fingerprint. Choosing a role fades the districts that have it. */
export function FingerprintKey({ example, roles, chosen, onChoose }: Props): JSX.Element {
  const drawn = roles.filter(({ slot }) => slot !== 'none');
  return (
    <section class="fingerprint-key keep" aria-labelledby="how-to-read">
      <h2 id="how-to-read">How to read: {example.abbreviation}</h2>
      <div class="fingerprint-key__parts">
        <LabeledFingerprint name={example.name} roles={roles} states={example} size={190} />
        <div>
          <h3>Outer ring: roles</h3>
          <OuterEntries entries={OUTER} />
          <h3>Inner ring: the coordinator’s tie with that role</h3>
          <InnerEntries entries={INNER} />
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
