import type { JSX } from 'preact';
import { tieStroke } from '../../core/drawing/slot-styles.ts';
import { sentence } from '../../core/words/phrases.ts';
import type { Path, PathPerson } from './paths.tsx';

/** Draws a path as circles joined by lines of ties. Hidden from screen readers, because the text beside it says the same. */
export function Chain({ path: { people, steps } }: { path: Path }): JSX.Element {
  return (
    <div class="chain" aria-hidden="true">
      {people.map((person, index) => {
        const step = steps[index - 1];
        return (
          <div key={`${person.words} ${person.personId}`} class="chain__part">
            {step && <Line step={step} />}
            <Circle person={person} isLast={index === people.length - 1} />
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

/** Initials if the name is shown, a question mark if it is hidden, nothing for an office. */
const initialsOf = ({ name, isPerson, isYou }: PathPerson): string =>
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

function Circle({ person, isLast }: { person: PathPerson; isLast: boolean }): JSX.Element {
  const { isYou, name, isPerson, organization } = person;
  const title = isYou ? 'You' : (name ?? (isPerson ? 'Someone' : 'The office'));
  return (
    <div class="chain__node">
      <span class={isLast ? 'chain__circle chain__circle--last' : 'chain__circle'}>{initialsOf(person)}</span>
      <strong>{sentence(title)}</strong>
      <span>{organization}</span>
    </div>
  );
}
