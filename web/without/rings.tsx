import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { paint } from '../../core/drawing/palette.ts';
import type { Ring } from '../../core/drawing/ring-data.ts';
import type { Drawing, Shape } from '../../core/drawing/shapes.ts';
import { HOLLOW } from '../../core/drawing/slot-styles.ts';
import { TIE_STATES } from '../../core/drawing/states.ts';
import { SvgDrawing } from '../ring/svg-drawing.tsx';
import { Badge } from '../shared/badge.tsx';
import { ringsOf, type Without } from './ring-without.ts';

const KINDS: readonly Shape['kind'][] = ['band', 'line', 'circle', 'badge'];

/** Two small static rings; the lists beside them have the same content. */
export function Rings({ ring, without }: { ring: Ring; without: Without }): JSX.Element {
  const { today, after } = useMemo(() => ringsOf(ring, without), [ring, without]);
  return (
    <div class="without__rings no-print">
      <SmallRing title="Today" drawing={today} />
      <SmallRing title="Afterward" drawing={after} />
      <RingKey />
    </div>
  );
}

const SmallRing = ({ title, drawing }: { title: string; drawing: Drawing }): JSX.Element => (
  <figure>
    <figcaption>{title}</figcaption>
    <SvgDrawing drawing={drawing} kinds={KINDS} class="without__ring" />
  </figure>
);

const Line = ({ color, width, dash = '' }: { color: string; width: number; dash?: string }) => (
  <line x1="2" y1="8" x2="42" y2="8" stroke={paint(color)} stroke-width={width} stroke-dasharray={dash} />
);

const Sample = ({ children }: { children: JSX.Element | JSX.Element[] }): JSX.Element => (
  <svg width="44" height="16" viewBox="0 0 44 16" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

function RingKey(): JSX.Element {
  const { met, 'no contact': cut } = TIE_STATES;
  return (
    <ul class="without__key" aria-label="Key to the rings">
      <li>
        <Sample>
          <Line color={met.color} width={met.width} />
        </Sample>
        Goes on
      </li>
      <li>
        <Sample>
          <Line color={HOLLOW.outside.color} width={HOLLOW.outside.width} />
          <Line color={HOLLOW.core.color} width={HOLLOW.core.width} />
        </Sample>
        On paper only
      </li>
      <li>
        <Sample>
          <Line color={cut.color} width={cut.width} dash={cut.dash.join(' ')} />
        </Sample>
        <Badge style={cut} size={15} /> Cut
      </li>
      <li>Faded: does not depend on it</li>
    </ul>
  );
}
