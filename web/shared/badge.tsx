import type { JSX } from 'preact';
import { MARK_PATHS } from '../../core/drawing/marks.ts';
import { paint } from '../../core/drawing/palette.ts';
import type { StateStyle } from '../../core/drawing/states.ts';

/** A mark in a ring of the state's color. Decorative: the state's name appears as text beside it. */
export function Badge({ style, size = 18 }: { style: StateStyle; size?: number }): JSX.Element {
  const dotted = style.meaning === 'question' ? '2 2' : undefined;
  return (
    <svg class="badge" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle
        cx="8"
        cy="8"
        r="7.2"
        fill="var(--paper)"
        stroke={paint(style.color)}
        stroke-width="1.2"
        stroke-dasharray={dotted}
      />
      <path
        d={MARK_PATHS[style.mark]}
        fill="none"
        stroke={paint(style.color)}
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** The mark and name of a state, for lists and tables. */
export function StateWord({ style }: { style: StateStyle }): JSX.Element {
  return (
    <span class="state-word">
      <Badge style={style} /> {style.word}
    </span>
  );
}
