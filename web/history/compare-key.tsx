import type { JSX } from 'preact';
import { paint } from '../../core/drawing/palette.ts';
import { CAUSE_NAMES, CAUSES } from './change-causes.ts';

/** The key to the ring that compares two days. */
export function CompareKey(): JSX.Element {
  return (
    <ul class="history-key" aria-label="Key">
      {CAUSE_NAMES.map((cause) => {
        const { word, glow } = CAUSES[cause];
        return (
          glow && (
            <li key={cause}>
              <svg width="36" height="12" aria-hidden="true" focusable="false">
                <path d="M0 6H36" stroke={paint(glow)} stroke-width="12" />
              </svg>{' '}
              {word}
            </li>
          )
        );
      })}
      <li>
        Lines and circles: as on the second day. No glow: the same. Ties outside the backbone that were only
        confirmed are in the list.
      </li>
    </ul>
  );
}
