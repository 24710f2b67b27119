import type { JSX } from 'preact';
import { MARK_PATHS } from '../../core/drawing/marks.ts';
import type { StateStyle } from '../../core/drawing/states.ts';

/** A mark in a ring of the state's colour. It is decoration: the word of the state stands beside it. */
export function Badge({ look, size = 18 }: { look: StateStyle; size?: number }): JSX.Element {
  const dotted = look.meaning === 'question' ? '2 2' : undefined;
  return (
    <svg class="badge" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle
        cx="8"
        cy="8"
        r="7.2"
        fill="#fff"
        stroke={look.color}
        stroke-width="1.2"
        stroke-dasharray={dotted}
      />
      <path
        d={MARK_PATHS[look.mark]}
        fill="none"
        stroke={look.color}
        stroke-width="1.5"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** Mark and word of a state, as lists and tables show it. */
export function StateWord({ look }: { look: StateStyle }): JSX.Element {
  return (
    <span class="state-word">
      <Badge look={look} /> {look.word}
    </span>
  );
}
