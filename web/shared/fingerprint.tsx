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

/** Draws a district's fingerprint. Decorative: name and numbers appear as text beside it. */
export function Fingerprint({ roles, states, size }: Props): JSX.Element {
  return (
    <svg class="fingerprint" width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {fingerprint(roles, states, size).map((shape, index) =>
        shape.kind === 'dot' ? (
          <circle key={index} cx={shape.x} cy={shape.y} r={shape.r} fill={paint(shape.fill)} />
        ) : (
          <path
            key={index}
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
