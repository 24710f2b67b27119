import { paint } from '../../core/drawing/palette.ts';
import { type StateStyle, TIE_STATES } from '../../core/drawing/states.ts';

/** How a cell of the matrix is drawn: in the color of the ring, and by what the state means; its mark is that of the ring too. */
export function cellOf(style: StateStyle): { class: string; style: Record<string, string> } {
  const [state] = Object.entries(TIE_STATES).find(([, one]) => one === style) ?? ['of a vacant position'];
  return {
    class: `cell cell--${style.meaning} cell--${state.replaceAll(' ', '-')}`,
    style: { '--state': paint(style.color) },
  };
}
