import type { JSX } from 'preact';
import {
  type FingerprintRole,
  type FingerprintStates,
  fingerprint,
} from '../../core/drawing/fingerprint-shapes.ts';
import { paint } from '../../core/drawing/palette.ts';

interface Props {
  roles: readonly FingerprintRole[];
  states: FingerprintStates;
  size: number;
}

/** Draws the fingerprint of a district. Decorative: name and numbers are next to it as text. */
export function Fingerprint({ roles, states, size }: Props): JSX.Element {
  return (
    <svg class="fingerprint" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {fingerprint(roles, states, size).map((shape, place) =>
        shape.kind === 'dot' ? (
          <circle key={place} cx={shape.x} cy={shape.y} r={shape.r} fill={paint(shape.fill)} />
        ) : (
          <path
            key={place}
            d={shape.d}
            fill={paint(shape.fill)}
            stroke={paint(shape.stroke)}
            stroke-width={shape.strokeWidth}
            stroke-dasharray={shape.dash}
          />
        ),
      )}
    </svg>
  );
}
