import type { JSX } from 'preact';
import { MARK_PATHS } from '../../core/drawing/marks.ts';
import type { StateStyle } from '../../core/drawing/states.ts';
import { cellOf } from './matrix-cell.ts';

/** The key to the states drawn in the matrix, and no others. */
export function MatrixKey({ styles }: { styles: readonly StateStyle[] }): JSX.Element {
  return (
    <ul class="matrix-key" aria-label="Key">
      {[...new Set(styles)].map((style) => (
        <li key={style.word}>
          <span {...cellOf(style)} aria-hidden="true">
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
              <path d={MARK_PATHS[style.mark]} />
            </svg>
          </span>{' '}
          {style.word}
        </li>
      ))}
      <li>
        <span class="cell cell--required" aria-hidden="true" /> Corner: required, weight 3
      </li>
      <li>· no tie expected</li>
    </ul>
  );
}
