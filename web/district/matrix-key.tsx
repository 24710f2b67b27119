import type { JSX } from 'preact';
import { MARK_PATHS } from '../../core/drawing/marks.ts';
import { TIE_STATES, type TieState } from '../../core/drawing/states.ts';

/** What the cells of the matrix mean. */
export function MatrixKey(): JSX.Element {
  const states = Object.keys(TIE_STATES) as TieState[]; // the record has exactly these keys
  return (
    <ul class="matrix-key" aria-label="Key">
      {states.map((state) => (
        <li key={state}>
          <span class={`cell cell--${state.replaceAll(' ', '-')}`} aria-hidden="true">
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <path d={MARK_PATHS[TIE_STATES[state].mark]} />
            </svg>
          </span>{' '}
          {TIE_STATES[state].word}
        </li>
      ))}
      <li>
        <span class="cell cell--required" aria-hidden="true" /> Corner: required, weight 3
      </li>
      <li>· no tie expected</li>
    </ul>
  );
}
