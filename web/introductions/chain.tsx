import type { JSX } from 'preact';
import { tieStroke } from '../../core/drawing/slot-styles.ts';
import { sentence } from '../../core/words/phrases.ts';
import type { OnPath, Path } from './paths.tsx';

/** A path as circles and the lines of ties. The words beside it say the same, so it is decoration for screen readers. */
export function Chain({ path: { people, steps } }: { path: Path }): JSX.Element {
  return (
    <div class="chain" aria-hidden="true">
      {people.map((one, at) => {
        const step = steps[at - 1];
        return (
          <div key={`${one.words} ${one.personId}`} class="chain__part">
            {step && <Line step={step} />}
            <Circle one={one} isLast={at === people.length - 1} />
          </div>
        );
      })}
    </div>
  );
}

function Line({ step: { label, state } }: { step: Path['steps'][number] }): JSX.Element {
  const stroke = tieStroke(state);
  return (
    <div class="chain__line">
      <span>{label}</span>
      <svg width="100%" height="6" aria-hidden="true" focusable="false">
        {stroke && (
          <line
            {...{ x1: '0', y1: '3', x2: '100%', y2: '3', stroke: stroke.color }}
            stroke-width={stroke.width}
            stroke-dasharray={stroke.dash.join(' ') || undefined}
          />
        )}
      </svg>
    </div>
  );
}

/** Initials where the name is shown, a question mark where it is not, nothing for an office. */
const markOf = ({ name, isPerson, isYou }: OnPath): string =>
  isYou
    ? 'You'
    : name
      ? name
          .split(/\s+/)
          .map((part) => part.charAt(0))
          .slice(0, 2)
          .join('')
          .toUpperCase()
      : isPerson
        ? '?'
        : '';

function Circle({ one, isLast }: { one: OnPath; isLast: boolean }): JSX.Element {
  const { isYou, name, isPerson, organization } = one;
  const title = isYou ? 'You' : (name ?? (isPerson ? 'Someone' : 'The office'));
  return (
    <div class="chain__node">
      <span class={isLast ? 'chain__circle chain__circle--last' : 'chain__circle'}>{markOf(one)}</span>
      <strong>{sentence(title)}</strong>
      <span>{organization}</span>
    </div>
  );
}
