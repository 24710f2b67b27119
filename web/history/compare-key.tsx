import type { JSX } from 'preact';
import { Badge } from '../shared/badge.tsx';
import { CHANGE_STYLES, CHANGES, type TieChange } from './changes-of-ties.ts';

/** A change in its mark and word. */
export function ChangeWord({ change }: { change: TieChange }): JSX.Element {
  const style = CHANGE_STYLES[change];
  return (
    <span class="state-word">
      <Badge style={style} /> {style.word}
    </span>
  );
}

/** The key to the ring of two days: a sample of each line, its mark and its word. */
export function CompareKey(): JSX.Element {
  return (
    <ul class="history-key" aria-label="Key">
      {CHANGES.map((change) => {
        const { color, width, dash } = CHANGE_STYLES[change].stroke;
        return (
          <li key={change}>
            <svg width="36" height="10" aria-hidden="true" focusable="false">
              <path d="M0 5H36" stroke={color} stroke-width={width} stroke-dasharray={dash.join(' ')} />
            </svg>{' '}
            <ChangeWord change={change} />
          </li>
        );
      })}
      <li>Pale line: as before. Yellow behind a role: its state changed.</li>
    </ul>
  );
}
