import type { JSX } from 'preact';
import { formatDay, formatMove, formatPoints } from '../../core/words/format.ts';
import type { Comparison } from './change-causes.ts';

/** How the confirmed points changed between the two days, by cause. */
export function PointsBar({ comparison }: { comparison: Comparison }): JSX.Element {
  const { from, to, points } = comparison;
  const { before, corrected, newlyKnown, better, worse, after } = points.confirmed;
  const parts = [
    { name: 'before', points: before, move: false, text: `on ${formatDay(from)}` },
    { name: 'corrected', points: corrected, move: true, text: 'corrected' },
    { name: 'newly-known', points: newlyKnown, move: true, text: 'newly known, already true before' },
    { name: 'changed', points: better, move: true, text: 'changed, for the better' },
    ...(worse < 0
      ? [{ name: 'lost', points: worse, move: true, text: 'ended, or changed for the worse' }]
      : []),
  ];
  return (
    <div class="points-move">
      <div class="points-move__bar" aria-hidden="true">
        {parts.map((part) => (
          <span
            key={part.name}
            class={`points-move__part points-move__part--${part.points < 0 ? 'lost' : part.name}`}
            style={{
              width: `${Math.abs(part.points)}%`,
              // align the right end of the loss with the end of the gains
              marginLeft: part.name === 'lost' ? `${part.points}%` : undefined,
            }}
          />
        ))}
      </div>
      <ul class="history-key" aria-label="Confirmed points">
        {parts.map((part) => (
          <li key={part.name}>
            <strong>{part.move ? formatMove(part.points) : formatPoints(part.points)}</strong> {part.text}
          </li>
        ))}
        <li>
          = <strong>{formatPoints(after)}</strong> of 100 points on {formatDay(to)}
        </li>
      </ul>
    </div>
  );
}
