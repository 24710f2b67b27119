import { paint } from '../../core/drawing/palette.ts';
import { type StateStyle, TIE_STATES } from '../../core/drawing/states.ts';

/** Returns how a cell of the matrix is drawn: with the color and mark of the ring, filled by what the state means. */
export function cellOf(style: StateStyle): { class: string; style: Record<string, string> } {
  const [state] = Object.entries(TIE_STATES).find(([, one]) => one === style) ?? ['of a vacant position'];
  return {
    class: `cell cell--${style.meaning} cell--${state.replaceAll(' ', '-')}`,
    style: { '--state': paint(style.color) },
  };
}
